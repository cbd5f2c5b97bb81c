// Times one engine over one file of articles, in a process of its own: node one.mjs ENGINE FILE MEGABYTES. Prints a JSON line.
import { readDocuments } from './documents.mjs'

const ENGINES = {
  pipeline: async () => {
    const { createAnalyser } = await import('../dist/program/index.js')
    const analyse = createAnalyser()
    return (article) => analyse(article).rows.claims.length
  },
  tokeniser: async () => {
    const { createParser } = await import('../dist/text/parse.js')
    const { parse } = createParser()
    return (article) => parse(article).tokens.count
  },
  compromise: async () => {
    const { default: nlp } = await import('compromise')
    return ({ text }) => {
      const doc = nlp(text)
      return [doc.people().json(), doc.places().json(), doc.numbers().json()]
    }
  },
  chrono: async () => {
    const chrono = await import('chrono-node')
    return ({ text, date }) => chrono.parse(text, { instant: new Date(`${date}T12:00:00Z`), timezone: 'UTC' })
  },
  'wink-nlp': async () => {
    const { default: winkNLP } = await import('wink-nlp')
    const { default: model } = await import('wink-eng-lite-web-model')
    const nlp = winkNLP(model, ['sbd', 'pos', 'ner'])
    return ({ text }) => nlp.readDoc(text).entities().out()
  },
}

const [name, file, megabytes] = process.argv.slice(2)
const { documents: articles, megabytes: read } = readDocuments(file, Number(megabytes))
const run = await ENGINES[name]()
// The first articles warm the engine up and are not timed.
const warm = articles.slice(0, Math.ceil(articles.length / 20))
for (const article of warm) run(article)
const started = performance.now()
for (const article of articles) run(article)
const seconds = (performance.now() - started) / 1000
console.log(JSON.stringify({ name, megabytes: read, seconds, rate: read / seconds, memory: process.resourceUsage().maxRSS / 1024 }))
