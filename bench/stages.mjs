// What each stage costs, in one process: node stages.mjs FILE MEGABYTES. Prints CPU ms per MB, the share of the whole, and in how many
// of the sentences chrono-node was asked. The second of two rounds is told: the first warms the engine up.
import { createRequire } from 'node:module'
import { createClaimFinder } from '../dist/claims/index.js'
import { createDateFinder } from '../dist/find/dates/index.js'
import { createNameFinder } from '../dist/find/names/index.js'
import { createQuantityFinder } from '../dist/find/quantities/index.js'
import { createPacker } from '../dist/records/pack.js'
import { createResolver } from '../dist/resolve/index.js'
import { askLexicographer } from '../dist/text/lexicographer.js'
import { createParser } from '../dist/text/parse.js'
import { readDocuments } from './documents.mjs'

const [file, most] = process.argv.slice(2)
const { documents, megabytes } = readDocuments(file, Number(most))
const chrono = countChrono()
round()
const before = chrono.asked
const { times, sentences } = round()

const whole = [...times.values()].reduce((sum, ms) => sum + ms, 0)
for (const [stage, ms] of times)
  console.log(`${stage.padEnd(12)} ${(ms / megabytes).toFixed(0).padStart(6)} ms/MB ${((100 * ms) / whole).toFixed(1).padStart(6)} %`)
console.log(`chrono-node was asked in ${((100 * (chrono.asked - before)) / sentences).toFixed(2)} % of ${sentences} sentences`)

function round() {
  const { vocabulary, parse } = createParser()
  const finders = {
    names: createNameFinder(vocabulary),
    dates: createDateFinder(vocabulary),
    quantities: createQuantityFinder(vocabulary, askLexicographer),
    resolve: createResolver(vocabulary),
    claims: createClaimFinder(vocabulary),
  }
  const spent = new Map()
  const timed = (stage, work) => {
    const { user, system } = process.cpuUsage()
    const result = work()
    const now = process.cpuUsage()
    spent.set(stage, (spent.get(stage) ?? 0) + (now.user - user + now.system - system) / 1000)
    return result
  }
  const articles = timed('text', () => documents.map(parse))
  const names = timed('names', () => articles.map((article) => finders.names(article)))
  const dates = timed('dates', () => articles.map((article, i) => finders.dates(article, names[i])))
  const quantities = timed('quantities', () => articles.map((article, i) => finders.quantities(article, names[i], dates[i])))
  const resolved = timed('resolve', () => articles.map((article, i) => finders.resolve(article, names[i]).resolved))
  const mentions = names.map((_, i) => ({ names: names[i], dates: dates[i], quantities: quantities[i] }))
  const claims = timed('claims', () => articles.map((article, i) => finders.claims(article, mentions[i], resolved[i])))
  timed('records', () =>
    documents.map((document, i) => {
      const packer = createPacker(document, 'codepoint')
      packer.add({ document, mentions: mentions[i], resolved: resolved[i], claims: claims[i], issues: [] })
      return packer.finish([])
    }),
  )
  return { times: spent, sentences: articles.reduce((sum, article) => sum + article.sentences.count, 0) }
}

function countChrono() {
  const { strict } = createRequire(import.meta.url)('chrono-node')
  const parse = strict.parse.bind(strict)
  const count = { asked: 0 }
  strict.parse = (...args) => {
    count.asked++
    return parse(...args)
  }
  return count
}
