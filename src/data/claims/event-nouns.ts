/** Nouns of what happens on a day, by what may be the same thing: `the August 7 bombings … the blast killed 12`. */
const EVENTS: readonly string[] = [
  'bombing bombings bomb blast blasts explosion explosions detonation',
  'attack attacks assault assaults raid raids ambush ambushes shelling airstrike airstrikes',
  'shooting shootings shootout massacre massacres killing killings murder murders slaying slayings assassination assassinations',
  'crash crashes collision accident derailment wreck',
  'earthquake earthquakes quake quakes tremor tsunami',
  'flood floods flooding storm storms hurricane cyclone typhoon tornado landslide landslides mudslide',
  'fire fires blaze wildfire wildfires',
  'coup revolt uprising rebellion revolution',
  'crackdown riot riots clashes',
  'protest protests rally rallies demonstration demonstrations march marches vigil procession parade',
  'conference convention congress gathering meeting summit',
  'strike walkout stoppage',
  'trial hearing verdict sentencing',
]

/** The sort of each of these nouns, from 1 on. */
export const EVENT_SORTS: ReadonlyMap<string, number> = new Map(
  EVENTS.flatMap((nouns, i) => nouns.split(' ').map((noun): [string, number] => [noun, i + 1])),
)
