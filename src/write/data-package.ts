import { FIELDS, type Field } from '../model/fields.ts'
import type { TableName } from '../model/record.ts'
import type { Json } from './json-schema.ts'

/** The description of a folder of CSV tables, by Frictionless Data Package v2: types, keys, what each column means. */
export function toDataPackage(tables: readonly TableName[], { excel }: { readonly excel: boolean }): string {
  const description = excel
    ? 'CSV for spreadsheets: a cell that would be taken for a formula has an apostrophe before it.'
    : 'Figures, people, places, organisations and dates of the articles, each tied to the exact characters.'
  const json = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'extract',
    description,
    resources: tables.map((table) => resource(table, tables, excel)),
  }
  return `${JSON.stringify(json, null, 2)}\n`
}

function resource(table: TableName, tables: readonly TableName[], excel: boolean): Json {
  return {
    name: table,
    type: 'table',
    path: `${table}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { lineTerminator: excel ? '\r\n' : '\n' },
    schema: tableSchema(table, tables),
  }
}

function tableSchema(table: TableName, tables: readonly TableName[]): Json {
  const fields: Record<string, Field> = FIELDS[table]
  const keys = Object.entries(fields).filter(([, field]) => field.of && (tables as readonly string[]).includes(field.of))
  return {
    fields: Object.entries(fields).map(([name, field]) => fieldOf(name, field)),
    missingValues: [''],
    ...('id' in fields ? { primaryKey: ['id'] } : {}),
    ...(keys.length > 0 ? { foreignKeys: keys.map(([name, field]) => foreignKey(name, field, table)) } : {}),
  }
}

const foreignKey = (name: string, field: Field, table: TableName): Json => ({
  fields: [name],
  reference: { ...(field.of === table ? {} : { resource: field.of! }), fields: ['id'] },
})

function fieldOf(name: string, field: Field): Json {
  const type = field.type === 'day' ? 'date' : field.type === 'value' ? 'string' : field.type
  const constraints = {
    ...(field.empty === false && type !== 'list' ? { required: true } : {}),
    ...(field.values ? { enum: field.values } : {}),
  }
  return {
    name,
    type,
    ...(type === 'list' ? { delimiter: '; ', itemType: 'string' } : {}),
    description: field.about,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  }
}
