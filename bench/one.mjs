// Times one engine over one file of articles, in a process of its own: node one.mjs ENGINE FILE MEGABYTES. Prints a JSON line.
import { readDocuments } from './documents.mjs'

const each = (work) => (articles) => {
  for (const article of articles) work(article)
}

/** Each makes a function that reads articles; ours in groups, as the command does. */
const ENGINES = {
  pipeline: async () => {
    const { createGroupAnalyser, GROUP } = await import('../dist/pipeline.js')
    const analyse = createGroupAnalyser()
    const issues = []
    return (articles) => {
      let group = []
      let characters = 0
      for (const document of articles) {
        group.push({ document, issues })
        characters += document.text.length
        if (characters < GROUP) continue
        analyse(group)
        group = []
        characters = 0
      }
      analyse(group)
    }
  },
  tokeniser: async () => {
    const { createParser } = await import('../dist/text/parse.js')
    const { parse } = createParser()
    return each((article) => parse(article).tokens.count)
  },
  compromise: async () => {
    const { default: nlp } = await import('compromise')
    return each(({ text }) => {
      const doc = nlp(text)
      return [doc.people().json(), doc.places().json(), doc.numbers().json()]
    })
  },
  chrono: async () => {
    const chrono = await import('chrono-node')
    return each(({ text, date }) => chrono.parse(text, { instant: new Date(`${date}T12:00:00Z`), timezone: 'UTC' }))
  },
  'wink-nlp': async () => {
    const { default: winkNLP } = await import('wink-nlp')
    const { default: model } = await import('wink-eng-lite-web-model')
    const nlp = winkNLP(model, ['sbd', 'pos', 'ner'])
    return each(({ text }) => nlp.readDoc(text).entities().out())
  },
}

const [name, file, megabytes] = process.argv.slice(2)
const { documents: articles, megabytes: read } = readDocuments(file, Number(megabytes))
const run = await ENGINES[name]()
// The first articles warm the engine up and are not timed.
run(articles.slice(0, Math.ceil(articles.length / 20)))
const started = performance.now()
run(articles)
const seconds = (performance.now() - started) / 1000
console.log(JSON.stringify({ name, megabytes: read, seconds, rate: read / seconds, memory: process.resourceUsage().maxRSS / 1024 }))
