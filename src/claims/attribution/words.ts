import { BEFORE_NAMES } from '../../data/abbreviations.ts'
import {
  DENYING_VERBS,
  IRREGULAR_FORMS,
  MEASURING_VERBS,
  PARTICLE_VERBS,
  PLAIN_REPORTS,
  REPORTING_VERBS,
  SHOWING_VERBS,
  STATEMENT_NOUNS,
  SURVEY_NOUNS,
  WILL_VERBS,
} from '../../data/claims/reporting.ts'
import { lemmaOf, Pos, partsOfSpeech } from '../../data/lexicon.ts'
import { perWord, type Vocabulary } from '../../model/vocabulary.ts'

/** What a word can do around a statement, as bits. */
export const Says = {
  Report: 1,
  Measure: 2,
  Show: 4,
  Deny: 8,
  /** A form in -ing: `saying`, `estimating`. */
  Gerund: 16,
  /** Past or participle. */
  Past: 32,
  Auxiliary: 64,
  Be: 128,
  Adverb: 256,
  Determiner: 512,
  /** Prepositions that stand inside a noun phrase: `a spokesman for the ministry`. */
  InnerPreposition: 1024,
  /** Ends a noun phrase on its left: conjunctions, relative pronouns. */
  Boundary: 2048,
  /** he, she, it, they. */
  Pronoun: 4096,
  /** I, we, you: the speaker is the one who is quoted. */
  Speaker: 8192,
  Relative: 16384,
  Statement: 32768,
  /** A verb that is not a noun or adjective too. */
  PlainVerb: 65536,
  /** Any other preposition. */
  Preposition: 131072,
  Comma: 262144,
  Mark: 524288,
  Possessive: 1048576,
  /** A noun of a person or body that speaks, in lower case. */
  Noun: 2097152,
  /** Reports only with a particle after it. */
  WithParticle: 4194304,
  /** An abbreviated title: its full stop is part of the phrase. */
  Title: 8388608,
  /** A report verb that is a noun too: `tweets`, `claims`. */
  NounToo: 16777216,
  Negative: 33554432,
  /** Wins over a report nested in it. */
  Plain: 67108864,
  Survey: 134217728,
  Participle: 268435456,
  /** A base form, which wants a subject in the plural: `officials say`. */
  Base: 536870912,
  /** will, would, could: what comes is not said yet. */
  Modal: 1073741824,
  /** A verb of will: its reach ends at a comma. */
  Will: 1 << 31,
} as const

const words = (list: string) => new Set(list.split(' '))
const AUXILIARIES = words('has have had having is are was were be been being will would can could may might must should shall do does did')
const MODALS = words('will would could may might must should shall')
const BE = words('is are was were be been being')
const DETERMINERS = words('the a an this these those its his her their our my your some any both many several one another each every no')
const INNER = words('of for from in at with on')
const BOUNDARIES = words(
  'that which who whom whose and but or nor while as because although though when where if since after before until unless whether so than then what how why like',
)
const RELATIVES = words('who which')
const PREPOSITIONS = words(
  'by to into about during over under through against between among without within near across amid despite per via upon toward towards around following',
)
const ADVERBS = words(
  'also later earlier already then now again once still just only too even however meanwhile ever soon long previously recently initially originally reportedly separately all both',
)

const NEGATIVE = /^(?:not|never|cannot|[a-z]+n['’]t)$/

/** The particle that a verb in this form needs to report, if it needs one. */
export const particlesOf = (lower: string): ReadonlySet<string> | undefined =>
  PARTICLE_VERBS.get(IRREGULAR_FORMS.get(lower) ?? lemmaOf(lower))

export function createSayingWords(vocabulary: Vocabulary): (word: number) => number {
  return perWord(vocabulary, (lower, form) => {
    if (form === ',') return Says.Comma | Says.Mark
    if (/^['’]s$/i.test(form)) return Says.Possessive
    if (!/[\p{L}\p{N}]/u.test(form)) return form === '-' || form === '‑' ? 0 : Says.Mark
    return closedClass(lower) | verbClass(lower) | openClass(lower)
  })
}

function closedClass(lower: string): number {
  let bits = 0
  if (AUXILIARIES.has(lower)) bits |= Says.Auxiliary
  if (BE.has(lower)) bits |= Says.Be
  if (MODALS.has(lower)) bits |= Says.Modal
  if (DETERMINERS.has(lower)) bits |= Says.Determiner
  if (INNER.has(lower)) bits |= Says.InnerPreposition
  if (PREPOSITIONS.has(lower)) bits |= Says.Preposition
  if (BOUNDARIES.has(lower)) bits |= Says.Boundary
  if (RELATIVES.has(lower)) bits |= Says.Relative
  if (ADVERBS.has(lower)) bits |= Says.Adverb
  if (NEGATIVE.test(lower)) bits |= Says.Negative | Says.Auxiliary
  if (BEFORE_NAMES.has(lower)) bits |= Says.Title
  if (lower === 'he' || lower === 'she' || lower === 'it' || lower === 'they') bits |= Says.Pronoun
  if (lower === 'i' || lower === 'we' || lower === 'you') bits |= Says.Speaker
  return bits
}

const REPORTS = new Set(REPORTING_VERBS)
const MEASURES = new Set(MEASURING_VERBS)
const SHOWS = new Set(SHOWING_VERBS)
const DENIES = new Set(DENYING_VERBS)

function verbClass(lower: string): number {
  const lemma = IRREGULAR_FORMS.get(lower) ?? lemmaOf(lower)
  let bits = 0
  if (REPORTS.has(lemma)) bits |= Says.Report
  if (MEASURES.has(lemma)) bits |= Says.Measure
  if (SHOWS.has(lemma)) bits |= Says.Show
  if (DENIES.has(lemma)) bits |= Says.Deny
  if (PARTICLE_VERBS.has(lemma)) bits |= Says.WithParticle
  if (WILL_VERBS.has(lemma)) bits |= Says.Will
  if (bits === 0) return PLAIN_REPORTS.has(lower) ? Says.Plain : 0
  if (PLAIN_REPORTS.has(lemma)) bits |= Says.Plain
  if (lemma === lower && !IRREGULAR_FORMS.has(lower)) bits |= Says.Base
  if ((partsOfSpeech(lower) & (Pos.Noun | Pos.Plural)) !== 0) bits |= Says.NounToo
  if (lower.endsWith('ing')) bits |= Says.Gerund
  if (lower.endsWith('ed') || IRREGULAR_FORMS.has(lower)) bits |= Says.Past
  return bits
}

function openClass(lower: string): number {
  const pos = partsOfSpeech(lower)
  const nominal = pos & (Pos.Noun | Pos.Plural | Pos.Adjective | Pos.Actor | Pos.Demonym)
  const verbal = pos & (Pos.Verb | Pos.Present | Pos.Past | Pos.Participle | Pos.Gerund)
  let bits = 0
  if (STATEMENT_NOUNS.has(lower)) bits |= Says.Statement
  if (SURVEY_NOUNS.has(lower)) bits |= Says.Survey
  if (lower.endsWith('ed') && verbal !== 0) bits |= Says.Participle
  if (verbal !== 0 && nominal === 0 && !STATEMENT_NOUNS.has(lower)) bits |= Says.PlainVerb
  if ((pos & Pos.Adverb) !== 0 && nominal === 0 && lower.endsWith('ly')) bits |= Says.Adverb
  if ((pos & (Pos.Noun | Pos.Plural | Pos.Actor)) !== 0) bits |= Says.Noun
  return bits
}
