import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createAnalyser, joinRecords } from '../pipeline.ts'
import { toDocument } from '../read/records.ts'
import { toJson } from '../write/json.ts'

/** Runs the command; returns its exit status. */
export async function main(args: readonly string[]): Promise<number> {
  const paths = args.filter((arg, i) => arg === '-' || (!arg.startsWith('-') && !['--format', '--offsets'].includes(args[i - 1] ?? '')))
  const analyse = createAnalyser()
  const records = []
  for (const path of paths.length > 0 ? paths : ['-']) {
    if (path === '-') {
      for (const line of readFileSync(0, 'utf8').split('\n'))
        if (line.trim()) records.push(analyse(toDocument(JSON.parse(line), 'stdin', null)))
    } else if (statSync(path).isDirectory()) {
      const manifest = new Map(
        readFileSync(join(path, 'metadata.csv'), 'utf8')
          .split('\n')
          .map((line) => line.split(',') as [string, string]),
      )
      for (const name of readdirSync(path)
        .filter((n) => n.endsWith('.txt'))
        .sort()) {
        const text = readFileSync(join(path, name), 'utf8')
        records.push(analyse(toDocument({ id: name.slice(0, -4), text, date: manifest.get(name) }, name, name)))
      }
    }
  }
  process.stdout.write(toJson(joinRecords(records)))
  return 0
}
