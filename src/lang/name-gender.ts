import { Pos, partsOfSpeech } from '../data/lexicon.ts'

/** Endings of East Slavic surnames that only women, or only men, bear: Kolesnikova, Tikhanovskaya; Kolesnikov, Tikhanovsky. */
const FEMALE_SURNAME = /(?:ova|eva|ina|yna|aya|aia|aja|ska|cka)$/
const MALE_SURNAME = /(?:ov|ev|sky|skiy|skyi|ski|skii|cki|ckyj)$/

/** Whether a full name is a woman's or a man's, where the given name or the surname tells; null where neither does. */
export function genderOfName(name: string): 'female' | 'male' | null {
  const parts = name.toLowerCase().split(' ')
  const given = parts.length > 1 ? partsOfSpeech(parts[0]!) & (Pos.FemaleName | Pos.MaleName) : 0
  if (given === Pos.FemaleName) return 'female'
  if (given === Pos.MaleName) return 'male'
  const surname = parts[parts.length - 1]!
  if (FEMALE_SURNAME.test(surname)) return 'female'
  return MALE_SURNAME.test(surname) ? 'male' : null
}
