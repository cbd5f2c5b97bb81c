import type { NameMention, NameType } from '../../model/mention.ts'
import { type ParsedArticle, ZONES } from '../../model/parsed.ts'
import type { Vocabulary } from '../../model/vocabulary.ts'
import { explainAcronyms } from './acronym-types.ts'
import { tieAcronyms } from './acronyms.ts'
import { attributesOf } from './attributes.ts'
import { bestType, type Entry } from './entry.ts'
import { findInHeadlines } from './headlines.ts'
import { joinInverted } from './inverted-names.ts'
import { weigh } from './ledger.ts'
import { explainLists } from './neighbours.ts'
import { explainOrigins } from './origins.ts'
import { Casing, Reader } from './reader.ts'
import { findRuns } from './runs.ts'
import type { Segment } from './segment.ts'
import { segmentRun } from './segments.ts'
import { createTeamMarker } from './teams.ts'
import { createWordClasses } from './word-classes.ts'

/** Finds the names of people, places and organisations, in text order, none overlapping another. */
export function createNameFinder(vocabulary: Vocabulary): (article: ParsedArticle) => NameMention[] {
  const classes = createWordClasses(vocabulary)
  const markTeams = createTeamMarker(vocabulary)
  return (article) => {
    const reader = new Reader(article, classes)
    const found: Segment[] = []
    for (let s = 0; s < article.sentences.count; s++) {
      if (reader.casing[s] !== Casing.Plain) continue
      let done = 0
      for (const run of findRuns(reader, s)) if (run.last > done) done = segmentRun(reader, run, done, found)
    }
    const segments = joinInverted(reader, found)
    const entries = weigh(reader, segments)
    explainAcronyms(reader, segments, entries)
    explainLists(reader, segments, entries)
    explainOrigins(reader, segments, entries)
    markTeams(reader, segments, entries)
    const names = segments.flatMap((segment) => mentionOf(reader, segment, entries.get(segment.key)!))
    for (const { first, last, sentence, type, rule } of findInHeadlines(reader, entries)) {
      if (!isBarred(reader, sentence, type)) names.push(toMention(reader, first, last, sentence, type, rule))
    }
    return tieAcronyms(
      reader,
      names.sort((a, b) => a.start - b.start || b.end - a.end),
    )
  }
}

function mentionOf(reader: Reader, segment: Segment, entry: Entry): NameMention[] {
  const type = typeHere(segment, entry)
  if (type === null || isBarred(reader, segment.sentence, type)) return []
  const mention = toMention(reader, segment.first, segment.last, segment.sentence, type, ruleOf(segment, entry, type))
  return [type === 'person' ? { ...mention, ...attributesOf(reader, segment) } : mention]
}

/** Bylines and credits give no places, boilerplate gives neither places nor people (codebook 7). */
function isBarred(reader: Reader, sentence: number, type: NameType): boolean {
  const zone = ZONES[reader.article.sentences.zone[sentence]!]!
  if (zone === 'boilerplate') return type !== 'organisation'
  return type === 'place' && (zone === 'byline' || zone === 'credit')
}

/** A name that can be a person or a place (`Jordan`) follows its context here. */
function typeHere(segment: Segment, entry: Entry): NameType | null {
  if (segment.type !== null) return segment.type
  if (entry.type === null || (entry.isShortHead && segment.initial)) return null
  const own = bestType(segment)
  if (own !== null && own !== entry.type && segment.title !== null) return own
  return entry.type
}

function ruleOf(segment: Segment, entry: Entry, type: NameType): string {
  if (segment.type !== null) return segment.rule
  if (type === 'person') return segment.title !== null ? 'title' : entry.partOf !== null ? 'part-of-name' : 'person-evidence'
  return type === 'place' ? (segment.rule === 'gazetteer' ? 'gazetteer' : 'place-evidence') : 'organisation-evidence'
}

function toMention(reader: Reader, first: number, last: number, sentence: number, type: NameType, rule: string): NameMention {
  const { tokens, sentences } = reader.article
  return {
    type,
    first,
    last,
    start: tokens.start[first]!,
    end: tokens.end[last - 1]!,
    sentence,
    zone: ZONES[sentences.zone[sentence]!]!,
    rule,
  }
}
