/** Words after which a number is a label, not a count: `Article 20`, `Flight 17`, `Boeing 737`, `page 4`. */
export const LABEL_WORDS: ReadonlySet<string> = new Set(
  `no nos no. nr number numbers article articles art section sections sec paragraph para clause chapter chapters part parts page pages pp p vol volume issue episode season series act appendix annex
  figure fig table resolution decree directive bill proposition prop amendment protocol title rule regulation form case item question lot block
  flight route highway interstate motorway autobahn expressway road bus line platform gate track lane exit terminal pier berth runway room suite apartment apt flat floor unit house building hangar
  channel radio studio precinct district ward zone sector area region constituency school division brigade regiment battalion company squad squadron battery corps troop group pool
  boeing airbus tupolev antonov embraer ilyushin mig sukhoi apollo soyuz sputnik voyager gemini artemis type model mark mk phase stage step level tier grade class category cat formula
  windows iphone galaxy pixel playstation xbox android version v mach covid sars round game week day race match leg heat top big fortune nasdaq ftse dax cac nikkei stoxx index dow
  opus op symphony psalm matthew luke john genesis exodus verse windows ps size shirt jersey seed seeds ranked rank ranking position`.split(
    /\s+/,
  ),
)

/** Of these the ones that label in lower case too: `page 4`, `part two`. */
export const LOWER_LABEL_WORDS: ReadonlySet<string> = new Set(
  `article articles section paragraph para clause chapter page pages volume flight route highway channel room platform gate resolution number nos no version episode phase category grade figure part stage
  round class level season series magnitude project protocol step act line exit terminal item ward precinct district unit tier question law decree bill directive convention`.split(
    /\s+/,
  ),
)

/** Words that end an address: `575 Wilbraham Road`. */
export const ADDRESS_WORDS: ReadonlySet<string> = new Set(
  'street st road rd avenue ave boulevard blvd lane ln drive dr way place square court terrace crescent parkway highway broadway embankment prospekt prospect ulitsa rue'.split(
    ' ',
  ),
)

/** Words near a pair of figures that make it the score of a game. */
export const SCORE_WORDS: ReadonlySet<string> = new Set(
  'win wins won winning beat beats beaten beating victory victories defeat defeats defeated lose loses lost loss draw draws drew drawn lead leads led trail trailed scoreline score scored record records aggregate penalties shootout thrashing thrashed hammered downed edged triumph triumphed set sets tie tied'.split(
    ' ',
  ),
)

/** Words that go on with the name of a model: `11 Pro`, `737 Max`, `911 Turbo`. */
export const MODEL_SUFFIXES: ReadonlySet<string> = new Set('Pro Max Plus Mini Ultra Lite Turbo Series Dreamliner GT'.split(' '))

/** Words after a clock time. */
export const CLOCK_WORDS: ReadonlySet<string> = new Set(
  "am pm a.m. p.m. a.m p.m o'clock o’clock gmt utc est edt pst pdt cet cest bst".split(' '),
)
