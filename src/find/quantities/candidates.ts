import { NumberWord, numberWordBits } from '../../lang/numbers.ts'
import type { Vocabulary } from '../../model/vocabulary.ts'
import { NUMBER_START } from './read-numeral.ts'

const UNKNOWN = 0
const NO = 1
const YES = 2

/** The tokens at which a number, or a word for none, can begin: each distinct word is judged once, most tokens by one look into a table. */
export class Candidates {
  private kinds = new Uint8Array(4096)
  private readonly vocabulary: Vocabulary

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary
  }

  /** The first candidate from token `from` on; `count` where there is none. */
  next(word: Int32Array, from: number, count: number): number {
    let { kinds } = this
    for (let i = from; i < count; i++) {
      const kind = kinds[word[i]!]
      if (kind === NO) continue
      if (kind === YES || this.judge(word[i]!) === YES) return i
      kinds = this.kinds
    }
    return count
  }

  private judge(word: number): number {
    if (word >= this.kinds.length) {
      const wider = new Uint8Array(Math.max(word + 1, this.kinds.length * 2)).fill(UNKNOWN)
      wider.set(this.kinds)
      this.kinds = wider
    }
    const bits = numberWordBits(this.vocabulary.lower(word))
    const kind = (bits & (NUMBER_START | NumberWord.Negative)) === 0 ? NO : YES
    this.kinds[word] = kind
    return kind
  }
}
