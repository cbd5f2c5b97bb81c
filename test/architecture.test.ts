import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { expect, test } from 'vitest'

/** From low to high; folders of one layer never import each other. */
const LAYERS = [
  ['model'],
  ['data'],
  ['lang'],
  ['read', 'text', 'find/names', 'find/dates', 'find/quantities', 'resolve', 'claims', 'link', 'records', 'write', 'evaluate'],
  ['pipeline.ts'],
  ['index.ts'],
  ['cli'],
]

/** Each package, and each part of Node that reaches outside, has its owners. */
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  compromise: ['text'],
  'chrono-node': ['find/dates'],
  'fast-csv': ['write'],
  commander: ['cli'],
  yaml: ['read'],
  'node:fs': ['read', 'cli', 'data'],
  'node:worker_threads': ['cli'],
}

/** Lines of a file of logic at most; 300 is the aim. */
const LONGEST = 500

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
const source = new Map(files.map((name) => [name, readFileSync(join('src', name), 'utf8')]))
const importsOf = (name: string) =>
  [...source.get(name)!.matchAll(/(?:from |import\(|import )'([^']+)'|createRequire\(import\.meta\.url\)\('([^']+)'\)/g)].map(
    (match) => (match[1] ?? match[2])!,
  )
const localImports = (name: string) =>
  importsOf(name)
    .filter((path) => path.startsWith('.') && path.endsWith('.ts'))
    .map((path) => relative('.', normalize(join(dirname(name), path))))

const roomOf = (name: string) => LAYERS.flat().find((room) => name === room || name.startsWith(`${room}/`)) ?? name.split('/')[0]!
const layerOf = (room: string) => LAYERS.findIndex((layer) => layer.includes(room))

test('every file has its layer', () => {
  expect(files.filter((name) => layerOf(roomOf(name)) < 0)).toEqual([])
})

test('a file imports only from a lower layer or its own room', () => {
  const wrong = files.flatMap((name) =>
    localImports(name)
      .filter((path) => roomOf(path) !== roomOf(name) && layerOf(roomOf(path)) >= layerOf(roomOf(name)))
      .map((path) => `${name} -> ${path}`),
  )
  expect(wrong).toEqual([])
})

test('a package has one owner', () => {
  const wrong = files.flatMap((name) =>
    importsOf(name)
      .filter((path) =>
        Object.keys(OWNERS).some((owned) => (path === owned || path.startsWith(`${owned}/`)) && !OWNERS[owned]!.includes(roomOf(name))),
      )
      .map((path) => `${name} -> ${path}`),
  )
  expect(wrong).toEqual([])
})

test('no imports in circles', () => {
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (name: string, path: readonly string[]) => {
    if (path.includes(name)) circles.push([...path.slice(path.indexOf(name)), name].join(' -> '))
    if (done.has(name) || path.includes(name)) return
    for (const next of localImports(name)) visit(next, [...path, name])
    done.add(name)
  }
  for (const name of files) visit(name, [])
  expect(circles).toEqual([])
})

test('files of logic are short', () => {
  const long = files.filter((name) => !name.startsWith('data/') && source.get(name)!.split('\n').length - 1 > LONGEST)
  expect(long).toEqual([])
})

test('nothing depends on the clock, the locale or chance', () => {
  const banned = /localeCompare|toLocale|Intl\.|Math\.random|Date\.now|new Date\(\)/
  expect(files.filter((name) => banned.test(source.get(name)!))).toEqual([])
})
