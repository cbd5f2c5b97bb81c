/** The distinct word forms met in a run, numbered from 0; a form is case-sensitive, exactly as written. */
export interface Vocabulary {
  /** Number of forms so far. */
  readonly size: number
  form(word: number): string
  lower(word: number): string
  /** Shape bits (`Shape`) of a form. */
  shape(word: number): number
}

/** What a form looks like. */
export const Shape = {
  /** Letters, perhaps with digits, apostrophes or inner full stops. */
  Word: 1,
  /** Begins with a digit: `6,000`, `20.23`, `35`. */
  Number: 2,
  /** Anything else: one mark or symbol. */
  Mark: 4,
  /** First letter is upper case. */
  Capital: 8,
  /** Two or more letters, all upper case: `AFP`, `U.S.`. */
  AllCapitals: 16,
  /** Letters with inner and final full stops: `U.S.`, `a.m.`. */
  Dotted: 32,
  /** An upper-case letter after a lower-case one: `McDonald`, `BelaPAN`. */
  Camel: 64,
  /** Has a digit in it, though it begins with a letter: `G20`. */
  HasDigit: 128,
} as const

/**
 * A function of a word form, computed once per distinct form: the way for a finder to understand words.
 * `understand` gets the form as written and in lower case and returns a number (class bits, an index, a value).
 */
export function perWord(vocabulary: Vocabulary, understand: (lower: string, form: string) => number): (word: number) => number {
  // NaN marks what is not known yet: it alone is unequal to itself.
  let values = new Float64Array(1024).fill(Number.NaN)
  const learn = (word: number): number => {
    if (word >= values.length) {
      const more = new Float64Array(Math.max(word + 1, values.length * 2)).fill(Number.NaN)
      more.set(values)
      values = more
    }
    const value = understand(vocabulary.lower(word), vocabulary.form(word))
    values[word] = value
    return value
  }
  return (word) => {
    if (word >= values.length) return learn(word)
    const value = values[word]!
    return Number.isNaN(value) ? learn(word) : value
  }
}
