const list = (words: string) => new Set(words.split(/\s+/))

/** Prepositions whose object is where something happens. */
export const LOCATIVE = list(
  'in at near outside around across throughout inside within through along off amid beyond above below opposite beside',
)

/** Prepositions of a direction: the object is the place only of a movement (`sent 300 troops to Basra`), not of `ambassador to Turkey`. */
export const DIRECTION = list('to into toward towards onto')

/** Verbs and nouns of movement. */
export const MOTION = list(
  `go goes going went gone come comes coming came return returns returning returned travel travels travelling traveling travelled traveled move moves moving moved march marches marching marched
  send sends sending sent deploy deploys deploying deployed dispatch dispatches dispatched dispatching bring brings bringing brought take takes taking took taken transfer transferred transferring transport transported
  flee flees fleeing fled escape escaped escaping leave leaving left withdraw withdrew withdrawn withdrawing evacuate evacuated evacuating evacuation expel expelled expelling expulsion deport deported deporting deportation
  cross crosses crossing crossed pour poured pouring flock flocked flocking stream streamed streaming rush rushed rushing fly flew flown flying drive drove driven driving head headed heading walk walked walking
  displace displaced displacing relocate relocated relocating airlift airlifted smuggle smuggled smuggling spread spreads spreading enter entered arrive arrived arriving retreat retreated retreating
  advance advanced advancing free freed freeing release released releasing remove removed evict evicted pull pulled pulling recover recovered rescue rescued rescuing missing disappeared kidnapped abducted arrested detained apprehended nabbed seized captured
  bound route way journey trip flight move exodus close next adjacent entrance entry access gateway hand handed handing extradite extradited extraditing extradition`,
)

/** What is done to a place: `attack on Kherson`, `raid on Jenin`, `siege of Aleppo`. */
export const ASSAULT = list(
  `attack attacks attacked assault assaults raid raids raided strike strikes airstrike airstrikes bombardment bombing bombings bombings shelling invasion offensive siege descended converged march marched
  shelled bombed bombing struck pounded bombarded stormed besieged recaptured fired rained dropped missiles rockets rocket missile massacre battle fall capture liberation bombs hit`,
)

/** Nouns that with a name are a place: `the city of Brest`, `Ghazni province`, `the outskirts of Tyre`, `a Dallas suburb`. */
export const PART = list(
  `city cities town towns village villages hamlet hamlets township townships municipality suburb suburbs settlement settlements capital metropolis resort resorts
  region regions province provinces state states district districts county counties department governorate governorates prefecture oblast canton emirate area areas territory territories enclave valley
  neighbourhood neighbourhoods neighborhood neighborhoods quarter borough precinct outskirts centre center heart edge middle streets street downtown parts part rest portion side island islands isle peninsula archipelago coast shore shores
  port border borders frontier north south east west northeast northwest southeast southwest north-east north-west south-east south-west interior mainland waters highlands slums jungle jungles desert plains mountains hills banks bank skies country nation kingdom republic zone sector corner outside vicinity direction soil block`,
)

/** Buildings, grounds and roads: the name before one says where it stands (`a Paris church`, `Kabul's airport`). */
export const FACILITY = list(
  `church churches mosque mosques temple temples synagogue cathedral monastery hospital hospitals clinic school schools university universities college campus court courtroom courthouse courts prison prisons jail jails
  airport airfield station stations market markets mall square plaza park stadium arena theatre theater club nightclub bar restaurant cafe hotel hotels office offices headquarters home homes house houses apartment building buildings tower towers factory factories plant mill
  mine mines shipyard port harbour harbor dock docks bridge tunnel road roads highway motorway street streets avenue boulevard subway metro underground railway beach beaches camp camps shelter shelters
  barracks checkpoint cemetery museum gallery library warehouse farm farms refinery pipeline dam lake river forest zoo courtyard hall garage supermarket store shop shops bank villa compound ghetto favela slum morgue crossing`,
)

/** Events: the name before one says where they happened (`the Boston bombings`, `Minsk protest`). */
export const EVENT = list(
  `protest protests rally rallies demonstration demonstrations march marches attack attacks bombing bombings shooting shootings massacre blast blasts explosion explosions clashes clash riots riot unrest violence siege battle battlefield war
  earthquake quake flood floods fire fires crash disaster hurricane cyclone typhoon eruption landslide election elections vote referendum primary caucuses runoff poll summit killings killing murders murder crackdown coup uprising epidemic outbreak tragedy incident incidents
  gathering gatherings conference convention congress vigil procession funeral walkout picket blockade concert parade festival wedding
  operation operations raid raids accident accidents collision stabbing stabbings ambush shootout standoff`,
)

/** Bodies that act at home: `Turkish police`, `Berlin prosecutors`. Armies act abroad. */
export const AUTHORITY = list(
  `police authorities court courts prosecutor prosecutors judge judges magistrate parliament lawmakers legislature voters residents electorate judiciary firefighters rescuers hospitals doctors schools mayor council governor
  jury district ministry sheriff coroner cities towns villages city town village capital province provinces provincial prison prisons jail jails region regions coast soil government state cabinet opposition regime economy society population public households families farmers workers factories mines parliamentary presidential election elections streets`,
)

/** What a government has abroad, and what is said of a country elsewhere: `US troops`, `the Russian embassy`, `Israel talks`. */
export const ABROAD = list(
  `embassy embassies consulate ambassador envoy diplomat diplomats troops troop forces force army military navy soldiers soldier warplanes warplane planes jets drone drones ship ships base bases marines peacekeepers airstrike airstrikes strike strikes
  sanctions talks relations ties dollar dollars currency citizen citizens national nationals president premier chancellor king queen leader leaders minister official officials side policy role support aid weapons arms missiles rockets intelligence
  custody history terms team player singer actor company companies firm firms airline airlines giant bank newspaper magazine media television agency tv market prices trade deal pact treaty border`,
)

/** A place right after one of these is where something was said: `told reporters in Geneva`. */
export const SPEECH = list(
  'said told says reporters journalists conference interview statement speech briefing spoke speaking correspondent newsroom',
)

/** `New York-based`, `Moscow-backed`, `London-born`: not where it happens. */
export const SUFFIX = list(
  'based born backed trained led educated bred made brokered sponsored supported allied funded headquartered registered owned built supplied flagged aligned run',
)

/** Prepositions and verbs beside which a name is a party or a topic. */
export const PARTY = list('against with about between by like than versus vs including alongside per via despite without regarding')

export const NATIONWIDE = list('nationwide countrywide nationally statewide')

/** Nouns that point back at a place named before, by what it must be. */
export const CITY_NOUNS = list('city town village municipality suburb township')
export const REGION_NOUNS = list('region district area county enclave territory island islands peninsula valley')
export const STATE_NOUNS = list('state province')
export const COUNTRY_NOUNS = list('country nation kingdom republic')
export const CAPITAL_NOUNS = list('capital')
