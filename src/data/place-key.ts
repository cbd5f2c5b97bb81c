const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  þ: 'th',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'ng',
  ə: 'a',
  ǝ: 'a',
  ĳ: 'ij',
  ŧ: 't',
}
const words: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['ft', 'fort'],
  ['mt', 'mount'],
  ['&', 'and'],
])

/**
 * What two spellings of one place name have in common: lower case, no accents, no apostrophes and full stops, hyphens as spaces, `St.` as
 * `Saint`: `Saint-Étienne` → `saint etienne`, `U.S.` → `us`. Empty when letters of another script are left.
 */
export function placeKey(name: string): string {
  if (/^[A-Za-z]+$/.test(name)) {
    const lower = name.toLowerCase()
    return words.get(lower) ?? lower
  }
  const folded = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’‘ʼʻ`´ʹʾʿ.]/g, '')
    .replace(/[ßæœøðþđħıłŋəǝĳŧ]/g, (letter) => letters[letter] ?? '')
    .replace(/[-‐‑–—,/()\s]+/g, ' ')
    .trim()
  if (!/^[a-z0-9& ]+$/.test(folded)) return ''
  return folded
    .split(' ')
    .map((word) => words.get(word) ?? word)
    .join(' ')
}
