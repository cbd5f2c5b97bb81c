const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Nouns of one sort of people that a total may name: `three women` may be a mother, a girl and a nurse, but no man. */
export const MALE = list(
  'he him man men boy boys father fathers son sons brother brothers husband husbands grandfather grandson uncle nephew gunman gunmen policeman policemen businessman stepfather stepson boyfriend',
)
export const FEMALE = list(
  'she her woman women girl girls mother mothers daughter daughters sister sisters wife wives grandmother granddaughter aunt niece policewoman nun stepmother stepdaughter girlfriend',
)
export const YOUNG = list(
  'child children kid kids minor minors boy boys girl girls teenager teenagers teen teens youth youths toddler toddlers infant infants baby babies pupil pupils student students son sons daughter daughters',
)
export const GROWN = list('man men woman women adult adults father fathers mother mothers husband wife')

/** Part one can play among people of any sort: `four insurgents`, of whom one is a commander. */
export const ROLES = list(
  'leader leaders commander commanders chief member members associate associates facilitator facilitators operative operatives accomplice accomplices head deputy organiser organizer mastermind financier ringleader driver passenger',
)

/** Who did it, and so is none of those it was done to. */
export const ATTACKERS = list('suspect shooter gunman attacker assailant perpetrator bomber killer')
/** Nouns of anybody, victim or attacker. */
export const ANYONE = list(
  'he she him her man woman boy girl person individual teen teenager youth juvenile male female adult old one another',
)
