import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { TABLES } from '../../src/model/record.ts'
import { parseCsv } from '../../src/read/csv.ts'
import { ARTICLES, extract, folderOf, lines } from '../cli/command.ts'
import { PROFILE } from './data-package-profile.ts'

interface Field {
  readonly name: string
  readonly type: string
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] }
}
interface Resource {
  readonly name: string
  readonly path: string
  readonly dialect: { readonly lineTerminator: string }
  readonly schema: {
    readonly fields: readonly Field[]
    readonly primaryKey?: readonly string[]
    readonly foreignKeys?: readonly { readonly fields: readonly string[]; readonly reference: { readonly resource?: string } }[]
  }
}

/** A result with an issue in it, written with these options. */
function written(...options: readonly string[]) {
  const out = join(folderOf({}), 'result')
  extract(['-o', out, ...options, '-'], { input: `${lines([...ARTICLES, { ...ARTICLES[0] }])}{}\n` })
  const read = (name: string) => readFileSync(join(out, name), 'utf8')
  return { read, resources: JSON.parse(read('datapackage.json')).resources as Resource[] }
}

const LEXICAL: Readonly<Record<string, RegExp>> = {
  string: /^/,
  list: /^/,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i,
  date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
}

describe.each([[[]], [['--excel']], [['-t', 'claims,people,documents']]])('a package written with %j', (options) => {
  const { read, resources } = written(...options)
  const valid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(PROFILE)
  const rowsOf = (resource: Resource) => {
    const [header, ...rows] = parseCsv(read(resource.path).replace(/^\ufeff/, ''))
    return { header, rows: rows.map((row) => Object.fromEntries(row.map((cell, i) => [header![i]!, cell]))) }
  }

  test('is valid by the profile', () => {
    expect(valid(JSON.parse(read('datapackage.json'))), JSON.stringify(valid.errors)).toBe(true)
  })
  test.each(resources.map((resource) => [resource.name, resource] as const))('%s is what is said of it', (_, resource) => {
    const { header, rows } = rowsOf(resource)
    const { fields, primaryKey, foreignKeys = [] } = resource.schema
    expect(header).toEqual(fields.map(({ name }) => name))
    expect(read(resource.path).endsWith(resource.dialect.lineTerminator)).toBe(true)
    for (const { name, type, constraints } of fields) {
      const cells = rows.map((row) => row[name]!)
      const filled = cells.filter((cell) => cell !== '')
      expect(filled.filter((cell) => !LEXICAL[type]!.test(cell))).toEqual([])
      if (constraints?.required) expect(filled).toHaveLength(cells.length)
      if (constraints?.enum) expect(filled.filter((cell) => !constraints.enum!.includes(cell))).toEqual([])
    }
    if (primaryKey) expect(new Set(rows.map((row) => row[primaryKey[0]!])).size).toBe(rows.length)
    for (const { fields: keys, reference } of foreignKeys) {
      const other = resources.find(({ name }) => name === (reference.resource ?? resource.name))!
      const known = new Set(['', ...rowsOf(other).rows.map((row) => row.id)])
      expect(rows.filter((row) => !known.has(row[keys[0]!]))).toEqual([])
    }
  })
})

test('every table is in it', () => {
  expect(written().resources.map(({ name }) => name)).toEqual(TABLES)
})
