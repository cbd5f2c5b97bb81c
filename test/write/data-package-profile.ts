/**
 * What the profiles of Data Package 2.0, Data Resource, Table Dialect and Table Schema (https://datapackage.org/profiles/2.0/) ask of the
 * properties that our packages use, as one JSON Schema; properties that are not used are not allowed, so that none goes unchecked.
 */
const closed = (properties: object, required: readonly string[]) => ({ type: 'object', properties, required, additionalProperties: false })
const text = { type: 'string' }
const texts = { type: 'array', minItems: 1, uniqueItems: true, items: text }

const field = (type: string, more: object, constraints: object = {}) =>
  closed(
    {
      name: text,
      type: { const: type },
      description: text,
      constraints: closed({ required: { type: 'boolean' }, unique: { type: 'boolean' }, ...constraints }, []),
      ...more,
    },
    ['name', 'type'],
  )

const tableSchema = closed(
  {
    fields: {
      type: 'array',
      minItems: 1,
      items: {
        oneOf: [
          field('string', { format: { enum: ['default', 'email', 'uri', 'binary', 'uuid'] } }, { enum: texts, pattern: text }),
          field('integer', {}, { minimum: { type: 'integer' }, maximum: { type: 'integer' } }),
          field('number', {}, { minimum: { type: 'number' }, maximum: { type: 'number' } }),
          field('date', { format: text }),
          field(
            'list',
            { delimiter: text, itemType: { enum: ['string', 'integer', 'boolean', 'number', 'datetime', 'date', 'time'] } },
            { minLength: { type: 'integer' } },
          ),
        ],
      },
    },
    missingValues: { type: 'array', items: text },
    primaryKey: texts,
    foreignKeys: {
      type: 'array',
      minItems: 1,
      items: closed({ fields: texts, reference: closed({ resource: text, fields: texts }, ['fields']) }, ['fields', 'reference']),
    },
  },
  ['fields'],
)

/** A path within the package: not hidden, not absolute, not from home, with no step up. */
const PATH = '^(?!.*(?:^|/)\\.\\.(?:/|$))[^./~\\\\][^\\\\]*$'

export const PROFILE = closed(
  {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
    description: text,
    resources: {
      type: 'array',
      minItems: 1,
      items: closed(
        {
          name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
          type: { const: 'table' },
          path: { type: 'string', pattern: PATH },
          format: text,
          mediatype: { type: 'string', pattern: '^(.+)(/)(.+)$' },
          encoding: text,
          dialect: closed({ lineTerminator: text, delimiter: text, header: { type: 'boolean' } }, []),
          schema: tableSchema,
        },
        ['name', 'path'],
      ),
    },
  },
  ['resources'],
)
