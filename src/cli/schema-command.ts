import { TABLES, type TableName } from '../model/record.ts'
import { outputSchema, tableSchema } from '../write/json-schema.ts'
import { Status, WrongUse } from './failures.ts'
import { writeToStdout } from './sink.ts'

/** `extract schema [TABLE]`. */
export async function printSchema(table?: string): Promise<number> {
  if (table !== undefined && !(TABLES as string[]).includes(table)) {
    throw new WrongUse(`there is no table ${JSON.stringify(table)}; there are ${TABLES.join(', ')}`)
  }
  const schema = table === undefined ? outputSchema() : tableSchema(table as TableName)
  await writeToStdout([`${JSON.stringify(schema, null, 2)}\n`])
  return Status.Done
}
