import type { PlaceType } from './place-types.ts'

type Weighed = {
  readonly type: PlaceType
  readonly population: number
  readonly capital: boolean
  /** A region with the name of a town in it that holds much of its people: `Brest`, `New York`. */
  readonly hasNamesake: boolean
}

// what a thousand people of a country, region, suburb ... weigh beside a thousand of a town: `Georgia` is the country, `Mexico` too, `Lima` the town
const byKind: Partial<Record<PlaceType, number>> = { country: 10, admin1: 0.5, admin2: 0.3, district: 0.4 }
// places without people, as towns of so many
const least: Partial<Record<PlaceType, number>> = {
  country: 1e6,
  continent: 1e9,
  region: 4e6,
  sea: 4e6,
  lake: 5e5,
  river: 5e5,
  mountain: 3e5,
  desert: 1e6,
  island: 3e5,
  site: 2e5,
}

/** How likely a name means a place, before any evidence, in people of a town with that main name. `main`: the name is one of its main names, not a translation. */
export function placeWeight({ type, population, capital, hasNamesake }: Weighed, main: boolean): number {
  const people = population * (byKind[type] ?? 1) * (capital ? 10 : 1) * (hasNamesake ? 0.1 : 1) + (least[type] ?? 0)
  return main ? people : people * 0.03
}
