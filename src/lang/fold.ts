const MARKS = /\p{M}/gu
const APOSTROPHES = /['’‘ʼ`´]/g
const LETTERS: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
}
const ODD_LETTERS = /[łøđðþßæœıħŧŋ]/g

/** Nothing but plain letters and single spaces between them: lower case is all it takes. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/

/** One form for names that differ only in case, accents, apostrophes or punctuation: `Tsikhanoŭskaya’s` -> `tsikhanouskayas`. */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase()
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(ODD_LETTERS, (letter) => LETTERS[letter]!)
    .replace(APOSTROPHES, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
