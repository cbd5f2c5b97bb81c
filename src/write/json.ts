import { TABLES, type Tables } from '../model/record.ts'

export const SCHEMA = 'extract/1'
export const POLICY = 'ccc-1'

/** The one JSON object of the contract, one row a line. */
export function toJson(tables: Tables): string {
  const parts = TABLES.map(
    (name) =>
      `${JSON.stringify(name)}: [${tables[name].map((row) => `\n${JSON.stringify(row)}`).join(',')}${tables[name].length > 0 ? '\n' : ''}]`,
  )
  return `{"schema": "${SCHEMA}", "policy": "${POLICY}",\n${parts.join(',\n')}\n}\n`
}
