/** Kinds of places, in the order of their numbers in the gazetteer. */
export const placeTypes = [
  'country',
  'continent',
  'region',
  'admin1',
  'admin2',
  'city',
  'district',
  'sea',
  'lake',
  'river',
  'mountain',
  'desert',
  'island',
  'site',
] as const

export type PlaceType = (typeof placeTypes)[number]
