const words = (list: string) => list.trim().split(/\s+/)

/** Last words of organisation names: `Interior Ministry`, `Korma Tractor Plant`. Lower case. */
export const ORGANISATION_HEADS: ReadonlySet<string> = new Set(
  words(`
ministry department dept bureau agency authority administration commission committee council board office inspectorate secretariat directorate division service services
party parties union unions federation confederation association assn league alliance coalition front movement congress parliament assembly senate duma knesset majlis bundestag legislature
bank banks fund trust foundation institute institution academy university college school seminary polytechnic faculty laboratory laboratories lab labs observatory library museum gallery
company companies co corp corporation inc incorporated ltd limited llc plc group holdings holding industries enterprises partners ventures capital securities insurance airlines airways
motors automotive pharmaceuticals pharma chemicals steel petroleum oil energy electric electronics telecom telecommunications communications technologies technology systems software networks network media
television tv radio newspaper newspapers wire ilbo shimbun zeitung gazeta times post herald tribune gazette journal chronicle telegraph guardian observer daily news express mirror standard bulletin courier inquirer examiner magazine press broadcasting studios pictures entertainment records
society club fc sc cf afc rovers wanderers athletic albion hotspur rangers united
army navy force forces brigade brigades battalion regiment division corps command guard guards militia police constabulary fleet squadron troops patrol
court courts tribunal procuratorate gendarmerie judiciary bar chamber chambers exchange stock hospital clinic infirmary
church diocese archdiocese synod mission ministries
organisation organization organisations organizations watch international centre center consortium cooperative collective campaign network forum panel taskforce observatory caucus unit squad team
plant factory works mill mills brewery shipyard refinery mine mines railways railway
embassy consulate delegation mission
fed boys brothers bros sons associates advisors advisers consulting solutions orchestra philharmonic ensemble band choir theatre theater ballet
restaurant hotel hotels supermarket stores store
`),
)

/** First words of organisations in other languages and of kinds named after the kind: `Universidad de Chile`, `Radio Kossuth`. Lower case. */
export const LEADING_ORGANISATION_HEADS: ReadonlySet<string> = new Set(
  words(`
universidad université universidade università universität universitas fundación fundacion fundação fondation fondazione corporación corporacion corporação empresa confederación confederacion confederação
instituto institut istituto ministerio ministère ministero partido parti partito asociación asociacion associação association associazione banco banque banca bank grupo groupe gruppo liga ligue lega club clube deportivo atlético atletico real
federación federacion federação fédération federazione comisión comisión comissão comité consejo conseil consiglio sindicato unión união union movimiento mouvement movimento frente front fronte jamiat jamaat jamia hizb harakat
radio télé tele canal jornal diario diário journal revista hotel hacienda posada restaurante hospital clínica clinica colegio collège école escuela escola policía policia polícia guardia garde fuerza força force compañía compania companhia compagnie
confederaciones federaciones asociaciones organizaciones organización organização organisasi ministério ministerium bundesministerium bundesamt bundesanstalt alianza aliança alleanza observatorio observatório observatoire osservatorio
cámara câmara chambre coordinadora coordenadora colectivo procuraduría procuradoria fiscalía defensoría defensoria contraloría controladoria intendencia secretaría agencia agência agence agenzia gendarmería gendarmerie carabineros
asamblea assembleia assemblée assemblea congreso congresso cooperativa coopérative sociedad sociedade société società syndicat sindacato ejército exército juventudes
yayasan persatuan partai dewan majlis kementerian badan bursa pt tbk pusat sekolah akademi stichting stiftung verein gesellschaft bundesverband opposisi koalisi fc ac as rc cd sc cf ca afc sv vfb vfl tsv bk if fk nk hnk kk sk gnk rsc ksc ssc
`),
)

/** Heads that carry the name after them: `Ministry of Defence`, `Bank of England`, `Council on Foreign Relations`. Lower case. */
export const HEADS_WITH_OF: ReadonlySet<string> = new Set(
  words(`
ministry department bureau agency authority administration commission committee council board office secretariat directorate division
party union federation confederation association league alliance coalition front movement congress parliament assembly house senate legislature chamber
bank fund trust foundation institute institution academy university college school faculty society centre center court church organisation organization
international guild museum library army brotherhood order knights friends mothers doctors reporters physicians
observatory laboratory hospital consortium collective panel taskforce tribunal brigade brigades corp corporation project programme program conference register registry archive archives inspectorate women farmers
confederation network government theatre orchestra campaign initiative forum movement company corporation group club voice embassy consulate times commonwealth community bar royal
`),
)

/** What ministries, agencies, companies and unions are for, where the word is no ordinary one or heads other names itself. Lower case. */
export const FIELDS: ReadonlySet<string> = new Set(
  words(`
finance economy economics economic affairs intelligence foreign interior home defence defense security justice law trade commerce industry industries industrial tourism agriculture agricultural livestock fisheries aquaculture forestry forests food rural irrigation land lands
housing urban planning infrastructure works public roads road highways transport transportation railway railways aviation maritime ports shipping logistics communications telecommunications telecom postal post information broadcasting technology technologies technological ict digital innovation
science sciences scientific research education educational training teaching tertiary higher skills labour labor employment manpower workforce immigration migration citizenship refugees population gender women youth children family families elderly veterans welfare social community communities
wellness health healthcare medical medicine nursing pharmacy pharmaceutical pharmaceuticals dental hygiene sanitation water environment environmental climate energy power electricity electric oil gas petroleum minerals mines mining geology metallurgy chemicals steel textile textiles
culture cultural arts sport sports heritage antiquities religious waqf islamic hajj endowments indigenous tribal minorities ethnic reconciliation peace human rights equality elections electoral parliamentary constitutional legal judicial corrections prisons police policing army navy fire rescue emergency disaster disasters
budget budgets taxation tax taxes revenue customs excise treasury audit statistics accounting accountants banking insurance securities investment investments exchange credit savings loans property procurement supply supplies standards quality safety consumer consumers competition monopoly markets pricing
export exports import imports manufacturing construction engineering engineers engineering electrical electronics mechanical software media press music film television radio entertainment publishing books library libraries archives museums
doctors nurses midwives dentists pharmacists physicians practitioners teachers lecturers lawyers journalists writers farmers peasants miners seafarers dockers drivers artists actors musicians pensioners employers employees workers traders merchants manufacturers bankers accountants
development cooperation co-operation integration reconstruction rehabilitation reform reforms strategy strategic nuclear atomic space meteorology meteorological oceanic atmospheric geological hydrological seismology genetics biology physics mathematics astronomy aeronautics
`),
)

/** Lower-case words that go on an organisation's name between its capitals. */
export const ORGANISATION_JOINERS: ReadonlySet<string> = new Set(words('of for on and the to in against de del do da des du y di'))

/** Marks of a company, part of its name but not of its short name: `Boeing Co`, `Gazprom OAO`. */
export const COMPANY_MARKS: ReadonlySet<string> = new Set(
  words(
    'co corp corporation inc incorporated ltd limited llc plc group holdings holding ag sa nv bv gmbh spa ab asa oyj kk pty bhd berhad pte oao pao ooo jsc pjsc lp llp sarl srl se',
  ),
)

/** Organisations named by one word. As written. */
export const ORGANISATIONS: ReadonlySet<string> = new Set(
  words(`
NATO Nato EU UN UNO OSCE WHO IS WTO IMF UNICEF Unicef UNESCO Unesco UNHCR UNDP UNRWA UNEP OPEC Opec ASEAN Asean SADC ECOWAS Ecowas BRICS Brics G7 G8 G20 G77 OAS OAU AU CIS CSTO SCO IAEA ICC ICJ ICRC IOC FIFA Fifa UEFA Uefa FIBA CAF AFC CONCACAF CONMEBOL FIA
ATP WTA NBA NFL NHL MLB MLS WBC WBA IBF WBO UFC PGA LPGA ICC BCCI ECB RBI Fed CIA FBI NSA KGB FSB SBU GRU MI5 MI6 Mossad NYPD LAPD NASA Nasa CDC FDA EPA SEC IRS DEA ATF TSA FEMA Fema Pentagon Kremlin
Reuters AFP AP dpa UPI TASS Tass Itar-Tass Interfax Xinhua Kyodo Yonhap BelaPAN PTI ANI IANS Bernama Antara Anadolu MENA SANA IRNA Fars Tasnim BBC CNN CBS NBC ABC CBC PBS NPR ITV SABC RTE RAI ARD ZDF DW MSNBC CNBC HBO ESPN Bloomberg Politico Axios
Al-Jazeera Al-Arabiya Aljazeera Meduza Kommersant Izvestia Pravda Rossiya Bild Spiegel Zeit Handelsblatt Corriere Stampa Repubblica Clarin Folha Globo Haaretz Newsweek Forbes Vogue
Belaruskali Belgazprombank Belneftekhim Beltelradio Belavia Belsat Naftan AARP NAACP ACLU YMCA Gallup Ipsos YouGov Quinnipiac PolitiFact ProPublica Infobae Ynet Euronews Nexta Hurriyet Cumhuriyet Maariv Cambiemos Costco Starbucks Walgreens Kroger Kmart AirAsia
Google Facebook Meta Twitter Microsoft Apple Amazon Intel IBM Oracle Cisco Samsung Sony Nintendo Toyota Honda Nissan Mitsubishi Hyundai Kia LG Huawei Xiaomi Tencent Alibaba Baidu Lenovo Nokia Ericsson Siemens Bosch BMW Volkswagen Daimler Porsche Audi
Renault Peugeot Citroen Fiat Ferrari Chrysler Boeing Airbus Lockheed Raytheon Exxon ExxonMobil Chevron BP Shell TotalEnergies Gazprom Rosneft Lukoil Aramco Petrobras Pemex Eni Enel Vodafone Telefonica Verizon Sprint Comcast Disney Netflix YouTube Instagram WhatsApp TikTok
Telegram Uber Lyft Airbnb PayPal Mastercard Walmart Tesco Sainsbury Carrefour Ikea Nestle Unilever Danone Pfizer Moderna AstraZeneca Novartis Roche Sanofi Bayer BioNTech Merck Monsanto Glencore Tata Reliance Infosys Wipro Adani Flipkart Safaricom Eskom Sasol
Barclays HSBC Citigroup Citibank JPMorgan UBS Santander BBVA BNP Commerzbank Sberbank VTB Moody's Fitch Nasdaq NASDAQ NYSE Aeroflot Lufthansa Qantas Ryanair EasyJet KLM Amtrak FedEx UPS DHL
Hamas Hezbollah Hizbollah Hizbullah Fatah Taliban ISIS ISIL Isis Daesh Likud Labour Labor ANC SWAPO Zanu-PF ZANU-PF Frelimo Renamo Unita MPLA PLO PKK YPG SDF KRG FARC ELN ETA IRA Plaid SNP UKIP DUP CDU CSU SPD AfD FDP PiS Fidesz Syriza Podemos PSOE PRI PAN Morena PT BJP PTI PPP PML-N MQM AAP NCP BNP Jamaat
CCP KMT DPP LDP PAP UMNO Umno NLD Pheu Golkar Greenpeace Amnesty Oxfam Caritas Unison Interpol Europol Frontex Eurostat Eurojust Wikileaks WikiLeaks Viasna Bellingcat Wikipedia
Juventus Chelsea Arsenal Everton Ajax Feyenoord Benfica Sporting Celtic Rangers Roma Lazio Inter Bayern Schalke Olympiakos Panathinaikos Galatasaray Fenerbahce Besiktas Spartak Lokomotiv Dynamo CSKA Zenit Shakhtar Corinthians Flamengo Palmeiras Gremio Boca Independiente
Tottenham Congress Parliament Senate Knesset Duma Bundestag Majlis Sejm Rada Riksdag Storting Politburo
`),
)

/** Heads that stand, in capitals, for a body named in full elsewhere in the article: `the Assembly`. Lower case. */
export const SHORT_HEADS: ReadonlySet<string> = new Set(
  words(
    `assembly parliament senate congress tribunal house chamber union federation confederation league alliance coalition bank fund trust foundation authority commission council ministry committee court board agency`,
  ),
)

/** Abbreviations in capitals that name no body: diseases, units, techniques, offices, times. As written, without stops. */
export const NO_BODIES: ReadonlySet<string> = new Set(
  words(`
COVID SARS MERS CBD HIV AIDS TB HPV RSV ICU ER PCR DNA RNA MRI CT IV IVF ADHD PTSD STD STI AI IT ICT IP IQ ID PIN QR GPS GPU CPU USB PDF SMS DM URL WIFI HD UHD LED LCD OLED VR AR XR NFT NFTs API UI CCTV TV DVD CD PC
OKs DUI DUIs DWI CPR HB SB PMI USD EUR GBP CAD AUD NZD SGD HKD CNY RMB INR PKR KES UGX TZS NGN GHS ZAR RUB UAH BYN TRY AED SAR QAR KWD OMR BHD EGP JPY KRW THB VND IDR MYR PHP BRL ARS CLP COP PEN MXN NT BTC ETH GDP GNP CPI VAT GST IPO IPOs ETF ETFs ROI KPI FDI FX SME SMEs PPP MSME MSMEs M&A ESG
NGO NGOs INGO CSO CSOs LGBT LGBTQ LGBTQI LGBTQIA LGBTI BAME BIPOC POW POWs IDP IDPs MoU MOU MoUs CEO CEOs CFO COO CTO VP HR PR VIP VIPs RSVP ASAP FAQ FAQs DIY SUV SUVs EV EVs ATV UAV UAVs UFO UFOs IED IEDs WMD WMDs RPG RPGs ICBM ICBMs LNG LPG CNG CO2 CO CFC UV GM GMO GMOs PV KW MW GW KWH PPE PPEs
GMT UTC BST EST EDT CST CDT MST MDT PST PDT IST CET CEST EAT WAT SAST AEST NZST AM PM AD BC BCE CE WW1 WW2 WWI WWII II III IV VI VII VIII IX XI XII XIII XIV XV XVI KO TKO MVP RBI ERA PB DNF MC DJ DJs EP LP OK PS P.S OP ET AL NB NA TBA TBC RIP SOS XXL PHD MBA BA BSC MSC LLB LLM MD JD RN GED GCSE SAT GPA STEM TVET
SMS FM UHF VHF HF MHZ GHZ KM KG CM MM MPH KPH FT LB LBS SQ SEZ SEZs
`),
)

/** Organisations of several words, without "the". As written. */
export const LONG_ORGANISATIONS: readonly string[] = `
European Union;United Nations;European commission;European parliament;Organization for Security and Cooperation in Europe;Organisation for Security and Cooperation in Europe;Organization for Security and Co-operation in Europe;Organisation for Security and Co-operation in Europe;Organisation for Economic Co-operation and Development;Organization of American States;Food and Agriculture Organization;Food and Drug Administration;Mercosur;African Union;Arab League;Red Cross;Red Crescent;Red Crescent Society;Human Rights Watch;Amnesty International;Doctors Without Borders;Medecins Sans Frontieres;Reporters Without Borders;Save the Children
Grodno Azot;Hrodna Azot;White House;Downing Street;Capitol Hill;Wall Street Journal;New York Times;Washington Post;Los Angeles Times;Financial Times;Daily Mail;Daily Mirror;Daily Telegraph;The Guardian;The Independent;The Economist;The Times;The Sun;Le Monde;Le Figaro;El Pais;El Mundo;Die Welt;Der Spiegel;Die Zeit;La Repubblica;La Stampa;La Nacion;Nasha Niva;Novaya Gazeta;Al Jazeera;Al Arabiya;Al Ahram;Asahi Shimbun;Yomiuri Shimbun;South China Morning Post;Fox News;Sky News;Radio Free Europe;Radio Liberty;Voice of America;Deutsche Welle;Russia Today;Associated Press;Agence France-Presse;Press Association;Press Trust of India;Jerusalem Post;Straits Times
Al Qaeda;Al-Qaeda;al-Qaeda;al Qaeda;Al Qaida;al-Qaida;Al Shabaab;al-Shabaab;Al-Shabaab;al Shabaab;Boko Haram;Islamic State;Islamic Jihad;Muslim Brotherhood;Hayat Tahrir al-Sham;Lashkar-e-Taiba;Jaish-e-Mohammed;Abu Sayyaf;Jemaah Islamiyah;Khmer Rouge;Viet Cong;Tamil Tigers;Sinn Fein;Red Army;Revolutionary Guard;Revolutionary Guards;Free Syrian Army;National Guard;Coast Guard;Air Force;Border Force;Scotland Yard;Secret Service;Supreme Court;High Court;Constitutional Court;Security Council;General Assembly;World Bank;World Health Organization;World Trade Organization;International Monetary Fund;European Commission;European Parliament;European Council;European Central Bank;Federal Reserve;Bank of England;Council of Europe;House of Commons;House of Lords;House of Representatives;State Duma;Executive Yuan;Legislative Yuan;Judicial Yuan;Control Yuan;Examination Yuan;Politburo;State Department;Justice Department;Home Office;Foreign Office;Treasury
Manchester United;Manchester City;Real Madrid;Atletico Madrid;Bayern Munich;Borussia Dortmund;Inter Milan;AC Milan;Paris Saint-Germain;Paris St Germain;Aston Villa;West Ham;Newcastle United;Leeds United;Nottingham Forest;Sheffield Wednesday;Boca Juniors;River Plate;Red Star Belgrade;Dinamo Zagreb;Dynamo Kiev;Dynamo Kyiv;New York Yankees;Boston Red Sox;Chicago Bulls;Los Angeles Lakers;Dallas Cowboys;San Francisco 49ers
Democratic Party;Republican Party;Labour Party;Conservative Party;Communist Party;Liberal Democrats;Social Democrats;Christian Democrats;National Front;Green Party;Likud;United Russia;African National Congress;Indian National Congress;Workers' Party;Aam Aadmi Party;Bharatiya Janata Party;Shiv Sena;Awami League;Tatmadaw;Viet Minh;Kuomintang
Centers for Disease Control and Prevention;Centers for Disease Control;Immigration and Customs Enforcement;Customs and Border Protection;Internal Revenue Service;Peace Corps;Library of Congress;Environment Canada;Health Canada;Statistics Canada;Elections Canada;Royal Canadian Mounted Police;Crown Prosecution Service;Metropolitan Police;National Health Service
United Way;Salvation Army;Boy Scouts of America;Boy Scouts;Girl Scouts;Planned Parenthood;Habitat for Humanity;World Vision;Plan International;Mercy Corps;Islamic Relief;Freedom House;PEN America;Front Line Defenders;Ku Klux Klan;Proud Boys;Oath Keepers;Hells Angels;Right Sector
USA Today;Daily Beast;El Universal;El Mercurio;El Comercio;El Tiempo;El Espectador;El Periodico;La Jornada;La Prensa;La Tercera;La Vanguardia;O Globo;Folha de S.Paulo;Times of India;Prothom Alo;Asia Times;Nikkei Asia;Yedioth Ahronoth;Al Mayadeen;Al-Mayadeen;Al Manar;Al-Manar;Al Hayat;Al-Hayat;Anadolu Agency;Ekho Moskvy;Echo of Moscow;Kyiv Independent;Ukrainska Pravda;Radio Svaboda;Le Parisien;La Croix;Corriere della Sera;Global Times;People's Daily;China Daily;Agence France Presse
Fine Gael;Fianna Fail;Fianna Fáil;Yesh Atid;Yisrael Beiteinu;Blue and White;Golden Dawn;Law and Justice;Civic Platform;Forza Italia;Brothers of Italy;Five Star Movement;Five-Star Movement;En Marche;La Libertad Avanza;Frente de Todos;Juntos por el Cambio;Frente Amplio;Pheu Thai;Palang Pracharath;Trinamool Congress;Janata Dal;Jamaat-e-Islami;Barisan Nasional;Pakatan Harapan;Perikatan Nasional;Kenya Kwanza;Economic Freedom Fighters;Inkatha Freedom Party
Shining Path;Sendero Luminoso;Tren de Aragua;Mara Salvatrucha;Los Zetas;Ansar Dine;Bajrang Dal;Vishwa Hindu Parishad;Rashtriya Swayamsevak Sangh
Discovery Channel;History Channel;Weather Channel;Disney Channel;Olive Garden;Banana Republic;Fannie Mae;Freddie Mac;Whole Foods;Taco Bell;Burger King;Pizza Hut;Home Depot;Best Buy;Dollar General;Royal Mail;Air Canada;Air Berlin;Air New Zealand;Louis Vuitton;Rolls Royce;Red Bull
World Food Programme;World Food Program;UN Development Programme;UN Environment Programme;United Nations Development Programme;United Nations Environment Programme;Innocence Project;Lincoln Project;Clinton Global Initiative;Missing Persons Project;Upper House;Lower House;Lok Sabha;Rajya Sabha;Sinaloa Cartel;Gulf Cartel;Jalisco New Generation Cartel
General Motors;Ford Motor;General Electric;Goldman Sachs;Morgan Stanley;Merrill Lynch;JP Morgan;Bank of America;Wells Fargo;Credit Suisse;Deutsche Bank;Deutsche Telekom;British Airways;British Gas;British Telecom;Air France;Air India;Coca-Cola;McDonald's;Standard & Poor's;Johnson & Johnson;Procter & Gamble;Royal Dutch Shell;Rio Tinto;Rolls-Royce;Marks & Spencer;Hewlett-Packard;Time Warner;Trans World Airlines;Virgin Atlantic;Black Lives Matter;Me Too
`
  .trim()
  .split(/[;\n]+/)
