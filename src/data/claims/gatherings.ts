/** Words of protests, marches, mourning and feasts: what makes people a crowd. */
export const GATHERINGS: ReadonlySet<string> = new Set(
  `protest protests protested protesting protester protesters protestor protestors rally rallies rallied rallying march marches marched marching marchers
  demonstration demonstrations demonstrate demonstrated demonstrating demonstrator demonstrators demo demos vigil vigils crowd crowds crowded mourners mourned funeral funerals
  procession processions parade parades gathering gatherings gathered mob mobs riot riots rioted rioting rioters picket pickets picketed picketing blockade blockades blockaded
  roadblock roadblocks barricade barricades sit-in unrest uprising revolt slogan slogans banner banners placard placards chanted chanting walkout strike strikes strikers
  ceremony ceremonies celebration celebrations commemoration commemorated festival pilgrimage pilgrims caravan convoy activists campaigners organisers organizers streets`.split(
    /\s+/,
  ),
)

/** What people stage, hold or take part in as a crowd, in the singular. */
export const EVENT_NOUNS: readonly string[] = [
  'protest',
  'rally',
  'march',
  'demonstration',
  'vigil',
  'sit-in',
  'demo',
  'gathering',
  'parade',
  'procession',
  'blockade',
  'roadblock',
  'picket',
  'dharna',
  'protests',
  'human chain',
  'caravan',
  'assembly',
  'commemoration',
  'counter-protest',
  'counter-demonstration',
  'walk',
  'event',
  'ceremony',
  'flash mob',
  'action',
  'camp',
  'occupation',
  'riot',
]

/** What people protest in. */
export const PROTEST_VEHICLES: Readonly<Record<string, string>> = {
  vehicle: 'vehicles',
  car: 'cars',
  truck: 'trucks',
  lorry: 'lorries',
  tractor: 'tractors',
  taxi: 'taxis',
  bus: 'buses',
  motorcycle: 'motorcycles',
  motorbike: 'motorbikes',
  bicycle: 'bicycles',
  boat: 'boats',
}
