import type { Status } from '../model/claim.ts'
import type { Qualifier, QuantityMention } from '../model/mention.ts'
import type { TokenRange } from '../model/span.ts'

/** How good a trigger's right to a figure is; a better one takes it. */
export const Level = { Strong: 0, Weak: 1, Member: 2, Other: 3 } as const

/** A figure of a sentence with the kind that claims it, before place, time and source are known. */
export interface Found extends TokenRange {
  kind: string
  unit: string
  level: number
  rule: string
  first: number
  last: number
  /** Index of the quantity, or -1 for an unwritten one or none. */
  quantity: number
  /** Chunk of the noun phrase, and of what claims it. */
  phrase: number
  trigger: number
  value: number
  low: number | null
  high: number | null
  qualifier: Qualifier
  subject: TokenRange | null
  /** How its subject was found: `after-figure`, `figure-before` … */
  subjectRule: string
  /** Index of the name mention that is the subject, or -1. */
  subjectName: number
  status: Status
  /** For `he`, `the man`, `the pilot`: what must have been told before for this to be no news; else null. */
  again: string | null
  /** A known individual, not `a man`: `Ivanov was held`, `her husband died`. */
  known?: boolean
  /** «the murder of six priests»: true whatever is said of it. */
  presupposed?: boolean
  /** The counted noun, lower case; empty for a bare figure. */
  noun: string
  partOf: Found | null
  /** A claim only if the article says who says it: sums of money, counts of things. */
  attributedOnly?: boolean
}

/** A figure that still lacks its number and place; all are made here, in one shape. */
export function newFound(kind: string, unit: string, level: number, rule: string, phrase: number): Found {
  return {
    kind,
    unit,
    level,
    rule,
    first: -1,
    last: -1,
    quantity: -1,
    phrase,
    trigger: phrase,
    value: 0,
    low: null,
    high: null,
    qualifier: 'exact',
    subject: null,
    subjectRule: 'after-figure',
    subjectName: -1,
    status: 'stated',
    again: null,
    known: false,
    presupposed: false,
    noun: '',
    partOf: null,
    attributedOnly: false,
  }
}

type Figure = TokenRange & Pick<QuantityMention, 'value' | 'low' | 'high' | 'qualifier'>

/** Gives it the number and place of a quantity; `index` is the quantity's, or -1. */
export function setFigure(found: Found, index: number, { first, last, value, low, high, qualifier }: Figure): void {
  found.quantity = index
  found.first = first
  found.last = last
  found.value = value
  found.low = low
  found.high = high
  found.qualifier = qualifier
}

/** Gives it a number that no figure states: `a man`, `both`, `no one`. */
export function setCount(found: Found, value: number, first: number, last: number): void {
  found.first = first
  found.last = last
  found.value = value
  found.low = value
  found.high = value
}
