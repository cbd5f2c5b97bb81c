import { FIELDS, type Field } from '../model/fields.ts'
import { TABLES, type TableName } from '../model/record.ts'
import { POLICY, SCHEMA } from './json.ts'

export type Json = { readonly [key: string]: Json } | readonly Json[] | string | number | boolean | null

const DRAFT = 'https://json-schema.org/draft/2020-12/schema'
const DAY = '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'

/** The JSON Schema (2020-12) of the whole output. */
export function outputSchema(): Json {
  return {
    $schema: DRAFT,
    title: SCHEMA,
    description: `The output of extract: one array a table, each row always with every field, null where there is nothing. Vague-word policy ${POLICY}.`,
    type: 'object',
    properties: {
      schema: { const: SCHEMA },
      policy: { const: POLICY },
      ...Object.fromEntries(TABLES.map((table) => [table, { type: 'array', items: rowSchema(table) }])),
    },
    required: ['schema', 'policy', ...TABLES],
    additionalProperties: false,
  }
}

/** The JSON Schema of a row of one table. */
export function tableSchema(table: TableName): Json {
  return { $schema: DRAFT, title: `${SCHEMA} ${table}`, ...(rowSchema(table) as { [key: string]: Json }) }
}

function rowSchema(table: TableName): Json {
  const fields: Record<string, Field> = FIELDS[table]
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldSchema(field)])),
    required: Object.keys(fields),
    additionalProperties: false,
  }
}

function fieldSchema(field: Field): Json {
  const { about: description, values } = field
  if (field.type === 'list') return { type: 'array', items: { type: 'string' }, description }
  const plain = field.type === 'day' || field.type === 'value' ? 'string' : field.type
  const type = field.empty === false ? plain : [plain, 'null']
  if (values) return { type, enum: field.empty === false ? values : [...values, null], description }
  if (field.type === 'day') return { type, pattern: DAY, description }
  if (field.type === 'integer' && field.empty === false) return { type, minimum: 0, description }
  return { type, description }
}
