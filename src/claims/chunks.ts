/** The kinds of chunk a sentence is cut into. */
export const Chunk = {
  /** A noun phrase: `the nearly 7,000 people`. */
  Noun: 1,
  /** A verb group: `had reportedly been killed`. */
  Verb: 2,
  Prep: 3,
  Conj: 4,
  Comma: 5,
  Wh: 6,
  Sub: 7,
  /** An adjective that stands alone: `dead`. */
  State: 8,
  Date: 9,
  Break: 10,
  Open: 11,
  Close: 12,
  Adverb: 13,
  Quote: 14,
} as const

/** Bits of a noun phrase. */
export const Phrase = {
  /** `a`, `another`, `one`: one, unwritten. */
  One: 1,
  Zero: 2,
  /** `the`, `his`, `those`. */
  Definite: 4,
  Pronoun: 8,
  Person: 16,
  Plural: 32,
  Place: 64,
  /** A relative's antecedent of its own: `those killed`, `anyone killed`. */
  Generic: 128,
  Organisation: 256,
  Possessed: 512,
} as const

/** Bits of a verb group. */
export const Verb = {
  Passive: 1,
  Infinitive: 2,
  Gerund: 4,
  /** A past form without auxiliary: `killed`, past tense or reduced relative. */
  Bare: 8,
  Modal: 16,
  Not: 32,
  Perfect: 64,
  /** `be` is the main verb. */
  Copula: 128,
  /** The form is a participle only: `beaten`, `slain`. */
  ParticipleOnly: 256,
  /** `will`, `would`, `shall`, `be going to`, `be to`. */
  Future: 512,
} as const

/** The chunks of one sentence in parallel arrays, used again for the next. Token numbers are the article's. */
export class Chunks {
  count = 0
  readonly type = new Uint8Array(512)
  /** Token range, half-open. */
  readonly from = new Int32Array(512)
  readonly to = new Int32Array(512)
  /** The noun's or main verb's token. */
  readonly head = new Int32Array(512)
  /** Index of the quantity in a noun phrase, or -1. */
  readonly quantity = new Int32Array(512)
  /** `Phrase` or `Verb` bits. */
  readonly flags = new Int32Array(512)
  /** Index of the name mention that is or ends a noun phrase, or of the date of a date chunk, or -1. */
  readonly mention = new Int32Array(512)

  clear(): void {
    this.count = 0
  }

  push(type: number, from: number, to: number, head: number): number {
    const c = this.count++
    this.type[c] = type
    this.from[c] = from
    this.to[c] = to
    this.head[c] = head
    this.quantity[c] = -1
    this.flags[c] = 0
    this.mention[c] = -1
    return c
  }

  /** The chunk, none before `from`, that holds a token, or -1. */
  at(token: number, from = 0): number {
    for (let c = from; c < this.count; c++) if (this.from[c]! <= token && token < this.to[c]!) return c
    return -1
  }

  is(chunk: number, type: number): boolean {
    return chunk >= 0 && chunk < this.count && this.type[chunk] === type
  }

  some(type: number): boolean {
    for (let c = 0; c < this.count; c++) if (this.type[c] === type) return true
    return false
  }

  has(chunk: number, flag: number): boolean {
    return (this.flags[chunk]! & flag) !== 0
  }
}
