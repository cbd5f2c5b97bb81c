import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createNameFinder } from '../../src/find/names/index.ts'
import type { NameMention } from '../../src/model/mention.ts'
import { createParser } from '../../src/text/parse.ts'
import { undatedArticle } from '../plain-article.ts'

const { vocabulary, parse } = createParser()
const finder = createNameFinder(vocabulary)

function find(text: string): NameMention[] {
  return finder(parse(undatedArticle(text)))
}

const LETTER = { person: 'P', place: 'L', organisation: 'O' }

/** `P:Juan Mora | L:Lima`. */
const names = (text: string) =>
  find(text)
    .map((name) => `${LETTER[name.type]}:${text.slice(name.start, name.end)}`)
    .join(' | ')

test.each([
  // Eastern Europe and the Caucasus
  ['The president, Juan Carlos Mora, flew to Lima.', 'P:Juan Carlos Mora | L:Lima'],
  ['Police in Hrodna detained Siarhei Kavalenka, 34, and his wife, Alena, on Monday.', 'L:Hrodna | P:Siarhei Kavalenka | P:Alena'],
  [
    '"We will not leave," said Valiantsina Hrynevich, who works at the Korma Tractor Plant.',
    'P:Valiantsina Hrynevich | O:Korma Tractor Plant',
  ],
  ['Ukrainian Deputy Defence Minister Oleh Marchenko visited Kharkiv.', 'P:Oleh Marchenko | L:Kharkiv'],
  ['Georgian opposition leader Nika Lomidze was arrested outside parliament in Tbilisi.', 'P:Nika Lomidze | L:Tbilisi'],
  ['The village of Dubrovka, near Bryansk, was shelled.', 'L:Dubrovka | L:Bryansk'],
  ['Armenian Prime Minister Hayk Petrosyan met Ilham Rzayev in Sochi.', 'P:Hayk Petrosyan | P:Ilham Rzayev | L:Sochi'],
  ['Jakub Nowacki of the Warsaw-based Batory Foundation disagreed.', 'P:Jakub Nowacki | L:Warsaw | O:Batory Foundation'],
  ['Hungarian lawmaker Zsolt Kerekes quit on Thursday.', 'P:Zsolt Kerekes'],
  ['Dragan Petković, mayor of Novi Sad, resigned.', 'P:Dragan Petković | L:Novi Sad'],
  // Western Europe and North America
  ['He praised the Nak Ruvu First Nation and the Navajo Nation.', 'O:Nak Ruvu First Nation | O:Navajo Nation'],
  ['Leaders of the Morrow Bay Sioux Tribe met.', 'O:Morrow Bay Sioux Tribe'],
  ['By contrast, Trump had the support of few.', 'P:Trump'],
  ['He played a trump card. The Arab nation cheered.', ''],
  ['Ursula von der Heyden told reporters in Brussels.', 'P:Ursula von der Heyden | L:Brussels'],
  ['Mr. Thomas F. Keating Jr. lives in Boston, Massachusetts.', 'P:Thomas F. Keating Jr | L:Boston | L:Massachusetts'],
  ["Ireland's Taoiseach Brian O'Mahony spoke to the BBC.", "L:Ireland | P:Brian O'Mahony | O:BBC"],
  ['U.S. Secretary of State Helen Brandt landed in London.', 'L:U.S. | P:Helen Brandt | L:London'],
  ['Sir Edward Lyle and Lady Margaret Lyle attended.', 'P:Edward Lyle | P:Margaret Lyle'],
  ['Gen. Robert Haas commands U.S. troops in Syria.', 'P:Robert Haas | L:U.S. | L:Syria'],
  ['French journalist Anne-Sophie Delorme left Mali.', 'P:Anne-Sophie Delorme | L:Mali'],
  ['Jan de Bruijn won the race in Utrecht.', 'P:Jan de Bruijn | L:Utrecht'],
  ['Finnish Foreign Minister Pekka Laaksonen called Norway.', 'P:Pekka Laaksonen | L:Norway'],
  ['Residents of Moose Jaw, Saskatchewan, were evacuated.', 'L:Moose Jaw | L:Saskatchewan'],
  ['A fire near Paradise, California, killed two.', 'L:Paradise | L:California'],
  ['Judge Ruth Alvarez of the U.S. District Court ruled.', 'P:Ruth Alvarez | O:U.S. District Court'],
  // Latin America
  ['Colombian President Iván Restrepo spoke in Bogotá.', 'P:Iván Restrepo | L:Bogotá'],
  ['María José Quispe, a nurse in La Paz, said doctors had fled.', 'P:María José Quispe | L:La Paz'],
  ['Luiz Inácio da Costa addressed a crowd in São Paulo.', 'P:Luiz Inácio da Costa | L:São Paulo'],
  ['Joaquín "El Gordo" Beltrán was caught in Sinaloa.', 'P:Joaquín "El Gordo" Beltrán | L:Sinaloa'],
  ['The town of San Pedro de Macorís was flooded.', 'L:San Pedro de Macorís'],
  ['Protesters blocked Avenida Libertador in Caracas.', 'L:Avenida Libertador | L:Caracas'],
  // Africa
  ['Kenyan opposition leader Wycliffe Omondi and Grace Wanjiku were in Kisumu.', 'P:Wycliffe Omondi | P:Grace Wanjiku | L:Kisumu'],
  ['She met Foreign Minister Agnes Okoro in Abuja on Friday.', 'P:Agnes Okoro | L:Abuja'],
  ['Chukwuemeka Eze, a trader in Onitsha, lost two brothers.', 'P:Chukwuemeka Eze | L:Onitsha'],
  ['Ousmane Diarra fled Bamako for Dakar.', 'P:Ousmane Diarra | L:Bamako | L:Dakar'],
  ['Abiy Tadesse, an aid worker, was killed in Tigray.', 'P:Abiy Tadesse | L:Tigray'],
  ['Police Commissioner Thabo Mokoena spoke in Bloemfontein.', 'P:Thabo Mokoena | L:Bloemfontein'],
  [
    'Nomvula Dlamini and Sipho Khumalo were shot in Durban, South Africa.',
    'P:Nomvula Dlamini | P:Sipho Khumalo | L:Durban | L:South Africa',
  ],
  ['Kizza Mugisha said the army had surrounded Gulu.', 'P:Kizza Mugisha | L:Gulu'],
  ['Colonel Mamadou Kanté seized power in Guinea.', 'P:Mamadou Kanté | L:Guinea'],
  ['Rebels attacked Goma in eastern Congo.', 'L:Goma | L:Congo'],
  // Arab world, Iran, Turkey, Israel
  ['Sheikh Yusuf al-Harbi preached in Najaf.', 'P:Yusuf al-Harbi | L:Najaf'],
  ['Khalid bin Rashid al-Mansouri arrived in Doha, Qatar.', 'P:Khalid bin Rashid al-Mansouri | L:Doha | L:Qatar'],
  ['Iranian activist Narges Hosseini was moved to Evin prison in Tehran.', 'P:Narges Hosseini | L:Evin prison | L:Tehran'],
  ['Mehmet Yıldız, head of the Ankara Bar Association, criticised the law.', 'P:Mehmet Yıldız | O:Ankara Bar Association'],
  ['Thousands gathered in Tahrir Square.', 'L:Tahrir Square'],
  ['Israeli Defence Minister Avi Shapira toured the Golan Heights.', 'P:Avi Shapira | L:Golan Heights'],
  ['Abu Bakr Nasser was seen in Idlib, northern Syria.', 'P:Abu Bakr Nasser | L:Idlib | L:Syria'],
  ['Fatima al-Zahra Benali, 29, lives in Casablanca.', 'P:Fatima al-Zahra Benali | L:Casablanca'],
  // South Asia
  ['Rajesh Kumar Sinha was arrested in Patna, Bihar.', 'P:Rajesh Kumar Sinha | L:Patna | L:Bihar'],
  ['PM Suresh Thapa dissolved parliament in Kathmandu.', 'P:Suresh Thapa | L:Kathmandu'],
  ['K. R. Venkatesan and A.P. Nair joined the Bharatiya Janata Party.', 'P:K. R. Venkatesan | P:A.P. Nair | O:Bharatiya Janata Party'],
  ['Ayesha Siddiqui, a student at the University of Karachi, was injured.', 'P:Ayesha Siddiqui | O:University of Karachi'],
  ['Police fired on a crowd in Sylhet, said Mohammad Rafiqul Islam.', 'L:Sylhet | P:Mohammad Rafiqul Islam'],
  ['Mahinda Jayawardene left Colombo for Singapore.', 'P:Mahinda Jayawardene | L:Colombo | L:Singapore'],
  // East and South-East Asia
  ['Kim Yong-chol met Chung Hye-jin in Pyongyang, North Korea.', 'P:Kim Yong-chol | P:Chung Hye-jin | L:Pyongyang | L:North Korea'],
  ['Lawyer Zhang Weiming was held in Guangzhou.', 'P:Zhang Weiming | L:Guangzhou'],
  ['Pro-democracy lawmaker Lam Cheuk-wing left Hong Kong.', 'P:Lam Cheuk-wing | L:Hong Kong'],
  ['Japanese Prime Minister Kenji Murata flew to Seoul.', 'P:Kenji Murata | L:Seoul'],
  ['Daw Khin Thida was moved to Insein prison in Yangon.', 'P:Khin Thida | L:Insein prison | L:Yangon'],
  ['Ko Min Thant Zaw led the march in Mandalay, Myanmar.', 'P:Ko Min Thant Zaw | L:Mandalay | L:Myanmar'],
  ['Nguyen Van Hai was jailed in Hanoi.', 'P:Nguyen Van Hai | L:Hanoi'],
  ['Thai student leader Parit Somchai was granted bail in Bangkok.', 'P:Parit Somchai | L:Bangkok'],
  ['Joko Santoso, governor of Central Java, apologised.', 'P:Joko Santoso | L:Central Java'],
  ['Senator Maria Lourdes Reyes spoke in Quezon City.', 'P:Maria Lourdes Reyes | L:Quezon City'],
  ['Tibetan monk Tenzin Dorje set himself on fire in Lhasa.', 'P:Tenzin Dorje | L:Lhasa'],
  // Central Asia
  ['Kazakh President Nurlan Akhmetov spoke in Astana.', 'P:Nurlan Akhmetov | L:Astana'],
  ['Gulnara Ismailova fled Osh for Bishkek.', 'P:Gulnara Ismailova | L:Osh | L:Bishkek'],
  // Oceania
  ['Prime Minister Sione Tupou addressed the nation from Nuku‘alofa.', 'P:Sione Tupou | L:Nuku‘alofa'],
  ['Auckland Mayor Peter Ngata closed the Harbour Bridge.', 'L:Auckland | P:Peter Ngata | L:Harbour Bridge'],
  // Titles, possessives, lists, initials
  ["Mr Petrov's lawyer spoke.", 'P:Petrov'],
  ['Merkel said Sarkozy spoke to her in Nice, Lyon, Toulouse and Lille.', 'P:Merkel | P:Sarkozy | L:Nice | L:Lyon | L:Toulouse | L:Lille'],
  ['J. K. Rowland and P.J. Harmon wrote it.', 'P:J. K. Rowland | P:P.J. Harmon'],
  ['Pope Francis visited Sarajevo.', 'P:Francis | L:Sarajevo'],
  ['The Petrov government fell.', 'P:Petrov'],
  ['PM Singh & Home Minister Amit Rao met Jane Holm & Karl Berg.', 'P:Singh | P:Amit Rao | P:Jane Holm | P:Karl Berg'],
  ["King Abdullah II met Egypt's leader.", 'P:Abdullah II | L:Egypt'],
  ['Vice President Amina Bello and Attorney General John Mwale resigned.', 'P:Amina Bello | P:John Mwale'],
  ['Oleg Baranov was there. Baranov said he saw nothing. "No," Baranov added.', 'P:Oleg Baranov | P:Baranov | P:Baranov'],
  ['Anna Young ran. Young finished third.', 'P:Anna Young | P:Young'],
  ['May Thompson met Theresa May in May.', 'P:May Thompson | P:Theresa May'],
  // Places
  ['The storm hit Bangladesh, India and Sri Lanka.', 'L:Bangladesh | L:India | L:Sri Lanka'],
  ['Moscow rejected the offer.', 'L:Moscow'],
  ['US-China talks collapsed.', 'L:US | L:China'],
  ['The Minsk-based group left.', 'L:Minsk'],
  ['N. Korea fired a missile over the Sea of Japan.', 'L:N. Korea | L:Sea of Japan'],
  ['Fighting spread in the West Bank and the Gaza Strip.', 'L:West Bank | L:Gaza Strip'],
  ['Boats sank in the Mediterranean off Libya.', 'L:Mediterranean | L:Libya'],
  ['The Jordan River divides Israel and Jordan.', 'L:Jordan River | L:Israel | L:Jordan'],
  ['They marched along Kastrychnitskaya Street to Independence Square.', 'L:Kastrychnitskaya Street | L:Independence Square'],
  ['A plane crashed into Lake Victoria near Bukoba.', 'L:Lake Victoria | L:Bukoba'],
  ['Clashes erupted in Bosnia and Herzegovina.', 'L:Bosnia and Herzegovina'],
  ['Voters in Orange County, Florida, queued for hours.', 'L:Orange County | L:Florida'],
  ['The Middle East and Central Asia are hotter.', 'L:Middle East | L:Central Asia'],
  ["St. Peter's Square was empty.", "L:St. Peter's Square"],
  ['KABUL, Afghanistan (AP) - A bomb exploded.', 'L:KABUL | L:Afghanistan | O:AP'],
  ['A blast shook Las Tunas, Cuba.', 'L:Las Tunas | L:Cuba'],
  ['A bus fell into a ravine in Thimbuwara, Sri Lanka.', 'L:Thimbuwara | L:Sri Lanka'],
  ['The state of Bavaria in southern Germany.', 'L:Bavaria | L:Germany'],
  ['Washington said Georgia would get aid; Tbilisi thanked the United States.', 'L:Washington | L:Georgia | L:Tbilisi | L:United States'],
  ['She lives in Mobile, Ala., and he in Sioux Falls, S.D., these days.', 'L:Mobile | L:Ala. | L:Sioux Falls | L:S.D.'],
  ['Rep. Nick Harlan, D-Calif., met Sen. Bob Casey (R-Elbow Lake).', 'P:Nick Harlan | L:Calif. | P:Bob Casey | L:Elbow Lake'],
  ['He is Laurel County Sheriff Dean Moor of Clarke and Oconee counties.', 'L:Laurel County | P:Dean Moor | L:Clarke | L:Oconee'],
  ['They fled Northern Kenya for the Central African Republic.', 'L:Northern Kenya | L:Central African Republic'],
  ['It cost US$5 million; the US paid 20 million Hong Kong dollars.', 'L:US'],
  ['Fargo City Commissioner Tim Mahon, 41, of Korvandu, resigned.', 'L:Fargo | P:Tim Mahon | L:Korvandu'],
  // Organisations
  ['The Interior Ministry said 121 people were held.', 'O:Interior Ministry'],
  ['The Ministry of Foreign Affairs of Japan protested.', 'O:Ministry of Foreign Affairs of Japan'],
  ['The European Union and NATO condemned it.', 'O:European Union | O:NATO'],
  ['Human Rights Watch counted 40 dead.', 'O:Human Rights Watch'],
  ['He works for the Sydney Morning Herald.', 'O:Sydney Morning Herald'],
  ['Workers at the Free Miners Union (FMU) struck. The FMU wants more pay.', 'O:Free Miners Union | O:FMU | O:FMU'],
  ['Deutsche Bank and Moor & Berg cut jobs.', 'O:Deutsche Bank | O:Moor & Berg'],
  ['The Supreme Court of India upheld it.', 'O:Supreme Court of India'],
  ["The People's Party of Korma won.", "O:People's Party of Korma"],
  ['The Cairo University professor Samir Fathy objected.', 'O:Cairo University | P:Samir Fathy'],
  ['Bombay High Court Judge Anil Deshmukh agreed.', 'O:Bombay High Court | P:Anil Deshmukh'],
  ['A spokesman for the Nairobi City Council declined.', 'O:Nairobi City Council'],
  ['Lena Berg joined the Universidad de Chile.', 'P:Lena Berg | O:Universidad de Chile'],
  ['"We wait," said Lena Berg, president of Federaciones Mineras Unidas.', 'P:Lena Berg | O:Federaciones Mineras Unidas'],
  ['The Bundesamt Naturschutz and Alianza Halden filed suit.', 'O:Bundesamt Naturschutz | O:Alianza Halden'],
  ['Lawyers for Halden Ltd met Lawyers for Human Rights.', 'O:Halden Ltd | O:Lawyers for Human Rights'],
  ['State news agency Xinhua and the Kyodo agency reported it.', 'O:Xinhua | O:Kyodo'],
  [
    'On Monday officials of the Ministry of Fisheries, Livestock and Water Resources met leaders of the Nurses, Midwives and Doctors Union.',
    'O:Ministry of Fisheries, Livestock and Water Resources | O:Nurses, Midwives and Doctors Union',
  ],
  [
    'Both the Food and Drug Office and the Centre for Persons with Disabilities agreed to pay a little more.',
    'O:Food and Drug Office | O:Centre for Persons with Disabilities',
  ],
  [
    'The Korma Association against Torture and Norwegians for Clean Water sued.',
    'O:Korma Association against Torture | O:Norwegians for Clean Water',
  ],
  ['He chairs Korma Bank; its board met Halden Trust Chief Adam Bar.', 'O:Korma Bank | O:Halden Trust | P:Adam Bar'],
  ['He signed a memorandum of understanding (MoU). The MoU and the Goods and Services Tax (GST) stand. The GST is new.', ''],
  ['The Jatiya Kalyan Samiti (JKS) met. The JKS agreed.', 'O:Jatiya Kalyan Samiti | O:JKS | O:JKS'],
  ['The National Assembly met. On Friday the Assembly rose.', 'O:National Assembly | O:Assembly'],
  ['Shares in Zelbit fell, said Qorvex spokesman Karl Berg.', 'O:Zelbit | O:Qorvex | P:Karl Berg'],
  ["Turkey's Sabah newspaper and the Lantern magazine reported it.", 'L:Turkey | O:Sabah | O:Lantern'],
  ['UN Special Envoy Lena Moor left.', 'O:UN | P:Lena Moor'],
  [
    "A clerk at the Prime Minister's Office said that judges of the Supreme People's Court declined.",
    "O:Prime Minister's Office | O:Supreme People's Court",
  ],
  ['A spokesman for Air France spoke.', 'O:Air France'],
  ['U.N. officials left.', 'O:U.N.'],
  ['PML-X won; IIT-Madras lost.', 'O:PML-X | O:IIT-Madras'],
  ['A Washington Post-ABC News poll and a Reuters/Zelbit poll differ.', 'O:Washington Post | O:ABC News | O:Reuters | O:Zelbit'],
  // Surnames first
  ['The clerk Frost, William W. of Leeds signed.', 'P:Frost, William W | L:Leeds'],
  ['It names NURISTANI, Abdul Aziz and others.', 'P:NURISTANI, Abdul Aziz'],
  [
    'Qi Weiming spoke. Later Qi left for Lhasa with Park Hyun-joo. There Park rested.',
    'P:Qi Weiming | P:Qi | L:Lhasa | P:Park Hyun-joo | P:Park',
  ],
  ['Isa Bin Tarif Al Bin Ali met the politician OMAR BEN AHMED EL MASRI.', 'P:Isa Bin Tarif Al Bin Ali | P:OMAR BEN AHMED EL MASRI'],
  ['Zou Weiming and lawmaker Peter Koon Ho-ming left the Hong Kong Open.', 'P:Zou Weiming | P:Peter Koon Ho-ming'],
  ['V S Korvalan spoke. On Friday Korvalan left; Vattanil said nothing.', 'P:V S Korvalan | P:Korvalan | P:Vattanil'],
  ['Secretary for Culture, Sports and Tourism Kevin Yeung spoke.', 'P:Kevin Yeung'],
  ['Dar es Salaam is far from Chiang Mai.', 'L:Dar es Salaam | L:Chiang Mai'],
  // Sport
  [
    'Soccer: Leeds beat Everton 2-1 in the league cup match; Brazil play Chile in the next season.',
    'O:Leeds | O:Everton | L:Brazil | L:Chile',
  ],
  [
    'Tennis: Petra Novotna (Czech Republic) beat Anna Lindt (Sweden) 6-4 6-2.',
    'P:Petra Novotna | L:Czech Republic | P:Anna Lindt | L:Sweden',
  ],
  // Headlines and capitals
  ['Belarus Protesters March In Residential Areas To Demand New Vote\n\nThe march was peaceful.', 'L:Belarus'],
  ['SOCCER - BRAZIL BEAT CHILE 2-0.\nRIO DE JANEIRO 1996-08-30\nBrazil won.', 'L:BRAZIL | L:CHILE | L:RIO DE JANEIRO | L:Brazil'],
  ['PETROV FREED IN MINSK RAID.\nOleg Petrov was freed on Monday.', 'P:PETROV | L:MINSK | P:Oleg Petrov'],
  // Texts in capitals throughout
  [
    'GENERAL RAFAEL MORALES RESIGNED IN SAN SALVADOR, THE UNITED STATES AND NATO SAID.  MORALES STATES THAT HE TOLD US WHO DID IT.',
    'P:RAFAEL MORALES | L:SAN SALVADOR | L:UNITED STATES | O:NATO | P:MORALES',
  ],
  ['Health Ministry Says 40 Dead In Minsk Blast', 'O:Health Ministry | L:Minsk'],
  ['UN Security Council Condemns Attack On Tribal Leaders', 'O:UN Security Council'],
  ['Ministry of Defence Denies Role In Blast', 'O:Ministry of Defence'],
  ['GEN. PARDO FLEW TO THE US FROM CHAD.', 'P:PARDO | L:US | L:CHAD'],
])('names of %j', (text, expected) => {
  expect(names(text)).toBe(expected)
})

test.each([
  // names that no list knows, by what stands around them
  ['Oma Sebundu, a specialist with a relief foundation in the north, told reporters it works.', 'P:Oma Sebundu'],
  ['Tarvo Kelmiru, a Danish-based graduate student, agreed.', 'P:Tarvo Kelmiru'],
  ['Tarvo Kelmiru, a member of the movement, left.', 'P:Tarvo Kelmiru'],
  ['Tarvo Kelmiru, the company’s executive director, left.', 'P:Tarvo Kelmiru'],
  ['Tarvo Kelmiru outlined the plan.', 'P:Tarvo Kelmiru'],
  ['Anna Moor and Tarvo Kelmiru attended.', 'P:Anna Moor | P:Tarvo Kelmiru'],
  ['The court, then headed by Tarvo Kelmiru, ruled.', 'P:Tarvo Kelmiru'],
  ['The vote resulted in Carlos Velde being named.', 'P:Carlos Velde'],
  ['She is the mother of Tarvo Kelmiru.', 'P:Tarvo Kelmiru'],
  ['A clerk surnamed Dlamu and a child named Sefi waited.', 'P:Dlamu | P:Sefi'],
  ['Tarvo Kelmiru met Anna Petrova. Later Tarvo wept.', 'P:Tarvo Kelmiru | P:Anna Petrova | P:Tarvo'],
  // offices and bodies before a name
  ['He met Union Home Minister Amit Rao.', 'P:Amit Rao'],
  ['We saw Upazila Vice-Chairman Tarvo Kelmiru there.', 'P:Tarvo Kelmiru'],
  ['Leader of the Opposition Tarvo Kelmiru brought a motion.', 'P:Tarvo Kelmiru'],
  ['The Minister of Health and Social Welfare, Tarvo Kelmiru, came.', 'P:Tarvo Kelmiru'],
  ['Hospital Authority Chief Manager Dr Larry Moor spoke.', 'O:Hospital Authority | P:Larry Moor'],
  ['The head of the First Nations Lena Petrova spoke.', 'P:Lena Petrova'],
  ['Chief Rose House of Minsk wrote.', 'P:Rose House | L:Minsk'],
  // surnames that are words of other kinds
  ['“It is good,” said Luo Weimin, an analyst.', 'P:Luo Weimin'],
  ['Leah Somali, a lawyer, agreed.', 'P:Leah Somali'],
  ['A card of one Tarvo Kelmiru was found; after Napoleon came others.', 'P:Tarvo Kelmiru | P:Napoleon'],
  ['Tropical storm Anna hit land.', ''],
  ['He raced the national champion Mark Temple.', 'P:Mark Temple'],
  ['Anna Petrova & Family own it.', 'P:Anna Petrova'],
  ['Lena Velde is the summer camp lead in Korma.', 'P:Lena Velde | L:Korma'],
])('names that no list knows in %j', (text, expected) => {
  expect(names(text)).toBe(expected)
})

test.each([
  // parties, agencies and acronyms
  ['He told ABQP MPs to vote for the DPP.', 'O:ABQP | O:DPP'],
  ['It was heard on KAN news in Egypt.', 'O:KAN | L:Egypt'],
  ['The Central Crime Branch (CCB) and the Intelligence ministry knew.', 'O:Central Crime Branch | O:CCB | O:Intelligence ministry'],
  ["The Danish Prime Minister's Office declined.", "O:Prime Minister's Office"],
  ['The Korma Commission met. The Commission voted.', 'O:Korma Commission | O:Commission'],
  ['The Delhi high court and Travel + Living magazine agreed.', 'O:Delhi high court | O:Travel + Living'],
  ['The Voice of Korma said so.', 'O:Voice of Korma'],
  ['TradeHarbor shows it leads.', 'O:TradeHarbor'],
  ['The Korma landfill site burns.', ''],
  // places within places, streets and roads
  ["He came from Dhaka's Zormila and died at Velmurad in the Cuddalore district.", 'L:Dhaka | L:Zormila | L:Velmurad | L:Cuddalore'],
  ['The Zormila police station was hit.', 'L:Zormila'],
  ['Crews closed Korma St., Elm Rd. and Highway 19.', 'L:Korma St. | L:Elm Rd. | L:Highway 19'],
  ['He was shot on Northwest 34th Street, near 5th Ave. in Korma.', 'L:Northwest 34th Street | L:5th Ave. | L:Korma'],
  ['Crews finished 5th in the 4th Road Race on 9th Monday.', ''],
  ['Floods hit Montana Sunday, and Texas Monday.', 'L:Montana | L:Texas'],
  ['They were held at the Zormila County Detention Center.', 'L:Zormila County Detention Center'],
  ['The Zormila Community Center closed.', 'O:Zormila Community Center'],
  ['Police charged the 34 year old Velmurad Heath woman; Zormila resident Anna Moor saw it.', 'L:Velmurad Heath | L:Zormila | P:Anna Moor'],
  ['Especially Velmurad Street was quiet.', 'L:Velmurad Street'],
  ['Family Court Judge Anna Moor threw Molotov cocktails.', 'O:Family Court | P:Anna Moor'],
  ['The 82nd Airborne Division and the 4th Brigade left.', 'O:82nd Airborne Division | O:4th Brigade'],
  ['A house worth US $15 million stood in the CBD.', ''],
  ['Crew employed by Zormport left with Zormport staff.', 'O:Zormport | O:Zormport'],
  ['Diego “Electric” Lima came.', 'P:Diego “Electric” Lima'],
  ['The bus fell at the Zormila bridge near a dam.', 'L:Zormila bridge'],
  ['He landed at Charles de Velde airport.', 'L:Charles de Velde airport'],
  ['MONTROSE - Officials met in Montrose.', 'L:MONTROSE | L:Montrose'],
  ['Crews worked east of Zormila; the Korma Parish Fire District came.', 'L:Zormila | O:Korma Parish Fire District'],
  ['Police went to Warden’s Korma Street home.', 'L:Korma Street'],
  ['He was shot in Buffalo, N.Y. Novak was 52. Dr. Jan Novak ran a clinic.', 'L:Buffalo | L:N.Y. | P:Novak | P:Jan Novak'],
  ['BUFFALO, N.Y. (AP) --\n\nAbout 500 people met.', 'L:BUFFALO | L:N.Y. | O:AP'],
  // ages tell whose name it is
  ['Her daughter, 6-year-old Mirela, died; so did 22-year-old Zabrina.', 'P:Mirela | P:Zabrina'],
  ['Her three children – Anna, 12, Bettine, 9, and Karla, 3 – slept.', 'P:Anna | P:Bettine | P:Karla'],
  ['The 24-year-old Barcelona striker met a 17-year-old Palestinian.', 'L:Barcelona'],
  ['His young stepmother, Nelsy, flanked by neighbours, led the way.', 'P:Nelsy'],
  ['The college is the result of a Franco-Algerian accord.', ''],
  ['It burst at the corner of Zormila and Harrison streets.', 'L:Zormila | L:Harrison'],
  ['Tom Dohan, president of Education Minnesota, left Minnesota.', 'P:Tom Dohan | L:Minnesota'],
  ['Tokyo Gov. Anna Petrova left the King Harald Bridge.', 'L:Tokyo | P:Anna Petrova | L:King Harald Bridge'],
  ['Officers of the Texas DPS met at the Elm Street-Oak Road corner.', 'O:Texas DPS | L:Elm Street | L:Oak Road'],
  ['The Executive Yuan and Hacienda Zorrilla agreed.', 'O:Executive Yuan | O:Hacienda Zorrilla'],
  ['Nadia Petrova of Zormila and Tim Grendel, from Velmura, spoke.', 'P:Nadia Petrova | L:Zormila | P:Tim Grendel | L:Velmura'],
  ['Two U.S. Sens. Robert Byrd and Jay Petrov met at the Korma Parkway.', 'L:U.S. | P:Robert Byrd | P:Jay Petrov | L:Korma Parkway'],
  ['The Centers for Disease Control and Prevention warned.', 'O:Centers for Disease Control and Prevention'],
  ['He was hit on Rye Court in WA; Linda Daily of OKs told of a DUI.', 'L:Rye Court | L:WA'],
  ['Colleen Chambers ruled at the Superior Court.', 'P:Colleen Chambers | O:Superior Court'],
  ['He is from Huntington, W.Va., and she left W.Va. on Monday.', 'L:Huntington | L:W.Va. | L:W.Va.'],
  [
    'County Clerk Dean Johnson met 4th Ward Alderman Viktor Petrov and Lance Cpl. Josef Novak.',
    'P:Dean Johnson | P:Viktor Petrov | P:Josef Novak',
  ],
  ['Police say so. Police charged him. Police wrote it.', ''],
  [
    'WASHINGTON Barack Petrov spoke of the U.S. Transportation Department.',
    'L:WASHINGTON | P:Barack Petrov | O:U.S. Transportation Department',
  ],
  ['She told CTV Edmonton of West Virginia Democratic politics.', 'O:CTV Edmonton | L:West Virginia'],
  ['Marvin F. Lane of the Discovery Channel left.', 'P:Marvin F. Lane | O:Discovery Channel'],
  // lists of people
  ['Sheriff Beauregard “Bud” Torrin spoke.', 'P:Beauregard “Bud” Torrin'],
  ['Three gang members — Zihabud, M Nousan and Zakor — fled.', 'P:Zihabud | P:M Nousan | P:Zakor'],
  ['Mr Krungsiwal spoke. Krungsiwal Sutinpuak left.', 'P:Krungsiwal | P:Krungsiwal Sutinpuak'],
  ['The traditional healer Shaba Amin was found.', 'P:Shaba Amin'],
  ['Police held Omar Berg, also known as Hadi.', 'P:Omar Berg | P:Hadi'],
  ['It lies near Lena Berg, known as Halden Street.', 'P:Lena Berg | L:Halden Street'],
  ['Tan Sri Omar Haddad met Datuk Seri Amin Haddad.', 'P:Omar Haddad | P:Amin Haddad'],
  ['Ana Lima beat Nesry Osfura of the National Party.', 'P:Ana Lima | P:Nesry Osfura | O:National Party'],
  ['She met opposition leader Tobbi Berry.', 'P:Tobbi Berry'],
  ['Shops closed in Hung Hom. He trusts in Hung Hom Lok.', 'L:Hung Hom | P:Hung Hom Lok'],
  ['They met in KwaHalden.', 'L:KwaHalden'],
  ['Gangs burned tyres in Port-au-Prince and Croix-des-Bouquets.', 'L:Port-au-Prince | L:Croix-des-Bouquets'],
  [
    "They left San Cristóbal de las Casas, Mar del Plata and Cox's Bazar.",
    "L:San Cristóbal de las Casas | L:Mar del Plata | L:Cox's Bazar",
  ],
  ["The Hawke's Bay Regional Council met in Wellington and in Queens.", "O:Hawke's Bay Regional Council | L:Wellington | L:Queens"],
  ["On 5 Mar they saw Paris's Lyon hall and 36 KO's.", 'L:Paris | L:Lyon'],
  ['Six died in Nueva Ecija and Misamis Oriental.', 'L:Nueva Ecija | L:Misamis Oriental'],
  ['Rebels met in Kachin on Monday with Kachin elders.', 'L:Kachin'],
  ['Lin Mei-hua (林美華) spoke.', 'P:Lin Mei-hua | P:林美華'],
])('bodies, streets and lists in %j', (text, expected) => {
  expect(names(text)).toBe(expected)
})

test.each([
  'Police said the army had moved in overnight.',
  'Thousands of people took to the streets on Sunday, August 9.',
  'However, Many Voters Were Angry.',
  'Belarusians and Russians speak similar languages.',
  'He won the Nobel Prize in Literature.',
  'She drove a Tesla Model S on Christmas Day.',
  'World War II veterans marched on Victory Day.',
  'The President and the Prime Minister disagreed.',
  'I think I will go, said the man.',
  'In the West, few noticed.',
  'The prime minister, who is 54, resigned.',
  'Interest rates rose by 2 percent in March and May.',
  'Go to https://example.com/London/Anna-Petrova for more.',
  'Dozens were hurt.',
  'The aircraft carrier Vinson and the frigate Minerva sailed.',
  'NGOs, SMEs and IDPs were heard; KD200 and R92 million were paid.',
  'The Board of Directors met; the Ministry denied it.',
  'The Anna Moor Scholarship Program and the UEFA Cup go on.',
  'Māori, Amharic and Quechua are spoken.',
  'A Catholic priest and a Muslim cleric prayed.',
  'Rs 500 and Dh 20 were paid.',
  'The F-16 and the B-52 took off.',
  'Most of them, Most Reverend or not, left.',
  'Early waves came before Independence, the first from the coast.',
  'He lost six by KO, including one to a former contender.',
])('no name in %j', (text) => {
  expect(names(text)).toBe('')
})

test('no span carries a mark at its edge, a possessive or a title', () => {
  const text = `President Ivan Petrov's aides, "Anna Moor," (Karl Berg) and Mr. Lee's sons left St. Louis, Mo., for U.S. bases; Gen. Omar Bashir, Jr., stayed in Paris.`
  for (const name of find(text)) {
    expect(text.slice(name.start, name.end)).toMatch(/^[\p{L}].*[\p{L}.]$/u)
    expect(text.slice(name.start, name.end)).not.toMatch(/['’]s?$|^(?:President|Mr|Gen)\b/)
  }
})

test('whatever the text, names stand in order, do not overlap and have clean edges', () => {
  const pieces =
    'President|Mr|.|,|-|Anna|de|al|Moor|LONDON|U.S.|"|(|)|’s|of|the|and|&|Bank|St|New|York|May|12|\n|\n\n|in|said|I|A|“El|Gordo”|https://a.b/C|$|US|Ministry|Jr|van|der|’|é|中文|O’Brien'.split(
      '|',
    )
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 60 }), (parts) => {
      const text = parts.map(([word, gap]) => word + gap).join('')
      let end = 0
      for (const name of find(text)) {
        expect(name.start).toBeGreaterThanOrEqual(end)
        expect(name.end).toBeGreaterThan(name.start)
        expect(text.slice(name.start, name.end)).toMatch(/^[\p{L}\p{N}][\s\S]*[\p{L}\p{N}.]$|^[\p{L}\p{N}]$/u)
        end = name.end
      }
    }),
    { seed: 7, numRuns: 600 },
  )
})
