import { BEFORE_NAMES } from '../../data/abbreviations.ts'
import {
  COMPANY_FORMS,
  DENYING_VERBS,
  IRREGULAR_FORMS,
  MEASURING_VERBS,
  NO_PASSIVE_REPORTS,
  PARTICLE_VERBS,
  PLAIN_REPORTS,
  QUOTING_VERBS,
  REPORTING_VERBS,
  RESPONDENTS,
  SEEKING_VERBS,
  SHOWING_VERBS,
  STATEMENT_NOUNS,
  SURVEY_NOUNS,
  WILL_VERBS,
} from '../../data/claims/reporting.ts'
import { Pos, partsOfSpeech } from '../../data/lexicon.ts'
import { perWord, type Vocabulary } from '../../model/vocabulary.ts'
import { verbForms } from '../inflect.ts'

/** What a word can do around a statement, as bits; its word class is in `W`. */
export const Says = {
  Report: 1 << 0,
  Measure: 1 << 1,
  Show: 1 << 2,
  Deny: 1 << 3,
  /** Reports only with a particle after it. */
  WithParticle: 1 << 4,
  /** Wins over a report nested in it. */
  Plain: 1 << 5,
  /** A verb of will: its reach ends at a comma. */
  Will: 1 << 6,
  /** A form in -ing: `saying`, `estimating`. */
  Gerund: 1 << 7,
  /** Past or participle. */
  Past: 1 << 8,
  /** A base form, which wants a subject in the plural: `officials say`. */
  Base: 1 << 9,
  /** A report verb that is a noun too: `tweets`, `claims`. */
  NounToo: 1 << 10,
  /** Its passive tells of no speech: `questioned by`. */
  NoPassive: 1 << 11,
  Statement: 1 << 12,
  Survey: 1 << 13,
  /** Prepositions that stand inside a noun phrase: `a spokesman for the ministry`. */
  Inner: 1 << 14,
  Relative: 1 << 15,
  /** An abbreviated title or form of company: its full stop is part of the phrase. */
  Title: 1 << 16,
  /** he, she, it, they. */
  Pronoun: 1 << 17,
  /** I, we, you: the speaker is the one who is quoted. */
  Speaker: 1 << 18,
  Determiner: 1 << 19,
  /** `by`, `from`: who made a statement. */
  Maker: 1 << 20,
  /** `according`, `citing`, `per`. */
  Citing: 1 << 21,
  /** What follows is another speaker's matter: `though`, `while`, `but`. */
  Contrast: 1 << 22,
  Respondent: 1 << 23,
  Semicolon: 1 << 24,
  /** What somebody wants ends here: `called for a strike after …`. */
  Subordinator: 1 << 25,
  /** A comma, a dash or a closing mark: what was said before may end here. */
  Closing: 1 << 26,
  Not: 1 << 27,
  Adverb: 1 << 28,
  Seek: 1 << 29,
  /** Reports only a quotation or a clause with `that`. */
  Quoting: 1 << 30,
} as const

const CLOSED: readonly (readonly [number, string])[] = [
  [Says.Inner, 'of for from in at with on'],
  [Says.Relative, 'who which'],
  [Says.Pronoun, 'he she it they'],
  [Says.Speaker, 'i we you'],
  [Says.Determiner, 'the a an this these those its his her their our my your some any both many several one another each every no'],
  [Says.Maker, 'by from'],
  [Says.Citing, 'according citing quoting per'],
  [Says.Contrast, 'though although while but whereas and'],
  [Says.Semicolon, ';'],
  [Says.Subordinator, 'after as because while since when although though but who which where'],
  [Says.Closing, ', - -- — – ” " » ’ \' ! ? ( ['],
  [
    Says.Adverb,
    'also later earlier already then now again once still just only too even however meanwhile ever soon long previously recently initially originally reportedly separately all both',
  ],
]

const VERBS: readonly (readonly [number, readonly string[]])[] = [
  [Says.Report, REPORTING_VERBS],
  [Says.Measure, MEASURING_VERBS],
  [Says.Show, SHOWING_VERBS],
  [Says.Deny, DENYING_VERBS],
  [Says.WithParticle, [...PARTICLE_VERBS.keys()]],
  [Says.Plain, PLAIN_REPORTS],
  [Says.Will, WILL_VERBS],
  [Says.NoPassive, NO_PASSIVE_REPORTS],
  [Says.Seek, SEEKING_VERBS],
  [Says.Quoting, QUOTING_VERBS],
]

const NOUNS: readonly (readonly [number, ReadonlySet<string>])[] = [
  [Says.Statement, STATEMENT_NOUNS],
  [Says.Survey, SURVEY_NOUNS],
  [Says.Respondent, RESPONDENTS],
  [Says.Title, BEFORE_NAMES],
  [Says.Title, COMPANY_FORMS],
]

/** A verb that speaks, in any form. */
export const SPEECH = Says.Report | Says.Measure | Says.Show | Says.Deny | Says.WithParticle | Says.Seek

const BITS = new Map<string, number>()
const LEMMAS = new Map<string, string>()
const add = (word: string, bits: number) => BITS.set(word, (BITS.get(word) ?? 0) | bits)

for (const [bits, words] of CLOSED) for (const word of words.split(' ')) add(word, bits)
for (const [bits, words] of NOUNS) for (const word of words) add(word, bits)
for (const [bits, verbs] of VERBS) {
  for (const verb of verbs) {
    for (const form of formsOf(verb)) {
      LEMMAS.set(form, verb)
      add(form, bits | tenseOf(form, verb))
    }
  }
}

function formsOf(verb: string): readonly string[] {
  const irregular = IRREGULAR_FORMS[verb]
  return irregular ? [verb, ...irregular.split(' ')] : verbForms(verb)
}

/** `put` and `forecast` are past forms too, and so want no plural. */
function tenseOf(form: string, verb: string): number {
  if (form === verb) return formsOf(verb).lastIndexOf(verb) > 0 ? Says.Past : Says.Base
  if (form.endsWith('ing')) return Says.Gerund
  return form.endsWith('s') ? 0 : Says.Past
}

/** The verb that a form belongs to, if it is one that speaks. */
export const speechLemma = (lower: string): string | undefined => LEMMAS.get(lower)

export function createSpeechWords(vocabulary: Vocabulary): (word: number) => number {
  return perWord(vocabulary, (lower) => {
    const bits = BITS.get(lower) ?? 0
    if (bits === 0) return /n['’]t$/.test(lower) || lower === 'not' || lower === 'never' || lower === 'cannot' ? Says.Not : 0
    return (bits & SPEECH) !== 0 && (partsOfSpeech(lower) & (Pos.Noun | Pos.Plural)) !== 0 ? bits | Says.NounToo : bits
  })
}
