import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { joinRecords } from '../pipeline.ts'
import { RecordStore } from '../records/record-store.ts'
import { packRecord, type RecordJson } from '../records/unpack.ts'
import { SCHEMA } from '../write/json.ts'
import { readAliases } from './aliases.ts'
import { Status, WrongUse } from './failures.ts'
import type { OutputOptions } from './formats.ts'
import { writeResult } from './output.ts'
import { createSpill } from './spill.ts'

/** `extract merge`: records in whatever order and portions, the same bytes out as from one run. */
export async function mergeRecords(files: readonly string[], options: OutputOptions & { readonly aliases?: string }): Promise<number> {
  const { aliases, issues } = readAliases(options.aliases)
  const store = new RecordStore(createSpill())
  store.fail(issues)
  for (const file of files.length > 0 ? files : ['-']) await addRecords(file, store)
  await writeResult(joinRecords(store, aliases), options)
  return Status.Done
}

async function addRecords(file: string, store: RecordStore): Promise<void> {
  const name = file === '-' ? 'standard input' : file
  const input: Readable = file === '-' ? process.stdin : createReadStream(file)
  let number = 0
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++
      if (line !== '') addRecord(JSON.parse(line) as RecordJson | null, store)
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code !== undefined) throw new WrongUse(`${name} cannot be read: ${code}`)
    throw new WrongUse(`${name}, line ${number}: not a record of extract map: ${message}`)
  }
}

function addRecord(record: RecordJson | null, store: RecordStore): void {
  if (record?.record !== SCHEMA) throw new Error(`it is of ${JSON.stringify(record?.record)}, not ${SCHEMA}`)
  if (record.failed) for (const issue of record.failed) store.issues.push(issue)
  else store.add(packRecord(record))
}
