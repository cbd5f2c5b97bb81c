const words = (list: string) => list.trim().split(/\s+/)

/** Abbreviated titles and forms of address: never part of a name, a full stop may follow. Lower case. */
export const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set(
  words(`
mr mrs ms miss mx messrs sens reps govs gens profs drs mme mlle dr drs prof rev revd fr sr hon rt gen lt col maj capt cpt cmdr cdr adm brig sgt ssgt const cst det cpl pvt pfc sgt supt insp
amb sen rep gov pres atty asst   ofc        esq sir dame lord lady madam madame monsieur mademoiselle mister missus
herr frau signor signora senor señor senora señora  dona doña dom shri sri smt kumari haji hajj hajji hajjah   dato datuk    ustaz ustad maulana mullah
moulvi molvi maulvi maulavi maulawi mawlawi mawlavi moulana mulla ayatollah hojatoleslam imam sheikh sheik shaikh shaykh sheikha emir emira  rabbi     bhikkhu sayadaw daw alhaji alhaja malam mallam oba eze
otunba barrister pastor bishop archbishop cardinal deacon archdeacon reverend monsignor canon brother sister father mother patriarch metropolitan pope saint king queen prince
princess duke duchess earl count countess baron baroness viscount marquess tsar czar kaiser emperor empress
president vice-president premier chancellor minister secretary undersecretary governor lieutenant-governor mayor senator congressman congresswoman representative assemblyman assemblywoman
councillor councilman councilwoman councilmember councilor selectman selectwoman supervisor clerk auditor alderwoman alderman deputy ambassador envoy consul commissioner speaker chairman chairwoman chairperson chair
general lieutenant colonel major captain commander commodore admiral brigadier sergeant corporal private marshal inspector superintendent constable detective officer sheriff
trooper agent ranger airman seaman petty warrant comrade judge justice magistrate prosecutor attorney solicitor barrister advocate counselor counsellor
professor doctor coach manager director spokesman spokeswoman spokesperson chief chieftain chaplain nurse principal rector provost ombudsman treasurer comptroller
minister-president taoiseach tanaiste skipper quarterback striker goalkeeper midfielder defender winger referee umpire
highness excellency majesty
aunt uncle auntie grandma grandpa granny   paramount
`),
)

/** Titles and offices in capitals: `PM Singh`, `CEO Laura Diaz`. As written. */
export const TITLES_IN_CAPITALS: ReadonlySet<string> = new Set(
  words(
    'PM HH HE VP CEO CFO COO CTO MD GM MP MPs MPP MLA MLC MNA MHA MEP MSP TD CM LG DGP IGP ASI SI SP DSP DCP ACP SSP IG DIG AIG CJ CJI HE HRH HM DP MK CS PS AG DA AGP DPP CP SC JP GOC CDS COAS NSA SHO SDPO DJ',
  ),
)

/** Words that stand before a title or role and belong to it: `Deputy Foreign Minister`, `Acting Police Chief`. Lower case. */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  words(`
prime deputy vice foreign interior defence defense finance health education trade agriculture justice transport labour labor energy environment culture
sports sport tourism information communications economy economic economics industry commerce home external internal internal-affairs foreign-affairs affairs water housing lands planning science technology
ward lance borough parish
social welfare security state federal national provincial regional district city county town local general attorney solicitor
first second third lieutenant lord lady grand supreme high senior junior chief assistant associate acting interim outgoing incoming former ex late then current new co executive
managing non-executive honorary presiding presidential parliamentary permanent principal special under opposition minority majority house senate police army navy air force armed forces military
staff press communications media public party union club team assistant head world leading top veteran retired caretaker
cabinet treasury development employment immigration petroleum oil mining minerals power railway works planning youth women gender forestry fisheries climate
district traffic fire chief crown royal shadow senate house whip master rear amir emir flight squadron wing petty warrant field air air-vice major brigadier staff
`),
)

/** Nouns for people that stand, in lower case, right before a name: `striker Alan Gray`, `his wife Maria`. Lower case, singular. */
export const ROLES: ReadonlySet<string> = new Set(
  words(`
president vice-president premier chancellor minister secretary governor mayor senator congressman congresswoman lawmaker legislator parliamentarian mp mep councillor deputy ambassador envoy diplomat consul
commissioner speaker chairman chairwoman chairperson chair leader head chief boss director manager executive ceo cfo coo founder co-founder owner entrepreneur businessman businesswoman tycoon
billionaire millionaire magnate mogul banker economist analyst strategist trader broker investor consultant adviser advisor aide assistant spokesman spokeswoman spokesperson press-secretary
candidate challenger contender nominee incumbent frontrunner front-runner rival opponent successor predecessor ally strongman ruler dictator leftist rightist conservative liberal populist reformist nationalist separatist
general lieutenant colonel major captain commander admiral brigadier sergeant corporal marshal soldier officer policeman policewoman detective inspector superintendent constable sheriff trooper warlord
rebel militant insurgent guerrilla fighter jihadist terrorist extremist suspect gunman attacker assailant bomber hijacker killer murderer convict prisoner detainee inmate defendant victim survivor witness
fugitive smuggler trafficker kingpin gangster mobster drug-lord
judge justice magistrate prosecutor attorney lawyer solicitor barrister advocate counsel jurist
professor doctor physician surgeon nurse psychiatrist psychologist scientist researcher physicist chemist biologist ecologist epidemiologist virologist astronomer engineer inventor programmer developer designer architect
restaurateur chef waiter waitress bartender caterer barber mechanic electrician plumber carpenter builder janitor custodian librarian accountant auditor assessor realtor landlord
investigator paramedic firefighter dispatcher lifeguard warden bailiff coroner pathologist veterinarian dentist pharmacist therapist midwife caregiver counselor counsellor instructor tutor headmaster headmistress headteacher
rancher grower breeder entertainer magician organist stylist hairdresser seamstress blacksmith
teacher lecturer scholar academic historian sociologist anthropologist archaeologist philosopher theologian student pupil graduate expert specialist academician
writer author novelist poet playwright essayist biographer journalist reporter correspondent editor columnist blogger vlogger youtuber influencer commentator broadcaster presenter anchor host publisher photographer cameraman photojournalist
actor actress comedian comic star singer songwriter rapper musician guitarist drummer bassist pianist violinist composer conductor dj producer filmmaker film-maker director screenwriter dancer choreographer artist painter sculptor cartoonist illustrator model celebrity
activist campaigner dissident protester demonstrator organiser organizer volunteer whistleblower feminist environmentalist unionist trade-unionist
farmer fisherman worker driver pilot astronaut cosmonaut sailor miner shopkeeper trader vendor housewife pensioner retiree resident villager tourist passenger
pastor priest bishop archbishop cardinal pope imam rabbi cleric preacher monk nun missionary patriarch
king queen prince princess sultan emir sheikh monarch heir
coach trainer captain skipper striker forward midfielder defender goalkeeper keeper winger playmaker fullback full-back halfback half-back flyhalf fly-half scrumhalf scrum-half centre-back center lock prop hooker flanker fullback
batsman batsmen batter bowler all-rounder allrounder wicketkeeper wicket-keeper spinner paceman seamer opener pitcher catcher quarterback linebacker receiver outfielder infielder shortstop goalie
sprinter runner hurdler jumper thrower swimmer cyclist rider jockey boxer wrestler golfer skier skater gymnast rower racer driver champion medallist medalist titleholder olympian athlete player footballer cricketer defending-champion teammate team-mate compatriot countryman newcomer veteran teenager teen seed wildcard
referee umpire scout selector
son daughter wife husband father mother brother sister uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter son-in-law daughter-in-law brother-in-law father-in-law stepson stepdaughter widow widower fiancee fiancé girlfriend boyfriend partner stepmother stepfather stepbrother stepsister half-brother half-sister godfather godmother great-grandfather great-grandmother ex-wife ex-husband twin spouse friend colleague neighbour neighbor boy girl man woman toddler baby child
`),
)

/** Family words: a name in apposition to them is a person's: `her husband, Siarhei`. */
export const FAMILY: ReadonlySet<string> = new Set(
  words(`son daughter wife husband father mother brother sister uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter son-in-law daughter-in-law
brother-in-law sister-in-law father-in-law mother-in-law stepson stepdaughter widow widower fiancee fiancé girlfriend boyfriend stepmother stepfather stepbrother stepsister half-brother half-sister godfather godmother great-grandfather great-grandmother ex-wife ex-husband twin spouse partner parents sons daughters brothers sisters children`),
)

/** Verbs of saying, in the forms in which reports use them. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  words(`said says say saying told tells telling added adds asked asks replied replies explained explains insisted insists argued argues claimed claims warned warns stressed stresses noted notes
tweeted tweets wrote writes declared declares announced announces commented comments recalled recalls admitted admits acknowledged acknowledges alleged alleges remarked quipped joked urged urges vowed vows
pledged promised testified confessed conceded complained confirmed confirms denied denies emphasised emphasized reiterated reiterates observed opined lamented cautioned responded continued continues concluded believes believed thinks thought`),
)

/** Verbs whose subject is nearly always a person. */
export const PERSON_VERBS: ReadonlySet<string> = new Set(
  words(`resigned quipped married wed died scored smiled laughed cried grinned shrugged nodded whispered retired graduated grew studied taught sang starred
recalled remembers recalls married divorced testified pleaded fled apologised apologized wept sat stood walked kissed hugged praised thanked batted bowled headed volleyed
clinched equalised equalized netted converted birdied bogeyed tackled kicked punched dribbled`),
)

/** Lower-case words inside names of persons: `Ursula von der Leyen`, `Osama bin Laden`, `Luiz Inácio da Silva`. */
export const PARTICLES: ReadonlySet<string> = new Set(
  words(
    `de del della delle dei di da do dos das du des la las los le van von der den ter ten tot zu zur zum af av bin ben ibn bint binti bt al el ul ud as ash an ar at ad az abu umm abd y e i ap ua mac wa ka ole arap`,
  ),
)

/** Particles that a hyphen ties to the name they open: `al-Assad`, `el-Sisi`, `ash-Shabab`. */
export const ARTICLE_PARTICLES: ReadonlySet<string> = new Set(words('al el ul ud as ash an ar at ad az abd abu'))

/** Particles that can open a name of their own: `von der Leyen`, `de Gaulle`, `van Dijk`. */
export const OPENING_PARTICLES: ReadonlySet<string> = new Set(words('de van von bin ibn da di du del dos ter ten'))

/** Endings of family names that hardly any English word has, at least three letters before them. */
export const SURNAME_ENDINGS: readonly string[] = words(`
enko ienko ovich evich ovic evic ović ević ovych evych ovsky evsky ovski ewski owski insky insky nsky nski tsky tski cki dzki zky chuk chyk czyk czak czuk yshyn ishin
kova ova eva ina aya skaya skaia kaya ska ov ev yov iev yev skiy skyi skyy sky ski oğlu oglu zade zadeh pour nejad shvili dze adze iani yan ian
sson ssen nsen sen dottir dóttir ez iez oez aitis auskas aitė iene ienė unas onis akis akos opoulos poulos iadis idis oulis elis atos escu eanu iu
inho eira ães elli etti otti ucci ini ioni ello illo uzzi acci azzi ovitz witz stein berg mann meyer bauer hoff burger hauser
wardena sinha singh swamy murthy appa amma reddy naidu gowda nathan lingam raman krishnan singhe tunga nayake rathne ratne sekera sekara
mbeki wayo kwu chukwu nweze adze bayo tola`)
