import { PARTS, SCALE_LETTERS, SCALES, SMALL_NUMBERS, TEENS, TENS, VULGAR_FRACTIONS } from '../data/quantities/number-words.ts'
import { VAGUE_PLURALS, VAGUE_SMALL } from '../data/quantities/vague.ts'

/** What a word form can be in a number, as bits. */
export const NumberWord = {
  /** `6,000`, `1.5`; see `readDigits`. */
  Digits: 1 << 0,
  /** one … nine */
  Small: 1 << 1,
  /** ten … nineteen */
  Teen: 1 << 2,
  /** twenty … ninety */
  Tens: 1 << 3,
  Hundred: 1 << 4,
  /** thousand, million, bn … */
  Scale: 1 << 5,
  /** tens, dozens, hundreds, thousands … */
  Plural: 1 << 6,
  Dozen: 1 << 7,
  /** few, several, couple, handful */
  Few: 1 << 8,
  Half: 1 << 9,
  /** third(s), quarter(s), fifths … */
  Part: 1 << 10,
  Zero: 1 << 11,
  /** no, not, none, nobody, without */
  Negative: 1 << 12,
  /** ½ */
  Vulgar: 1 << 13,
  Article: 1 << 14,
  And: 1 << 15,
  Dash: 1 << 16,
  To: 1 << 17,
  Or: 1 << 18,
  Of: 1 << 19,
  /** k, m, b: multiply digits they touch */
  ScaleLetter: 1 << 20,
} as const

/** How the digits of a number are written. */
export const DigitStyle = {
  None: 0,
  /** `6000` */
  Plain: 1,
  /** `6,000`, `1,00,000`, `6.000.000` */
  Grouped: 2,
  /** `20.5`, `6,000.75` */
  Decimal: 3,
  /** `7.000`: seven thousand or seven, as the context says */
  Dotted: 4,
  /** `3,5`: a decimal comma, if a unit follows */
  Comma: 5,
} as const

/** The value of a number in digits and how it is written; `Dotted` gives the decimal reading. */
export function readDigits(form: string): { readonly value: number; readonly style: number } {
  if (isPlain(form)) return { value: Number(form), style: form.length <= 15 ? DigitStyle.Plain : DigitStyle.None }
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(form) || /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/.test(form)) {
    return { value: Number(form.replaceAll(',', '')), style: DigitStyle.Grouped }
  }
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/.test(form))
    return { value: Number(form.replaceAll('.', '').replace(',', '.')), style: DigitStyle.Grouped }
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(form)) return { value: Number(form), style: DigitStyle.Dotted }
  if (/^\d+\.\d+$/.test(form)) return { value: Number(form), style: DigitStyle.Decimal }
  if (/^\d{1,3},\d{1,2}$/.test(form)) return { value: Number(form.replace(',', '.')), style: DigitStyle.Comma }
  return { value: 0, style: DigitStyle.None }
}

function isPlain(form: string): boolean {
  for (let i = 0; i < form.length; i++) if (!isDigit(form.charCodeAt(i))) return false
  return form.length > 0
}

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39

const table = new Map<string, { bits: number; value: number }>()

function add(words: Readonly<Record<string, number>>, bits: number): void {
  for (const [word, value] of Object.entries(words)) table.set(word, { bits: bits | (table.get(word)?.bits ?? 0), value })
}

const valuesOf = <T>(words: Readonly<Record<string, T>>, field: (entry: T) => number): Record<string, number> =>
  Object.fromEntries(Object.entries(words).map(([word, entry]) => [word, field(entry)]))

add(SMALL_NUMBERS, NumberWord.Small)
add(TEENS, NumberWord.Teen)
add(TENS, NumberWord.Tens)
add({ hundred: 100 }, NumberWord.Hundred)
add(SCALES, NumberWord.Scale)
add(SCALE_LETTERS, NumberWord.ScaleLetter)
add(
  valuesOf(VAGUE_PLURALS, (entry) => entry.scale),
  NumberWord.Plural,
)
add({ dozen: 12 }, NumberWord.Dozen)
add(
  valuesOf(VAGUE_SMALL, (entry) => entry.value),
  NumberWord.Few,
)
add({ half: 0.5 }, NumberWord.Half)
add(PARTS, NumberWord.Part)
add(VULGAR_FRACTIONS, NumberWord.Vulgar)
add({ zero: 0 }, NumberWord.Zero)
add({ no: 0, not: 0, none: 0, nobody: 0, without: 0 }, NumberWord.Negative)
add({ a: 1, an: 1 }, NumberWord.Article)
add({ and: 0, '&': 0 }, NumberWord.And)
add({ '-': 0, '–': 0, '—': 0, '‑': 0, '−': 0, '‐': 0, '--': 0 }, NumberWord.Dash)
add({ to: 0 }, NumberWord.To)
add({ or: 0 }, NumberWord.Or)
add({ of: 0 }, NumberWord.Of)

/** The `NumberWord` bits of a form in lower case. */
export function numberWordBits(lower: string): number {
  if (isDigit(lower.charCodeAt(0))) return readDigits(lower).style === DigitStyle.None ? 0 : NumberWord.Digits
  return table.get(lower)?.bits ?? 0
}

/** What the form is worth: the value of digits or of a number word, the multiplier of a scale word. */
export function numberWordValue(lower: string): number {
  return isDigit(lower.charCodeAt(0)) ? readDigits(lower).value : (table.get(lower)?.value ?? 0)
}

/** The `DigitStyle` of a form. */
export const digitStyle = (lower: string): number => (isDigit(lower.charCodeAt(0)) ? readDigits(lower).style : DigitStyle.None)
