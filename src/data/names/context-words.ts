const words = (list: string) => list.trim().split(/\s+/)

/** Words of closed classes: capitalised at a sentence's start they are never a name. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  words(`
former ex outgoing incoming late the a an this that these those he she it they we you i his her its their our my your him them us me who whom whose which what where when why how there here
and or but nor so yet if unless until while whereas although though because since as than whether once after before when whenever wherever however therefore thus hence moreover furthermore
meanwhile nevertheless nonetheless otherwise instead besides indeed also too still even just only almost perhaps maybe both either neither each every all any some many much more most few fewer less least several such another other others same own no not never none nobody nothing
in on at by for from with without to of off into onto over under above below between among amid during against about across along around behind beside beyond despite except inside outside near like unlike through throughout toward towards up down upon via within per out
is are was were be been being am do does did done have has had having will would shall should can could may might must ought let
one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred hundreds thousand thousands million dozens scores first second third last next
now then today yesterday tomorrow tonight later earlier recently soon ago again already always often sometimes usually finally eventually
yes no oh well ok okay please thanks according due given following including regarding concerning speaking asked earlier separately elsewhere additionally similarly overall currently previously originally
i'm i've i'd i'll we're we've we'll you're you've it's that's there's he's she's they're they've don't didn't doesn't isn't wasn't won't can't couldn't wouldn't what's let's i’m i’ve i’d i’ll we’re we’ve we’ll you’re you’ve it’s that’s there’s he’s she’s they’re they’ve don’t didn’t doesn’t isn’t wasn’t won’t can’t couldn’t wouldn’t what’s let’s
`),
)

/** Months and weekdays with their abbreviations. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  words(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
mon tue tues wed thu thur thurs fri sat jan feb mar apr jun jul aug sep sept oct nov dec
mondays tuesdays wednesdays thursdays fridays saturdays sundays christmas easter ramadan eid diwali xmas hanukkah passover lent`),
)

/** Faiths, creeds and parties' followers: like demonyms, no names of their own. Lower case. */
export const CREEDS: ReadonlySet<string> = new Set(
  words(`muslim muslims islam islamic islamist islamists islamism christian christians christianity sikh sikhs sikhism hindu hindus hinduism hindutva buddhist buddhists buddhism jain jains jew jews jewish judaism catholic catholics
catholicism protestant protestants protestantism orthodox shia shias shiite shiites shi'ite shi'ites sunni sunnis sufi sufis salafi salafis salafist salafists wahhabi wahhabis ahmadi ahmadis bahai baha'i zoroastrian parsi parsis
zionist zionists zionism marxist marxists marxism leninist maoist maoists communist communists communism socialist socialists fascist fascists nazi nazis stalinist trotskyist democrat democrats republican republicans
tory tories labourite peronist peronists chavista chavistas kirchnerist sandinista sandinistas houthi houthis evangelical evangelicals methodist baptist anglican anglicans lutheran presbyterian quaker mormon mormons pentecostal
god gods allah bible quran koran torah dalit dalits brahmin brahmins adivasi hispanic latino latina latinos black white rotarian olympian olympians paralympian paralympians olympic olympics paralympic paralympics`),
)

/** Last words of the names of events, laws, prizes and plans: `Gulf War`, `Paris Agreement`, `Tokyo Olympics`. Lower case. */
export const EVENT_WORDS: ReadonlySet<string> = new Set(
  words(`war wars battle olympics paralympics games agreement agreements accord accords treaty pact convention declaration protocol charter summit conference congress dialogue talks meeting festival carnival fair expo exhibition
biennale cup open prix marathon derby trophy championship championships tournament classic masters series prize prizes award awards medal honours oscars act bill law code constitution amendment plan strategy policy doctrine
crisis revolution uprising intifada spring massacre genocide holocaust famine earthquake tsunami hurricane cyclone typhoon storm era period age dynasty empire project operation exercise campaign pageant parade day week month
year eve night report index review manifesto anthem language calendar syndrome disease virus variant flu fever program programme initiative framework scholarship tour site diwas jayanti puja yatra mela utsav`),
)

/** Prepositions before places, with how much they say. */
export const LOCATIVES: ReadonlySet<string> = new Set(words('in near across throughout outside inside around between within'))
export const MOTIONS: ReadonlySet<string> = new Set(words('from to into toward towards via through at over against for leaving'))

export const DIRECTIONS: ReadonlySet<string> = new Set(
  words(`northern southern eastern western central northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western northeast northwest southeast southwest
north south east west downtown uptown inner greater upper lower mainland coastal rural neighbouring neighboring nearby war-torn rebel-held occupied mid`),
)

/** Lower-case nouns for a place, as in `the village of Korma`, `Gansu province`, `the Volga river`. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  words(`city town village hamlet province district region county state municipality suburb township settlement capital port resort neighbourhood neighborhood island islands peninsula valley river lake
mountain mountains mount desert sea coast bay gulf strait canal delta area department governorate oblast prefecture voivodeship commune parish republic kingdom nation country territory enclave exclave borough ward barangay kebele woreda
cities towns villages provinces districts regions counties parishes municipalities suburbs neighbourhoods neighborhoods settlements rivers valleys peninsulas prefectures oblasts governorates upazila tehsil taluk
camp archipelago atoll plateau basin hills highlands borderlands metropolis megacity hometown birthplace airport border shores outskirts suburbs`),
)

/** Lower-case nouns for a body, before or after its name: `the news agency Interfax`, `the Nexta channel`. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  words(`agency agencies paper newspaper newspapers daily weekly tabloid magazine channel broadcaster station network website site portal outlet company companies firm maker manufacturer producer retailer carmaker
automaker airline carrier operator bank lender insurer brokerage conglomerate subsidiary startup group organisation organization ngo charity foundation union party club militia movement faction university college school
institute hospital publisher think-tank thinktank consultancy platform app league federation association council committee commission ministry giant chain developer provider supplier contractor
wholesaler distributor exporter importer utility builder studio label cooperative co-operative nonprofit non-profit consortium alliance coalition cartel gang brand pollster regulator watchdog lobby vendor
firms banks airlines carriers unions ngos parties militias clubs universities hospitals factions networks channels stations tribunal authority army regiment battalion`),
)

/** Last words of the names of sites and stretches of land: `Independence Square`. Lower case. */
export const SITE_HEADS: ReadonlySet<string> = new Set(
  words(`
square street avenue road boulevard lane drive highway motorway freeway expressway parkway turnpike beltway bypass trail terrace bridge tunnel plaza alley quay pier wharf
airport airfield airbase station terminal harbour harbor port dam reservoir canal
prison jail penitentiary cemetery memorial mausoleum monument palace castle fort fortress tower towers cathedral basilica mosque temple shrine synagogue monastery abbey
park gardens garden zoo stadium arena oval racecourse racetrack speedway circuit fairgrounds
river lake sea ocean bay gulf strait straits channel lagoon falls waterfall creek beach coast peninsula cape island islands isle isles archipelago atoll reef
mountain mountains mount hill hills valley canyon gorge fjord inlet cove bayou wetlands wilderness desert plateau plain plains forest woods jungle swamp volcano glacier ridge peak pass steppe delta basin highlands lowlands heights
city town village township municipality county state province district region governorate oblast krai prefecture department territory territories republic kingdom emirate canton voivodeship commune borough ward barangay parish suburb
crossing checkpoint camp settlement zone corridor triangle crescent
`),
)

/** Heads that a name also carries in lower case: `Evin prison`, `Tverskaya street` (codebook 2). */
export const LOWER_SITE_HEADS: ReadonlySet<string> = new Set(
  words('prison jail square street avenue boulevard bridge dam roundabout interchange flyover'),
)

/** Heads before the name: `Lake Naroch`, `Mount Elbrus`, `Cape Town`. */
export const LEADING_SITE_HEADS: ReadonlySet<string> = new Set(
  words(
    'lake mount mt riviera cape fort port camp gulf bay strait isle plaza piazza place rue via avenida calle rio río bahía baie isla isle islas puerto playa sierra cerro volcán lago lac villa wadi jebel jabal',
  ),
)

/** Nouns for ships, before their names. Lower case. */
export const SHIPS: ReadonlySet<string> = new Set(
  words(
    'ship warship battleship frigate destroyer cruiser corvette submarine tanker ferry freighter trawler yacht vessel boat steamer liner schooner icebreaker minesweeper carrier carriers ships spacecraft rover',
  ),
)

/** Nouns right after the name of a company, party or the like: `the Halden chairman`, `Halden shares`. Lower case. */
export const AFTER_BODIES: ReadonlySet<string> = new Set(
  words(`ceo cfo chair chairman chairwoman chairperson spokesman spokeswoman spokesperson shares shareholders shareholder stock subscribers subsidiary executives analyst analysts economist economists editor co-founder founder
employees staffers staff franchise`),
)

/** Nouns before `of`, `at`, `for` or `in` and such a name: `the chairman of Halden`, `shares in Halden`. Lower case. */
export const BEFORE_BODIES: ReadonlySet<string> = new Set(
  words(`ceo cfo chairman chairwoman chairperson co-founder founder spokesman spokeswoman spokesperson analyst analysts economist economists executive executives employee employees subsidiary shareholder shareholders
shares manager director subscribers lobbyist spokespeople`),
)

/** Words in small letters inside the names of places: `Rio de Janeiro`, `Port-au-Prince`. */
export const PLACE_JOINERS: ReadonlySet<string> = new Set(
  words(`
of and the de del la le les du da do dos das di el al on upon am an sur in y en ni na nad es ez esh ech as ash az aux lès sous auf im bei ob pod della
delle op aan den der ter ul ur bin ibn von van e et o los las des a i by sul lez au à dei degli pri unter under vor ad dels nel nelle sulla alla ye wa
super with og od ka
`),
)
