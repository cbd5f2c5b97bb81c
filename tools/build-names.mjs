// Makes src/data/names/world-names.txt: given names and surnames of many countries, folded to plain lower-case Latin letters.
//   npm install --prefix DIR @faker-js/faker && node tools/build-names.mjs DIR
// Source: the locale data of @faker-js/faker (MIT). Cyrillic, Greek and Georgian names are romanised letter by letter.
// The first line of the result holds given names, the second surnames, each sorted and separated by spaces.
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

const folder = process.argv[2]
if (!folder) throw new Error('usage: node tools/build-names.mjs DIR, where @faker-js/faker is installed in DIR')
const { allLocales } = createRequire(join(resolve(folder), 'package.json'))('@faker-js/faker')

const ROMAN = new Map(
  Object.entries({
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    ґ: 'g',
    д: 'd',
    ѓ: 'gj',
    е: 'e',
    є: 'ye',
    ё: 'yo',
    ж: 'zh',
    з: 'z',
    ѕ: 'dz',
    и: 'i',
    і: 'i',
    ї: 'yi',
    ј: 'j',
    й: 'y',
    к: 'k',
    л: 'l',
    љ: 'lj',
    м: 'm',
    н: 'n',
    њ: 'nj',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    ќ: 'kj',
    у: 'u',
    ў: 'u',
    ф: 'f',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    џ: 'dzh',
    ш: 'sh',
    щ: 'shch',
    ъ: '',
    ы: 'y',
    ь: '',
    э: 'e',
    ю: 'yu',
    я: 'ya',
    α: 'a',
    β: 'v',
    γ: 'g',
    δ: 'd',
    ε: 'e',
    ζ: 'z',
    η: 'i',
    θ: 'th',
    ι: 'i',
    κ: 'k',
    λ: 'l',
    μ: 'm',
    ν: 'n',
    ξ: 'x',
    ο: 'o',
    π: 'p',
    ρ: 'r',
    σ: 's',
    ς: 's',
    τ: 't',
    υ: 'y',
    φ: 'f',
    χ: 'ch',
    ψ: 'ps',
    ω: 'o',
    ა: 'a',
    ბ: 'b',
    გ: 'g',
    დ: 'd',
    ე: 'e',
    ვ: 'v',
    ზ: 'z',
    თ: 't',
    ი: 'i',
    კ: 'k',
    ლ: 'l',
    მ: 'm',
    ნ: 'n',
    ო: 'o',
    პ: 'p',
    ჟ: 'zh',
    რ: 'r',
    ს: 's',
    ტ: 't',
    უ: 'u',
    ფ: 'p',
    ქ: 'k',
    ღ: 'gh',
    ყ: 'q',
    შ: 'sh',
    ჩ: 'ch',
    ც: 'ts',
    ძ: 'dz',
    წ: 'ts',
    ჭ: 'ch',
    ხ: 'kh',
    ჯ: 'j',
    ჰ: 'h',
    ł: 'l',
    ø: 'o',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ı: 'i',
    ə: 'a',
  }),
)

const given = new Set()
const surnames = new Set()
for (const [name, { person = {} }] of Object.entries(allLocales).sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (name.endsWith('ocker') || name === 'base') continue
  for (const list of [person.first_name, person.female_first_name, person.male_first_name]) addAll(given, list)
  for (const list of [person.last_name, person.female_last_name, person.male_last_name]) addAll(surnames, list)
}
const lines = [given, surnames].map((names) => [...names].sort().join(' '))
writeFileSync(new URL('../src/data/names/world-names.txt', import.meta.url), `${lines.join('\n')}\n`)
console.log(`${given.size} given names, ${surnames.size} surnames`)

function addAll(names, list) {
  for (const name of flatten(list)) {
    for (const part of romanise(name).split(/[\s-]+/)) if (/^[a-z]{2,}$/.test(part)) names.add(part)
  }
}

/** Lists stand as arrays, as weighted entries or by sex. */
function flatten(list) {
  if (list === null || list === undefined) return []
  if (Array.isArray(list)) return list.flatMap(flatten)
  if (typeof list === 'object') return 'value' in list ? flatten(list.value) : Object.values(list).flatMap(flatten)
  return [String(list)]
}

function romanise(name) {
  const plain = name.toLowerCase().normalize('NFC')
  const roman = [...plain].map((letter) => ROMAN.get(letter) ?? ROMAN.get(letter.normalize('NFD')[0]) ?? letter).join('')
  return roman.normalize('NFD').replace(/\p{M}|['’ʻʼ]/gu, '')
}
