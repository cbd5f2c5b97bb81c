import { countries } from './countries.ts'

// people of a region, a people or a city: word | country, empty when the people lives in several
const others = `
Kurd Kurdish Kurds Arab Arabs Arabic Arabian Jew Jews Jewish Slav Slavic Slavs Berber Berbers Amazigh Tuareg Tuaregs Roma Romani Gypsy Bedouin Bedouins Druze Hutu Hutus Tutsi Tutsis Fulani Hausa Yazidi Yazidis Yezidi Yezidis Assyrian Assyrians Pashtun Pashtuns Pathan Baloch Baluch Baluchi Turkic Sami Inuit Eskimo
African Africans Asian Asians European Europeans American-born Latino Latinos Latina Hispanic Hispanics Scandinavian Scandinavians Nordic Baltic Balkan Balkans-born Caucasian Eurasian Mediterranean Caribbean Antillean Maghrebi Sahelian Levantine Melanesian Micronesians Pacific-Islander Eastern-European East-European West-African West-Africans East-African East-Africans North-African North-Africans South-Asian South-Asians Southeast-Asian Southeast-Asians Central-Asian Central-Asians Central-American Central-Americans South-American South-Americans Latin-American Latin-Americans North-American North-Americans Middle-Eastern Middle-Easterner sub-Saharan Soviet Soviets Yugoslav Yugoslavs Yugoslavian Czechoslovak Czechoslovakian Ottoman Byzantine
Swahili Kiswahili Quechua Aymara Guarani Guaraní Nahuatl Mayan Mayans Malay Malays Malayan Persian Persians Farsi Dari Pashto Urdu Hindi Hebrew Yiddish Esperanto Creole Creoles Mandarin Ladino Sephardi Sephardic Ashkenazi Mizrahi Turkmens Turkoman Turkomans Hazara Hazaras Uygur Uygurs Romany
Wolof Serer Soninke Mandinka Malinke Bambara Songhai Dogon Dinka Dinkas Nuer Nuers Shilluk Acholi Baganda Ashanti Akan Bamileke Khoisan Bantu Bantus Twa Somali-Bantu Hmong Ainu Dayak Peranakan Banyamulenge Zaghawa Masalit Toubou Haratin
Ottoman Ottomans Byzantine Byzantines Hashemite Hashemites Soviet Soviets Mughal Mughals Aztec Aztecs Inca Incas Incan Phoenician Phoenicians Numidian Numidians Carthaginian Carthaginians Hellenic Celts Gaelic Teutonic Slavonic Iberian Iberians Nordics Mesopotamian Babylonian Viking Vikings Andean Amazonian Himalayan
AE: Dubaian
AR: Porteño Porteños Patagonian
AU: Territorian Torres-Strait-Islander Torres-Strait-Islanders Tasmanian Queenslander Victorian Sydneysider Melburnian Aborigine Aboriginal Aborigines
BA: Bosniak Bosniaks
BE: Flemish Fleming Flemings Walloon Walloons Brusselian
BY: Minsker Minskers
CA: Métis Metis Cree Ojibwe Ojibway Anishinaabe Anishinaabeg Anishinabek Mi'kmaq Mi'kmaw Mi’kmaq Mi’kmaw Mikmaq Inuk Inuktitut Innu Haida Nisga'a Algonquin Algonquins Haudenosaunee Yukoner Yukoners Nunavummiut Quebecois Québécois Quebecer Quebecers Quebecker Quebeckers Ontarian Albertan Manitoban Torontonian Montrealer Vancouverite Newfoundlander Nova-Scotian Calgarian
CN: Tibetan Tibetans Uighur Uighurs Uyghur Uyghurs Shanghainese Beijinger Beijingers Cantonese Manchu Manchurian Hui
DE: Bavarian Bavarians Saxon Saxons Prussian Prussians Berliner Berliners Hamburger Rhinelander Swabian
DK: Greenlanders
ET: Oromo Oromos Amhara Amharas Amharic Tigrayan Tigrayans Tigrinya Tigray-born Sidama Sidamas
CL: Mapuche Mapuches
EG: Copt Copts Coptic Cairene Cairenes Nubian
ES: Catalan Catalans Basque Basques Andalusian Andalusians Galician Galicians Castilian Madrileno Valencian Canarian
FR: Parisian Parisians Corsican Corsicans Breton Bretons Norman Alsatian Gallic Marseillais
GB: Londoner Londoners Yorkshireman Cornish Cornishman Scots Glaswegian Glaswegians Liverpudlian Liverpudlians Mancunian Mancunians Brummie Geordie Ulsterman Orangeman Kentish
GE: Abkhaz Abkhazian Abkhazians South-Ossetian South-Ossetians Ossetian Ossetians Adjarian Mingrelian
GR: Athenian Athenians Cretan Cretans Macedonian-Greek
HK: Hongkongers
NZ: Māori Maori Pākehā Pakeha Aucklander Aucklanders Wellingtonian Wellingtonians Cantabrian Cantabrians
NO: Sámi Saami
NP: Madhesi Madhesis Newar Newars Tharu Tharus Gurkha Gurkhas
PH: Moros Filipinx Tagalog Cebuano Cebuanos Visayan Visayans Ilocano Ilocanos
MY: Bumiputera Sarawakian Sarawakians Sabahan Sabahans Kadazan
IE: Dubliner Dubliners
ID: Batak Bataks Bugis Minangkabau Madurese Acehnese Balinese Javanese Sumatran Sundanese Papuans
IN: Kannada Malayalam Sanskrit Konkani Bodo Bodos Kuki Kukis Meitei Meiteis Khasi Garo Tripuri Bengalurean Chhattisgarhi Kashmiri Kashmiris Punjabi Punjabis Bengali Bengalis Gujarati Gujaratis Tamil Tamils Telugu Marathi Maharashtrian Keralite Keralites Malayali Kannadiga Bihari Biharis Assamese Manipuri Naga Nagas Mizo Odia Delhiite Delhiites Mumbaikar Mumbaikars Goan Rajasthani Sikkimese Ladakhi Sikh
IQ: Baghdadi Baghdadis Chaldean Chaldeans Basrawi
IT: Roman Romans Sicilian Sicilians Sardinian Sardinians Venetian Venetians Milanese Neapolitan Neapolitans Tuscan Florentine Lombard
IL: Jerusalemite Jerusalemites
JP: Okinawan Okinawans Tokyoite Tokyoites
HN: Garifuna Garífuna Lenca Miskito Miskitos
EC: Kichwa
KE: Kikuyu Kikuyus Luo Kalenjin Maasai Masai
LK: Sinhalese Sinhala Tamilian
MM: Rakhines Kayin Karenni Kachins Rohingya Rohingyas Karen Kachin Arakanese
MX: Chilango Oaxacan Zapatista Zapatistas
NG: Igbo Igbos Yoruba Yorubas Lagosian Lagosians Biafran Biafrans
PK: Saraiki Seraiki Mohajir Mohajirs Muhajir Muhajirs Hazarawal Sindhi Sindhis Balochi Balochis Karachiite
PS: Gazan Gazans West-Banker
RU: Chechen Chechens Tatar Tatars Dagestani Dagestanis Ingush Muscovite Muscovites Siberian Siberians Bashkir Buryat Buryats Yakut Yakuts Cossack Cossacks Kalmyk Circassian Petersburger
RS: Belgrader Vojvodinian
BR: Carioca Cariocas Paulista
SD: Darfuri Darfuris Darfurian Darfurians
SO: Somalilander Somalilanders Puntlander
SY: Damascene Alawite Alawites Aleppan
TR: Istanbulite Istanbulites Anatolian
TZ: Zanzibari Zanzibaris
UA: Crimean Crimeans Kyivan Kyivans Kievan Odessan Odessans Odesan Odesans Crimean-Tatar Crimean-Tatars Ruthenian Galician-Ukrainian
US: Navajo Navajos Cherokee Cherokees Sioux Lakota Lakotas Apache Apaches Comanche Comanches Mohawk Mohawks Hopi Choctaw Alabaman Alabamian Alaskan Alaskans Arizonan Arizonans Arkansan Arkansans Californian Californians Coloradan Coloradans Delawarean Floridian Floridians Hawaiian Hawaiians Idahoan Idahoans Illinoisan Hoosier Hoosiers Iowan Iowans Kansan Kansans Kentuckian Kentuckians Louisianan Mainer Mainers Marylander Marylanders Michigander Michiganders Minnesotan Minnesotans Mississippian Mississippians Missourian Missourians Montanan Montanans Nebraskan Nebraskans Nevadan Nevadans New-Englander New-Englanders Jerseyan New-Yorker New-Yorkers Ohioan Ohioans Oklahoman Oklahomans Oregonian Oregonians Pennsylvanian Pennsylvanians Tennessean Tennesseans Texan Texans Tejano Utahn Utahns Vermonter Vermonters Virginian Virginians Washingtonian Washingtonians Wisconsinite Wisconsinites Chicagoan Chicagoans Bostonian Bostonians Philadelphian Angeleno Angelenos Houstonian Houstonians Cherokee Navajo Sioux Apache African-American African-Americans Native-American Native-Americans Asian-American Asian-Americans Confederate
VN: Hanoian Saigonese
XK: Kosovo-Albanians Kosovo-Serbs
ZA: Afrikaner Afrikaners Zulu Zulus Xhosa Capetonian Capetonians
ZW: Ndebele Shona
`

const plurals: Readonly<Record<string, string>> = {
  Swiss: 'Swiss',
  Thai: 'Thais',
  Briton: 'Britons',
  Motswana: 'Batswana',
  Mosotho: 'Basotho',
}

/** `Frenchman` → `Frenchmen`, `Pole` → `Poles`; none for those that are also the people: `Chinese`, `Irish`, `Dutch`. */
function pluralOf(word: string): string | undefined {
  if (plurals[word] !== undefined) return plurals[word]
  if (word.endsWith('man'))
    return /[a-z](?:sh|ch|ts|x|wel|English)?man$/.test(word) && !/(?:German|Oman|Roman|Ottoman|Norman|Caymanian)$/.test(word)
      ? `${word.slice(0, -3)}men`
      : `${word}s`
  return /(?:ese|ish|ch|sh|ss|s|x)$/.test(word) ? undefined : `${word}s`
}

function collect(): ReadonlyMap<string, string> {
  const table = new Map<string, string>()
  const add = (word: string, code: string) => {
    const known = table.get(word)
    table.set(word, known === undefined || known === code ? code : '')
  }
  for (const { code, demonyms } of countries) {
    for (const word of demonyms) {
      const plural = pluralOf(word)
      add(word, code)
      if (plural !== undefined && plural !== word) add(plural, code)
    }
  }
  for (const line of others.trim().split('\n')) {
    const [code, words] = line.includes(': ') ? (line.split(': ') as [string, string]) : ['', line]
    for (const word of words.split(' ')) {
      add(word, code)
      if (word.includes('-')) add(word.replaceAll('-', ' '), code)
    }
  }
  return table
}

const table = collect()

/** All demonyms as they are written, with the ISO 3166 code of their country; empty for peoples and regions of several (`Kurdish`, `Congolese`). */
export const demonyms: ReadonlyMap<string, string> = table

/** The country of a demonym (`Belarusian` → `BY`, `New Yorkers` → `US`), empty when it is of several, undefined when the word is none. */
export function demonymCountry(word: string): string | undefined {
  return table.get(word)
}
