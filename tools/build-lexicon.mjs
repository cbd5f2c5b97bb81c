/*
 * Makes src/data/lexicon.bin, the table of English word forms that src/data/lexicon.ts reads.
 *
 *   npm run build && node tools/build-lexicon.mjs WORDLIST
 *
 * WORDLIST is `american-english-small` of SCOWL (Debian package wamerican-small). The rest comes from compromise, a dependency of the project:
 * its word lists, its inflections, and, for words of the list it has no entry for, its tagger. The same input gives the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import nlp from 'compromise/three'
import { countries } from '../dist/data/countries.js'
import { Pos } from '../dist/data/lexicon.js'
import { packStrings } from './pack-strings.mjs'

const model = nlp.model()
const { verb: verbs, noun: nouns, adjective: adjectives } = nlp.methods().two.transform

const ofTag = {
  Noun: Pos.Noun,
  Singular: Pos.Noun,
  Uncountable: Pos.Noun,
  Plural: Pos.Plural,
  Duration: Pos.Noun,
  Verb: Pos.Verb,
  Infinitive: Pos.Verb,
  Imperative: Pos.Verb,
  PresentTense: Pos.Present,
  PastTense: Pos.Past,
  Participle: Pos.Participle,
  Gerund: Pos.Gerund,
  Adjective: Pos.Adjective,
  Comparative: Pos.Adjective | Pos.Compared,
  Superlative: Pos.Adjective | Pos.Compared,
  Adverb: Pos.Adverb,
  Preposition: Pos.Preposition,
  Conjunction: Pos.Conjunction,
  Determiner: Pos.Determiner,
  Pronoun: Pos.Pronoun,
  Possessive: Pos.Pronoun,
  Reflexive: Pos.Pronoun,
  Copula: Pos.Auxiliary,
  Modal: Pos.Auxiliary,
  Negative: Pos.Negative,
  QuestionWord: Pos.Question,
  Cardinal: Pos.Cardinal,
  TextValue: 0,
  Multiple: Pos.Cardinal,
  Ordinal: Pos.Ordinal,
  Unit: Pos.Unit,
  Currency: Pos.Unit,
  Honorific: Pos.Honorific,
  Actor: Pos.Actor,
  MaleName: Pos.MaleName,
  FemaleName: Pos.FemaleName,
  FirstName: Pos.MaleName | Pos.FemaleName,
  LastName: Pos.Surname,
  Demonym: Pos.Demonym,
  WeekDay: Pos.Weekday,
  Month: Pos.Month,
  City: Pos.Place,
  Country: Pos.Place,
  Region: Pos.Place,
  Place: Pos.Place,
  Organization: Pos.Organisation,
  SportsTeam: Pos.Organisation,
}
const ofSwitch = {
  Unit: Pos.Unit,
  Noun: Pos.Noun,
  Plural: Pos.Plural,
  Verb: Pos.Verb,
  Adj: Pos.Adjective,
  Past: Pos.Past,
  Present: Pos.Verb,
  Gerund: Pos.Gerund,
  Actor: Pos.Actor | Pos.Noun,
  Place: Pos.Place,
  Person: Pos.MaleName | Pos.FemaleName,
  Date: 0,
}
// what the word lists leave out or say of a phrase only
const byHand = {
  Auxiliary:
    'be am is are was were been being have has had having do does did will would shall should can could may might must ought need dare',
  Pronoun:
    'i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself we us our ours ourselves they them their theirs themselves who whom whose someone somebody something anyone anybody anything everyone everybody everything nobody nothing none one oneself each other another this that these those',
  Determiner:
    'the a an this that these those each every either neither some any no all both half several many much few most more less least such what which whose my your his her its our their another enough',
  Preposition:
    'about above across after against along alongside amid amidst among amongst around as at atop before behind below beneath beside besides between beyond by despite down during except for from in inside into like near of off on onto opposite out outside over past per since than through throughout till to toward towards under underneath unlike until up upon versus via with within without',
  Conjunction:
    'and or but nor yet so because although though while whereas if unless until when where whenever wherever since than whether that as',
  Negative: 'not no never none nobody nothing neither nor without cannot',
  Question: 'who whom whose what which when where why how',
  Cardinal:
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen hundreds thousands millions billions dozens scores',
  Ordinal: 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth twentieth last',
  Weekday: 'monday tuesday wednesday thursday friday saturday sunday',
  Month: 'january february march april may june july august september october november december',
  Adverb:
    'ahead ago again almost already also always apart away back down earlier elsewhere else even ever far forward here home indeed instead just later maybe meanwhile nearly never nowadays now off often on once only otherwise out overseas perhaps quite rather since so sometimes soon still then there thus today together tomorrow tonight too twice up very well yesterday yet',
  Honorific: 'mr mrs ms miss dr prof sir dame lord lady madam mme sheikh imam ayatollah pope rabbi archbishop bishop father sister brother',
}
// forms that the inflections give wrongly or not at all
const irregular = {
  be: 'am Present, is Present, are Present, was Past, were Past, been Participle, being Gerund',
  have: 'has Present, had Past, had Participle, having Gerund',
  do: 'does Present, did Past, done Participle, doing Gerund',
  go: 'goes Present, went Past, gone Participle, going Gerund',
  lie: 'lies Present, lay Past, lied Past, lain Participle, lying Gerund',
  shoot: 'shot Past, shot Participle',
  kill: 'killed Past',
  wound: 'wounded Past, wounded Participle',
  say: 'said Past, said Participle',
  pay: 'paid Past, paid Participle',
  hurt: 'hurt Past, hurt Participle',
  cut: 'cut Past, cut Participle',
  put: 'put Past, put Participle',
  hit: 'hit Past, hit Participle',
  set: 'set Past, set Participle',
  bear: 'bore Past, born Participle',
  fell: 'felled Past',
  fall: 'fell Past, fallen Participle',
  find: 'found Past, found Participle',
  found: 'founded Past, founded Participle',
  leave: 'left Past, left Participle',
  feel: 'felt Past',
  hang: 'hung Past, hanged Past, hanged Participle',
  strike: 'struck Past, struck Participle',
  flee: 'fled Past, fled Participle, fleeing Gerund',
  die: 'died Past, dying Gerund',
}

// words of the news that a small list of English lacks
const news = {
  Noun: `airstrike autocrat ballot barricade bombing ceasefire checkpoint clampdown counteroffensive coup crackdown curfew detention drone election evacuation gendarmerie governorate gunfight
    hostage incumbent insurgency jihad kidnapping landslide militia ministry oblast outage pandemic parliamentarian peacekeeping policewoman pogrom reelection referendum runoff shelling shootout stabbing standoff
    statelet strongman teargas truce turnout unrest vigil warlord website`,
  Actor: `abductee aide airman asylum-seeker attacker autocrat bystander carjacker casualty civilian conscript coroner councillor councilman councilwoman cameraman dictator demonstrator deportee detainee dissident evacuee extremist
    firefighter gendarme gunman guerrilla hardliner hijacker insurgent inmate islamist jihadist kidnapper lawmaker legislator looter marcher militant militiaman miner mourner onlooker paramedic parliamentarian
    paratrooper partygoer passerby peacekeeper picketer policeman policewoman politician pollster protester protestor rebel refugee reservist returnee rioter schoolchild schoolgirl schoolboy separatist shooter
    spokesman spokesperson spokeswoman staffer striker suspect terrorist tribesman trooper victim villager voter warlord whistleblower worshipper worshiper`,
  Verb: 'abduct ambush behead bombard carjack deport detonate disenfranchise displace evacuate extradite hospitalize incarcerate injure kidnap mobilize oust reelect shell teargas torch tweet wound',
  Adjective: 'armed detained displaced homeless injured jailed masked missing paramilitary unarmed wounded',
}

const newsNouns = new Set(news.Noun.split(/\s+/))
const words = new Map()
function entry(word) {
  if (!words.has(word)) words.set(word, { bits: 0, lemmas: new Map() })
  return words.get(word)
}
function add(word, bits, lemma) {
  if (!/^[a-z]+$/.test(word) || word.length > 24) return
  const found = entry(word)
  found.bits |= bits
  if (lemma !== undefined && lemma !== word && /^[a-z]+$/.test(lemma)) {
    if (bits & VERBAL) found.lemmas.set('verb', lemma)
    else found.lemmas.set('noun', lemma)
  }
}
const VERBAL = Pos.Present | Pos.Past | Pos.Participle | Pos.Gerund

function addVerb(base, isWord) {
  const forms = verbs.conjugate(base, model)
  add(base, Pos.Verb)
  for (const [form, bits] of [
    [forms.PresentTense, Pos.Present],
    [forms.PastTense, Pos.Past],
    [forms.Participle, Pos.Participle],
    [forms.Gerund, Pos.Gerund],
  ]) {
    if (form && form !== base && isWord(form)) add(form, bits, base)
  }
  if (!forms.Participle && forms.PastTense && isWord(forms.PastTense)) add(forms.PastTense, Pos.Participle, base)
}

function read(list) {
  const lines = readFileSync(list, 'utf8').split('\n')
  const common = lines.filter((line) => /^[a-z]+$/.test(line) && (line.length > 1 || line === 'a'))
  const possessive = new Set(lines.filter((line) => /^[a-z]+'s$/.test(line)).map((line) => line.slice(0, -2)))
  return { common, possessive }
}

function addLists(lexicon) {
  for (const [word, tags] of Object.entries(lexicon)) {
    if (!/^[a-z]+$/.test(word)) continue
    const all = [tags].flat()
    for (const tag of all) add(word, ofTag[tag] ?? 0)
    if (all.includes('Actor') && !all.includes('Plural')) add(word, /[^s]s$/.test(word) ? Pos.Plural : Pos.Noun)
  }
  for (const [word, kinds] of Object.entries(model.two.switches)) {
    for (const kind of kinds.split('|')) add(word, kinds === 'Plural|Verb' && kind === 'Verb' ? Pos.Present : (ofSwitch[kind] ?? 0))
  }
  for (const [bit, list] of Object.entries(byHand)) for (const word of list.split(' ')) add(word, Pos[bit])
  for (const [bit, list] of Object.entries(news))
    for (const word of list.split(/\s+/)) add(word, Pos[bit] | (bit === 'Actor' ? Pos.Noun : 0) | Pos.Common)
}

function addInflections(common, possessive) {
  const known = new Set([...common, ...words.keys()])
  const isWord = (word) => known.has(word)
  const bases = [...known].filter((word) => {
    if ((words.get(word)?.bits ?? 0) & Pos.Verb) return true
    if (!/^[a-z]{3,}$/.test(word) || /(ing|ed|ss?ly)$/.test(word)) return false
    const forms = verbs.conjugate(word, model)
    return isWord(forms.Gerund) && isWord(forms.PastTense) && isWord(forms.PresentTense) && forms.PastTense !== word
  })
  for (const base of bases.sort()) addVerb(base, (form) => isWord(form) || Boolean((words.get(base)?.bits ?? 0) & Pos.Verb))
  for (const word of possessive) add(word, Pos.Noun)
  for (const [word, { bits }] of [...words]) {
    if (!(bits & Pos.Noun) || bits & (Pos.Weekday | Pos.Month | Pos.MaleName | Pos.FemaleName | Pos.Surname)) continue
    const plural = nouns.toPlural(word, model)
    const attested = isWord(plural) || possessive.has(word) || bits & Pos.Actor || newsNouns.has(word)
    if (plural && plural !== word && !(plural.endsWith('s') && possessive.has(plural)) && attested)
      add(plural, Pos.Plural | (bits & (Pos.Actor | Pos.Common)), word)
  }
  for (const [base, list] of Object.entries(irregular)) {
    for (const form of list.split(', ')) {
      const [word, bit] = form.split(' ')
      add(word, Pos[bit], base)
    }
  }
}

// `brutally`, `outpouring`: words of the list that no word list or inflection explains are asked of the tagger, one by one
function addTagged(common) {
  for (const word of common) {
    add(word, Pos.Common)
    const { bits } = entry(word)
    if ((bits & ~(Pos.Common | Pos.Noun | Pos.MaleName | Pos.FemaleName | Pos.Surname | Pos.Place | Pos.Organisation)) !== 0) continue
    const tags = nlp(word).json()[0]?.terms[0]?.tags ?? []
    if (bits & Pos.Noun) {
      if (tags.includes('Actor')) add(word, Pos.Actor)
      if (tags.includes('Adjective')) add(word, Pos.Adjective)
    } else {
      for (const tag of tags) if (tag !== 'Noun' || tags.length === 1) add(word, ofTag[tag] ?? 0)
    }
  }
}

function addAdjectives() {
  for (const [word, { bits }] of [...words]) {
    if (!(bits & Pos.Adjective) || bits & Pos.Compared) continue
    for (const form of [adjectives.toComparative(word, model), adjectives.toSuperlative(word, model)])
      if (words.has(form)) add(form, Pos.Adjective | Pos.Compared)
    const adverb = adjectives.toAdverb(word, model)
    if (adverb && words.has(adverb)) add(adverb, Pos.Adverb)
  }
}

// `hospitalised`, `organisations`, `neighbours`: British spellings have what the American ones have
function addBritish() {
  for (const [word, { bits, lemmas }] of [...words]) {
    const british =
      word.length > 6 ? word.replace(/iz(e|ed|es|er|ers|ing|ation|ations|ational)$/, 'is$1').replace(/yz(e|ed|es|ing)$/, 'ys$1') : word
    if (british === word || words.has(british)) continue
    const lemma = lemmas.get('verb') ?? lemmas.get('noun')
    add(british, bits, lemma?.replace(/([iy])z(e|er|ation)$/, '$1s$2'))
  }
  const our = 'labor neighbor favor honor color harbor humor rumor behavior vapor parlor savior armor flavor'.split(' ')
  for (const [word, { bits, lemmas }] of [...words]) {
    const stem = our.find((stem) => word.startsWith(stem))
    if (stem === undefined) continue
    const british = word.replace(stem, stem.replace('or', 'our'))
    const lemma = lemmas.get('verb') ?? lemmas.get('noun')
    add(british, bits, lemma?.replace(stem, stem.replace('or', 'our')))
  }
  for (const [british, american] of [
    ['centre', 'center'],
    ['theatre', 'theater'],
    ['defence', 'defense'],
    ['offence', 'offense'],
    ['programme', 'program'],
    ['cheque', 'check'],
    ['tonne', 'ton'],
  ]) {
    add(british, words.get(american).bits)
    add(`${british}s`, Pos.Plural | Pos.Common, british)
  }
}

function addDemonyms() {
  for (const country of countries) for (const demonym of country.demonyms) add(demonym.toLowerCase(), Pos.Demonym)
}

function pack() {
  const list = [...words.keys()].sort()
  const lemma = (word) => {
    const { lemmas } = words.get(word)
    return lemmas.get('verb') ?? lemmas.get('noun') ?? word
  }
  const classes = new Map()
  const endings = new Map([['', 0]])
  const classOf = []
  const lemmaOf = []
  for (const word of list) {
    const { bits } = words.get(word)
    if (!classes.has(bits)) classes.set(bits, classes.size)
    classOf.push(classes.get(bits))
    const base = lemma(word)
    let same = 0
    while (same < base.length && same < word.length && base[same] === word[same]) same++
    const ending = base.slice(same)
    if (!endings.has(ending)) endings.set(ending, endings.size)
    lemmaOf.push(base === word ? 0 : (endings.get(ending) << 4) | (word.length - same))
  }
  const coded = packStrings(list)
  const text = Buffer.from([...endings.keys()].join('\n'))
  const head = Uint32Array.of(list.length, classes.size, coded.length, endings.size, list.join('').length, ...classes.keys())
  const numbers = Uint16Array.of(...classOf, ...lemmaOf)
  return Buffer.concat([Buffer.from(head.buffer), Buffer.from(numbers.buffer), coded, text])
}

const [list] = process.argv.slice(2)
if (list === undefined) throw new Error('usage: node tools/build-lexicon.mjs WORDLIST')
const { common, possessive } = read(list)
addLists(model.one.lexicon)
addInflections(common, possessive)
addTagged(common)
addAdjectives()
addBritish()
addDemonyms()
const file = pack()
writeFileSync(new URL('../src/data/lexicon.bin', import.meta.url), file)
process.stdout.write(`${words.size} words, ${file.length} bytes\n`)
