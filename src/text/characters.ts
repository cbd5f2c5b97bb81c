/** Classes of UTF-16 units, looked up once per unit. */
export const Char = { Mark: 1, Space: 2, Newline: 3, Lower: 4, Upper: 5, Digit: 6, Apostrophe: 7, HighSurrogate: 8 } as const

const classes = new Uint8Array(65536)

const LETTER = /\p{L}|\p{M}/u
const UPPER = /\p{Lu}|\p{Lt}/u
const DIGIT = /\p{Nd}/u
const SPACE = /[\s\p{Zs}\u200b\u2060\ufeff]/u

function classify(unit: number): number {
  if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) return Char.Newline
  if (unit === 0x27 || unit === 0x2019 || unit === 0x02bc || unit === 0x2018) return Char.Apostrophe
  if (unit >= 0xd800 && unit < 0xdc00) return Char.HighSurrogate
  const character = String.fromCharCode(unit)
  // The soft hyphen and joiners belong to the word they stand in.
  if (unit === 0xad || unit === 0x200c || unit === 0x200d) return Char.Lower
  if (SPACE.test(character)) return Char.Space
  if (DIGIT.test(character)) return Char.Digit
  if (UPPER.test(character)) return Char.Upper
  return LETTER.test(character) ? Char.Lower : Char.Mark
}

export function charClass(unit: number): number {
  if (classes[unit] === 0) classes[unit] = classify(unit)
  return classes[unit]!
}

/** Can a plain run of letters end before this unit? Not before what may go on as part of the word. */
export function endsPlainWord(kind: number, unit: number): boolean {
  return kind !== Char.Apostrophe && kind !== Char.Digit && unit !== 0x2e
}
