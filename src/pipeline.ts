import { createClaimFinder } from './claims/index.ts'
import { createDateFinder } from './find/dates/index.ts'
import { createNameFinder } from './find/names/index.ts'
import { createQuantityFinder } from './find/quantities/index.ts'
import { type Aliases, NO_ALIASES } from './link/aliases.ts'
import { link } from './link/index.ts'
import type { ArticleAnalysis } from './model/analysis.ts'
import type { ArticleDocument } from './model/document.ts'
import type { ArticleRecord, Row, Tables } from './model/record.ts'
import { toArticleRecord } from './records/article-record.ts'
import { entityRows } from './records/entity-rows.ts'
import type { OffsetUnit } from './records/offsets.ts'
import { toTables } from './records/tables.ts'
import { resolve } from './resolve/index.ts'
import { createParser } from './text/parse.ts'

/** Above so many distinct word forms the engine starts afresh: memory stays bounded whatever is read. */
const MOST_WORDS = 400_000

/** The stages for one article, in their order. Each call analyses one article with no other in sight. */
function createEngine() {
  const { vocabulary, parse } = createParser()
  const findNames = createNameFinder(vocabulary)
  const findDates = createDateFinder(vocabulary)
  const findQuantities = createQuantityFinder(vocabulary)
  const findClaims = createClaimFinder(vocabulary)

  const analyse = (document: ArticleDocument): ArticleAnalysis => {
    const article = parse(document)
    const names = findNames(article)
    const dates = findDates(article, names)
    const quantities = findQuantities(article, names, dates)
    const mentions = { names, dates, quantities }
    const { resolved, issues } = resolve(article, names)
    return { document, mentions, resolved, claims: findClaims(article, mentions, resolved), issues }
  }
  return { analyse, isFull: () => vocabulary.size > MOST_WORDS }
}

/** Makes the function from one article to its record: the map half of the work. */
export function createAnalyser(unit: OffsetUnit = 'codepoint'): (document: ArticleDocument) => ArticleRecord {
  let engine = createEngine()
  return (document) => {
    if (engine.isFull()) engine = createEngine()
    return toArticleRecord(engine.analyse(document), unit)
  }
}

/** Joins the records of articles, in whatever order, into the tables of the contract: the merge half of the work. */
export function joinRecords(records: readonly ArticleRecord[], issues: readonly Row[] = [], aliases: Aliases = NO_ALIASES): Tables {
  const links = link(records, aliases)
  const linked = {
    entityIds: links.entityIds,
    groupIds: records.map((record) => record.claims.map(() => null)),
    groups: [],
    ...entityRows(links.entities),
  }
  return toTables(records, linked, issues)
}
