import { createClaimFinder } from './claims/index.ts'
import { KINDS } from './claims/kinds/index.ts'
import type { Kind } from './claims/kinds/kind.ts'
import { createDateFinder } from './find/dates/index.ts'
import { createNameFinder } from './find/names/index.ts'
import { createQuantityFinder } from './find/quantities/index.ts'
import { articleDateInText } from './lang/article-date.ts'
import { type Aliases, NO_ALIASES } from './link/aliases.ts'
import { groupClaims } from './link/groups.ts'
import { link } from './link/index.ts'
import type { ArticleAnalysis } from './model/analysis.ts'
import type { Claim, Slot } from './model/claim.ts'
import type { ArticleDocument } from './model/document.ts'
import type { Issue } from './model/issue.ts'
import { COLUMNS, type PackedArticle, type Result, type Tables } from './model/record.ts'
import type { Span } from './model/span.ts'
import { arrange } from './records/arrange.ts'
import { entityRows } from './records/entity-rows.ts'
import type { OffsetUnit } from './records/offsets.ts'
import { createPacker, issueRow } from './records/pack.ts'
import { RecordStore } from './records/record-store.ts'
import { RowsById } from './records/rows-by-id.ts'
import { toResult, toTables } from './records/tables.ts'
import type { Spill } from './records/text-arena.ts'
import { createResolver } from './resolve/index.ts'
import { askLexicographer } from './text/lexicographer.ts'
import { createParser } from './text/parse.ts'
import { LONGEST_PART, partsOf } from './text/parts.ts'

/** Above so many distinct word forms the engine starts afresh: memory stays bounded whatever is read. */
const MOST_WORDS = 400_000

/**
 * The stages for an article, in their order; each analyses it with no other in sight. Of several articles one stage goes through all before the
 * next begins: the code of all stages is more than a processor holds, and so it is loaded once for many articles (a fifth of the time).
 */
function createEngine(kinds: readonly Kind[]) {
  const { vocabulary, parse } = createParser()
  const findNames = createNameFinder(vocabulary)
  const findDates = createDateFinder(vocabulary)
  const findQuantities = createQuantityFinder(vocabulary, askLexicographer)
  const resolve = createResolver(vocabulary)
  const findClaims = createClaimFinder(vocabulary, kinds)

  const analyse = (documents: readonly ArticleDocument[], meet: (index: number) => void = () => {}): ArticleAnalysis[] => {
    const each = <T>(stage: (index: number) => T): T[] =>
      documents.map((_, i) => {
        meet(i)
        return stage(i)
      })
    const articles = each((i) => parse(documents[i]!))
    const names = each((i) => findNames(articles[i]!))
    const dates = each((i) => findDates(articles[i]!, names[i]!))
    const quantities = each((i) => findQuantities(articles[i]!, names[i]!, dates[i]!))
    const entities = each((i) => resolve(articles[i]!, names[i]!))
    return each((i) => {
      const mentions = { names: names[i]!, dates: dates[i]!, quantities: quantities[i]! }
      const { resolved, issues } = entities[i]!
      return { document: documents[i]!, mentions, resolved, claims: findClaims(articles[i]!, mentions, resolved), issues }
    })
  }
  return { analyse, isFull: () => vocabulary.size > MOST_WORDS }
}

const chunksOf = (document: ArticleDocument): Iterable<string> => document.chunks?.() ?? [document.text]

/** No other source gave a date: the article's own text may, near its top. */
function dateInText(document: ArticleDocument): Pick<ArticleDocument, 'date' | 'dateBasis'> {
  const [top = ''] = chunksOf(document)
  const found = articleDateInText(top)
  return found ? { date: found.date, dateBasis: 'text' } : { date: null, dateBasis: null }
}

/** An article and the issues of reading it. */
export interface Read {
  readonly document: ArticleDocument
  readonly issues: readonly Issue[]
}

/** So many characters of articles are analysed together. */
export const GROUP = 200_000

const isLong = (document: ArticleDocument) => document.chunks !== undefined || document.text.length > LONGEST_PART

/**
 * Makes the function from articles to their rows, in the same order: the map half of the work. It calls `meet` with the index of an article before
 * each stage, and `onPart` as it goes through a long one. `kinds` are the kinds of claims that are looked for, the first before the others; with a
 * `spill` the rows of very long articles are kept outside the memory.
 */
export function createGroupAnalyser(
  unit: OffsetUnit = 'codepoint',
  onPart = () => {},
  kinds: readonly Kind[] = KINDS,
  spill: Spill | null = null,
): (group: readonly Read[], meet?: (index: number) => void) => PackedArticle[] {
  let engine = createEngine(kinds)
  const analyse = (documents: readonly ArticleDocument[], meet?: (index: number) => void) => {
    if (engine.isFull()) engine = createEngine(kinds)
    return engine.analyse(documents, meet)
  }
  return (group, meet = () => {}) => {
    // a copy of a long article has no text
    const dated = group.map(({ document }) => (document.date === null ? { ...document, ...dateInText(document) } : document))
    const short = [...group.keys()].filter((i) => !isLong(group[i]!.document))
    const analyses = analyse(
      short.map((i) => dated[i]!),
      (index) => meet(short[index]!),
    ).values()
    return group.map(({ document, issues }, i) => {
      meet(i)
      const packer = createPacker(dated[i]!, unit, isLong(document) ? spill : null)
      if (!isLong(document)) packer.add(analyses.next().value!)
      else {
        for (const text of partsOf(chunksOf(document))) {
          onPart()
          for (const analysis of analyse([{ ...dated[i]!, text }])) packer.add(analysis)
        }
      }
      return packer.finish(issues)
    })
  }
}

/** The same for one article. */
export function createAnalyser(
  ...options: Parameters<typeof createGroupAnalyser>
): (document: ArticleDocument, issues?: readonly Issue[]) => PackedArticle {
  const analyse = createGroupAnalyser(...options)
  return (document, issues = []) => analyse([{ document, issues }])[0]!
}

/** The claims of one article as they were found, with what no table holds: the words of their fields, and the rules that made them. */
export function* findClaims(document: ArticleDocument, kinds: readonly Kind[] = KINDS): Generator<Claim> {
  const { analyse } = createEngine(kinds)
  let before = 0
  for (const text of partsOf([document.text])) {
    const [analysis] = analyse([isLong(document) ? { ...document, text } : document])
    for (const claim of analysis!.claims) yield moved(claim, before)
    before += text.length
  }
}

/** A claim of a part, with its places in the whole text. */
function moved(claim: Claim, by: number): Claim {
  if (by === 0) return claim
  const span = <S extends Span>(one: S): S => ({ ...one, start: one.start + by, end: one.end + by })
  const slot = (one: Slot | null) => one && { ...one, span: one.span && span(one.span) }
  const { subject, place, source } = claim
  return { ...span(claim), sentence: span(claim.sentence), subject: slot(subject), place: slot(place), source: slot(source) }
}

/** Joins articles, in whatever order they came, into the tables of the contract: the merge half of the work. */
export function joinRecords(store: RecordStore, aliases: Aliases = NO_ALIASES): Result {
  const { articles, issues } = arrange(store)
  const records = articles.map((article) => article.record)
  const links = link(records, aliases)
  const groups = new RowsById(COLUMNS.groups, store.spill)
  const groupIds = groupClaims(records, links.entityIds, (row) => groups.add(row))
  const linked = {
    entityIds: links.entityIds,
    groupIds,
    groups,
    ...entityRows(links.entities),
  }
  return toResult(store, articles, linked, [...issues, ...links.issues.map((issue) => issueRow(issue))])
}

/** Articles in, all tables out. */
export function extract(documents: Iterable<ArticleDocument>, unit?: OffsetUnit): Tables {
  const analyse = createAnalyser(unit)
  const store = new RecordStore()
  for (const document of documents) store.add(analyse(document))
  return toTables(joinRecords(store))
}
