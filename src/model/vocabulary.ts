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

/** Marks a word that is not known yet. A word whose value it is would be understood each time. */
const UNKNOWN = -(2 ** 31)

/**
 * A function of a word form, computed once per distinct form: the way for a finder to understand words.
 * `understand` gets the form as written and in lower case and returns an integer of 32 bits (class bits, an index).
 */
export function perWord(vocabulary: Vocabulary, understand: (lower: string, form: string) => number): (word: number) => number {
  // Integers are read without a box, which code that V8 has not optimised would make for each number of a Float64Array.
  let values = new Int32Array(1024).fill(UNKNOWN)
  const learn = (word: number): number => {
    if (word >= values.length) {
      const more = new Int32Array(Math.max(word + 1, values.length * 2)).fill(UNKNOWN)
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
    return value === UNKNOWN ? learn(word) : value
  }
}

/** The same for any number. */
export function numberPerWord(vocabulary: Vocabulary, understand: (lower: string, form: string) => number): (word: number) => number {
  const numbers: number[] = []
  const numberOf = perWord(vocabulary, (lower, form) => numbers.push(understand(lower, form)) - 1)
  return (word) => numbers[numberOf(word)]!
}
