import { CONTESTING, FALSELY, FIGURES, RESULTS } from '../data/claims/disputes.ts'
import { REPORTING_VERBS } from '../data/claims/reporting.ts'
import { lemmaOf } from '../data/lexicon.ts'
import type { ParsedArticle } from '../model/parsed.ts'
import type { TokenRange } from '../model/span.ts'
import { perWord, type Vocabulary } from '../model/vocabulary.ts'

const D = { Contesting: 1, Result: 2, Figure: 4, Falsely: 8, Report: 16, Turn: 32, Rejecting: 64, Outcome: 128 } as const

const REPORTS = new Set(REPORTING_VERBS)
/** What is rejected without being voted down. */
const OUTCOMES = new Set(['result', 'results', 'outcome', 'count', 'tally', 'election', 'elections', 'victory'])
const REJECTING = new Set(['reject', 'rejects', 'rejected', 'rejecting'])
/** After these another thing is told. */
const TURN = new Set(['but', ';', 'while', 'whereas', 'although', 'though', 'however'])
/** No more words than this between contesting and contested, between a wrong report and its figure, between a figure and what is said of it. */
const NEAR = 4
const REPORTED = 15
const AFTER = 12

/** Kinds that fall with the result of an election. */
const VOTES = new Set(['vote_share', 'vote_margin', 'vote_count', 'turnout', 'seats'])

/** Figures that their own sentence contests: `the rigged vote, which gave him 80 percent` (codebook 6, status). */
export class Disputes {
  private readonly classOf: (word: number) => number
  private article!: ParsedArticle
  private bits: (token: number) => number = () => 0

  constructor(vocabulary: Vocabulary) {
    this.classOf = perWord(vocabulary, (lower) => {
      let bits = 0
      if (CONTESTING.has(lower)) bits |= D.Contesting
      if (RESULTS.has(lower)) bits |= D.Result
      if (OUTCOMES.has(lower)) bits |= D.Outcome
      if (REJECTING.has(lower)) bits |= D.Rejecting
      if (FIGURES.has(lower)) bits |= D.Figure
      if (FALSELY.has(lower)) bits |= D.Falsely
      if (TURN.has(lower)) bits |= D.Turn
      if (REPORTS.has(lemmaOf(lower))) bits |= D.Report
      return bits
    })
  }

  open(article: ParsedArticle): void {
    this.article = article
    this.bits = (token) => this.classOf(article.tokens.word[token]!)
  }

  /** Does sentence `s` contest the figure that stands in `hit`? */
  has(hit: TokenRange & { readonly kind: string }, s: number): boolean {
    const from = this.article.sentences.first[s]!
    const to = this.article.sentences.last[s]!
    for (let i = from; i < to; i++) {
      const bits = this.bits(i)
      if ((bits & D.Falsely) !== 0 && this.reportsAfter(i, hit.first)) return true
      if ((bits & D.Contesting) === 0) continue
      if (
        VOTES.has(hit.kind) &&
        this.touches(i, from, to, (bits & D.Rejecting) !== 0 ? D.Outcome : D.Result) &&
        !this.tellsOwn(i, hit.first)
      )
        return true
      if (i >= hit.last && i - hit.last < AFTER && this.takesUp(hit.last, i)) return true
      if (i < hit.first && hit.first - i <= NEAR && this.isOf(i, hit.first)) return true
    }
    return false
  }

  /** «falsely claimed that 12,000 …» */
  private reportsAfter(adverb: number, figure: number): boolean {
    if (figure < adverb || figure - adverb > REPORTED) return false
    for (let i = Math.max(0, adverb - 1); i <= adverb + 2 && i < figure; i++) if ((this.bits(i) & D.Report) !== 0) return true
    return false
  }

  /** «the disputed election», «contesting the official count», «results seen as rigged» */
  private touches(at: number, from: number, to: number, what: number): boolean {
    for (let i = Math.max(from, at - NEAR); i < Math.min(to, at + NEAR + 1); i++) if (i !== at && (this.bits(i) & what) !== 0) return true
    return false
  }

  /** «disputed the results, saying she had won 60 percent»: the figure is the contester's own; or another thing is told. */
  private tellsOwn(contest: number, figure: number): boolean {
    for (let i = contest + 1; i < figure; i++)
      if ((this.bits(i) & (D.Report | D.Turn)) !== 0 && (this.bits(i) & D.Contesting) === 0) return true
    return false
  }

  /** «…, a figure that the opposition disputes» */
  private takesUp(from: number, contest: number): boolean {
    let figure = false
    for (let i = from; i < contest; i++) {
      const bits = this.bits(i)
      if ((bits & D.Turn) !== 0) return false
      if ((bits & D.Figure) !== 0) figure = true
    }
    return figure
  }

  /** «the inflated figure of 12,000» */
  private isOf(contest: number, figure: number): boolean {
    for (let i = contest + 1; i < figure; i++) if ((this.bits(i) & D.Figure) !== 0) return true
    return false
  }
}
