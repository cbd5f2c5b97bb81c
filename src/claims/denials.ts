import { DENYING, DISPUTING, EVIDENCE, REPORTED, UNTRUE } from '../data/claims/denials.ts'
import type { Status } from '../model/claim.ts'
import type { ParsedArticle } from '../model/parsed.ts'
import type { TokenRange } from '../model/span.ts'
import { perWord, type Vocabulary } from '../model/vocabulary.ts'

const D = {
  Denying: 1,
  Disputing: 2,
  Reported: 4,
  Evidence: 8,
  Untrue: 16,
  True: 32,
  No: 64,
  That: 128,
  Turn: 256,
  It: 512,
  Be: 1024,
  For: 2048,
} as const

const LISTS: readonly (readonly [number, ReadonlySet<string>])[] = [
  [D.Denying, DENYING],
  [D.Disputing, DISPUTING],
  [D.Reported, REPORTED],
  [D.Evidence, EVIDENCE],
  [D.Untrue, UNTRUE],
  [D.True, new Set(['true', 'case'])],
  [D.No, new Set(['no', 'not', "n't", 'little', 'without', 'never'])],
  [D.That, new Set(['that', 'of', 'to', 'in', 'about'])],
  [D.Turn, new Set(['but', ';', 'while', 'whereas', 'although', 'though', 'however'])],
  [D.It, new Set(['it', 'this', 'that', 'them', 'these', 'the', 'such', 'those'])],
  [D.For, new Set(['for', 'behind'])],
  [D.Be, new Set(['is', 'are', 'was', 'were', 'as', 'be'])],
]
/** Words without which nothing is denied. */
const KEYS = D.Denying | D.Disputing | D.Evidence | D.Untrue | D.True

/** No more words than this between a denial and its figure, between `reports` and `denied`, and between a figure and what is said of it. */
const REACH = 22
const NEAR = 5
const AFTER = 16

/** Figures that somebody says are not so: `denied reports that 40 died`, `killed 40, a claim the army denied` (codebook 6, status). */
export class Denials {
  private readonly classOf: (word: number) => number
  private article!: ParsedArticle
  private sentence = -1
  private hasKey = false

  constructor(vocabulary: Vocabulary) {
    this.classOf = perWord(vocabulary, (lower) => LISTS.reduce((bits, [bit, words]) => (words.has(lower) ? bits | bit : bits), 0))
  }

  open(article: ParsedArticle): void {
    this.article = article
    this.sentence = -1
  }

  /** What sentence `s` says of the figure that stands in `hit`; null where it takes it for granted. */
  statusOf(hit: TokenRange, s: number): Status | null {
    const first = this.article.sentences.first[s]!
    const last = this.article.sentences.last[s]!
    if (this.sentence !== s) {
      this.sentence = s
      this.hasKey = false
      for (let i = first; i < last && !this.hasKey; i++) this.hasKey = this.is(i, KEYS)
    }
    if (!this.hasKey) return null
    if (this.isDenied(hit, first, last)) return 'denied'
    return this.isDisputed(hit.last, last) ? 'disputed' : null
  }

  /** Does sentence `s` contest what the one before it reports: «The army dismissed the claim», «There is no evidence for this», «The figures are inflated»? */
  contestsBefore(s: number): boolean {
    const { sentences } = this.article
    if (s >= sentences.count) return false
    const last = Math.min(sentences.last[s]!, sentences.first[s]! + REACH)
    for (let i = sentences.first[s]!; i < last - 1; i++) {
      if (this.is(i, D.Denying | D.Disputing) && this.pointsBack(i + 1, last)) return true
      if (this.is(i, D.Evidence) && this.any(Math.max(0, i - 2), i, D.No) && this.is(i + 1, D.That | D.For) && this.pointsBack(i + 2, last))
        return true
      if (this.is(i, D.Reported) && this.is(i + 1, D.Be) && this.is(i + 2, D.Untrue)) return true
    }
    return false
  }

  /** «it.», «the claim», «these figures»; not «the claim that the talks had failed» */
  private pointsBack(i: number, last: number): boolean {
    if (i >= last || !this.is(i, D.It)) return false
    if (this.is(i + 1, D.Reported)) return !this.is(i + 2, D.That)
    return !this.isArticle(i) && /^[.,;]$|^(?:and|but|as)$/.test(this.lower(i + 1))
  }

  private is(token: number, bits: number): boolean {
    return (this.classOf(this.article.tokens.word[token]!) & bits) !== 0
  }

  /** «denied reports that», «no evidence that», «it is not true that», «reports that … are false» */
  private isDenied({ first: figure, last: end }: TokenRange, first: number, last: number): boolean {
    for (let i = figure - 1; i >= Math.max(first, figure - REACH) && !this.is(i, D.Turn); i--) {
      if (!this.is(i + 1, D.That)) continue
      if (this.is(i, D.Reported) && (this.any(Math.max(first, i - NEAR), i, D.Denying) || this.isCalledFalse(end, last))) return true
      if (this.is(i, D.Evidence) && this.is(i - 1, D.No)) return true
      if (this.is(i, D.Untrue) || (this.is(i, D.True) && this.any(Math.max(first, i - 2), i, D.No))) return true
    }
    return false
  }

  /** «… are false» */
  private isCalledFalse(from: number, last: number): boolean {
    for (let i = from; i < Math.min(last, from + AFTER) && !this.is(i, D.Turn); i++)
      if (this.is(i, D.Untrue) && this.is(i - 1, D.Be)) return true
    return false
  }

  /** «…, a claim the army denied», «…; the army denied it», «… but officials dispute the figure», «…, which the army denies» */
  private isDisputed(end: number, last: number): boolean {
    let claim = false
    let turn = false
    for (let i = end; i < Math.min(last, end + AFTER); i++) {
      if (this.is(i, D.Turn)) turn = true
      if (!turn && this.is(i, D.Reported)) claim = true
      if (!this.is(i, D.Denying | D.Disputing)) continue
      if (claim) return true
      if (turn && this.is(i + 1, D.It) && (!this.isArticle(i + 1) || this.is(i + 2, D.Reported))) return true
      if (this.isWhich(end, i)) return true
    }
    return false
  }

  private isArticle(token: number): boolean {
    return this.lower(token) === 'the' || this.lower(token) === 'such' || this.lower(token) === 'that'
  }

  /** «, which the army denies»: nothing follows the verb. */
  private isWhich(from: number, verb: number): boolean {
    const next = verb + 1 < this.article.tokens.count ? this.lower(verb + 1) : '.'
    if (!/^[.,;)]$/.test(next)) return false
    for (let i = verb - 1; i >= from; i--) if (this.lower(i) === 'which') return true
    return false
  }

  private any(from: number, to: number, bits: number): boolean {
    for (let i = from; i < to; i++) if (this.is(i, bits)) return true
    return false
  }

  private lower(token: number): string {
    return this.article.vocabulary.lower(this.article.tokens.word[token]!)
  }
}
