import { foldName } from './fold.ts'

/** Letters whose mark is a sound of its own in Belarusian, Czech, Serbian and Baltic spelling: `Čarnušyn` is `Charnushyn`. */
const MARKED: Record<string, string> = { č: 'ch', š: 'sh', ž: 'zh', ŭ: 'u', ş: 'sh', ğ: 'g', ç: 'ch', ș: 'sh', ț: 'ts' }
const MARKED_LETTERS = /[čšžŭşğçșț]/g

/** Written in order: each pair says which spellings of a sound become one. */
type Steps = readonly (readonly [RegExp, string])[]

const apply = (text: string, steps: Steps): string => steps.reduce((t, [from, to]) => t.replace(from, to), text)

const DOUBLED: Steps[number] = [/(.)\1+/g, '$1']

const PLAIN: Steps = [
  [/ph/g, 'f'],
  [/schtsch|tzsch|tsch|tch|cz/g, 'ch'],
  // `Schultz`, `Schulz`
  [/tz/g, 'z'],
  [/sch|sz/g, 'sh'],
  [/ck|q/g, 'k'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c(?!h)/g, 'k'],
  [/th/g, 't'],
  [/dt$/g, 't'],
  [/w/g, 'v'],
  [/[yj]/g, 'i'],
  [/ae/g, 'a'],
  [/oe/g, 'o'],
  [/ue/g, 'u'],
  DOUBLED,
]

// A capital stands for a sound that takes more than one letter: S sh, Z zh, A the ending of a woman's surname.
const SLAVIC: Steps = [
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ph/g, 'f'],
  [/schtsch|shch|szcz|sch|sh|sz/g, 'S'],
  [/tsch|tch|cz|ch/g, 'c'],
  // `Tsikhanouskaya` and `Tikhanovskaya`, `Dzmitry` and `Dmitry`: Belarusian softens t and d.
  [/ts|tz/g, 't'],
  [/dzh/g, 'dZ'],
  [/zh/g, 'Z'],
  [/dz/g, 'd'],
  [/kh|gh|h/g, 'g'],
  [/[yj]/g, 'i'],
  [/i+/g, 'i'],
  [/i(?=[aeou])/g, ''],
  // `Petrovs` and `Ivanovas` are Baltic, `Lukashou` Belarusian, `Romanow` German, `Smirnoff` French for -ov.
  [/(?<=[aeo])(?:u|f|ff)(?=[bcdfgklmnprstvzSZ]|$)/g, 'v'],
  [/(?<=[eo]v)a?s$/g, ''],
  [/sk(?:i|oi)$/g, 'sk'],
  [/sk(?:aa|oia|a)$/g, 'skA'],
  [/[oe]/g, 'a'],
  DOUBLED,
]

const ARABIC: Steps = [
  // `Haniyeh`, `Haniya`.
  [/(?:i?y+|i)[ae]h?$/, 'ia'],
  [/kh/g, 'X'],
  [/gh/g, 'G'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/sh|ch/g, 'S'],
  [/dj|zh/g, 'j'],
  [/[gqk]/g, 'k'],
  [/c/g, 's'],
  [/^ou(?=[aei])/g, 'w'],
  [/oo|ou|o/g, 'u'],
  [/ee|y|e/g, 'i'],
  [/ai/g, 'i'],
  [/i+/g, 'i'],
  [/(?<=[aiu])h$/g, ''],
  [/v/g, 'w'],
  DOUBLED,
]

// Wade-Giles writes `p` and `p'` where pinyin writes `b` and `p`, and so on; newspapers leave the apostrophes out.
const CHINESE: Steps = [
  [/hs/g, 'x'],
  [/zh|ch|j|q/g, 'C'],
  [/tz|ts|z|c/g, 'T'],
  [/b/g, 'p'],
  [/d/g, 't'],
  [/g(?=[aeiou])/g, 'k'],
  [/ong/g, 'ung'],
  [/ian/g, 'ien'],
  [/ueh/g, 'ue'],
  [/ih/g, 'i'],
]

const letters = (word: string): string => {
  const lower = word.toLowerCase().normalize('NFC')
  return foldName(lower.replace(MARKED_LETTERS, (letter) => MARKED[letter]!)).replace(/ /g, '')
}

/** Key of a word of any language: only spellings that sound alike everywhere fall together (`Müller`, `Mueller`). */
export const plainKey = (word: string): string => apply(letters(word), PLAIN)

/**
 * Key of a Slavic surname: romanisations of its Belarusian, Russian and Ukrainian forms fall together (`Halouchanka`, `Golovchenko`),
 * the forms of a man's and a woman's surname do not (`Tikhanovsky`, `Tikhanovskaya`).
 */
export const slavicKey = (word: string): string => apply(letters(word), SLAVIC)

/** A Slavic key with the letters that stand for two written out, so that edits between keys count what was written. */
export const spelt = (key: string): string => key.replace(/S/g, 'sh').replace(/Z/g, 'zh').replace(/A/g, 'aa')

/** Key of an Arabic, Persian or Urdu name: English, French and German spellings fall together (`Rouhani`, `Rohani`; `Qaddafi`, `Gadhafi`). */
export const arabicKey = (word: string): string => apply(letters(word), ARABIC)

// The Revised, the McCune-Reischauer and the North Korean romanisation; `Kim Jong-eun`, `Pak Kun-hye`.
const KOREAN: Steps = [
  [/eo/g, 'o'],
  [/eu/g, 'u'],
  [/oo|wu/g, 'u'],
  [/ee/g, 'i'],
  [/you/g, 'yo'],
  [/ch/g, 'j'],
  [/k/g, 'g'],
  [/p/g, 'b'],
  [/t/g, 'd'],
  DOUBLED,
]

/** Key of a Korean given name: its romanisations fall together (`Geun-hye`, `Kun-hye`). */
export const koreanKey = (word: string): string => apply(letters(word), KOREAN)

/** Key of a Chinese name under which its Wade-Giles and its pinyin form fall together (`Hsiao-ping`, `Xiaoping`), and more besides. */
export const chineseKey = (word: string): string => apply(letters(word), CHINESE)

/** Whether a romanised Chinese name can only be Wade-Giles: `Hsiao-ping`, `Yüeh-lin`. */
export const looksWadeGiles = (name: string): boolean => /hs|tz|ts|ung(?![a-z])|ien|ueh|ih(?![a-z])/.test(name)

const SLAVIC_ENDINGS =
  /(?:[oea]v|[oea]va|[oea]u|[oe]ff|ow|sk(?:y|yy|iy|ii|yi|ij|yj|i)|skaya|skaia|skaja|enk[oa]|ank[oa]|onk[oa]|chuk|czuk|[iy]uk|ouk|yuk|[iyo]ch|icz|vsky|ko|ka)$/

/** Whether a surname ends as Slavic surnames do. */
export const looksSlavic = (word: string): boolean => word.length >= 5 && SLAVIC_ENDINGS.test(word)
