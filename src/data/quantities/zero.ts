/** What `no` counts as none of: `no casualties`, `no arrests`. */
export const ZERO_NOUNS: ReadonlySet<string> = new Set(
  `casualties casualty injuries injury deaths death fatalities fatality arrests arrest detentions victims wounded detainees losses incidents clashes protesters demonstrators people
  civilians soldiers policemen officers passengers crew survivors children`.split(/\s+/),
)

/** What happens to nobody: `no one was hurt`, `none of them died`. */
export const ZERO_EVENTS: ReadonlySet<string> = new Set(
  `hurt injured killed wounded harmed died arrested detained dead missing charged hospitalised hospitalized evacuated displaced survived attended came showed turned jailed convicted released shot
  beaten kidnapped abducted affected`.split(/\s+/),
)
