import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { TABLES } from '../model/record.ts'
import { CouldNotWrite, WrongUse } from './failures.ts'
import type { Chunks } from './sink.ts'

/** Files that an earlier result may have left; a folder with others is none of ours. */
const OURS = new Set(['extract.json', 'datapackage.json', ...TABLES.flatMap((table) => [`${table}.csv`, `${table}.jsonl`])])

/** Throws `WrongUse` where a result must not be written: over a file, or over a folder that holds other things. */
export function checkFolder(folder: string): void {
  if (!existsSync(folder)) return
  if (!statSync(folder).isDirectory()) throw new WrongUse(`${folder} is not a folder`)
  const foreign = readdirSync(folder).find((name) => !OURS.has(name))
  if (foreign !== undefined) throw new WrongUse(`${folder} holds other things than a result (${foreign}): choose a folder of its own`)
}

/**
 * Writes all files or none: into a temporary folder beside the one asked for, to the disk, then renamed. What was there before stays
 * whole until then. Throws `CouldNotWrite`.
 */
export async function writeFolder(folder: string, files: ReadonlyMap<string, Chunks>): Promise<void> {
  checkFolder(folder)
  const target = existsSync(folder) ? realpathSync(folder) : resolve(folder)
  let temporary: string | null = null
  const leave = (signal: NodeJS.Signals) => {
    if (temporary) rmSync(temporary, { recursive: true, force: true })
    process.exit(signal === 'SIGINT' ? 130 : 143)
  }
  process.on('SIGINT', leave)
  process.on('SIGTERM', leave)
  try {
    mkdirSync(dirname(target), { recursive: true })
    temporary = mkdtempSync(join(dirname(target), `.${basename(target)}-`))
    // The temporary folder is for the user alone; the one in it is as open as any.
    const fresh = join(temporary, 'result')
    mkdirSync(fresh)
    if (existsSync(target)) chmodSync(fresh, statSync(target).mode)
    for (const [name, chunks] of files) await writeFile(join(fresh, name), chunks)
    syncFolder(fresh)
    replace(fresh, target)
    rmSync(temporary, { recursive: true, force: true })
    syncFolder(dirname(target))
  } catch (error) {
    if (temporary) rmSync(temporary, { recursive: true, force: true })
    throw new CouldNotWrite(
      `cannot write ${folder}: ${(error as NodeJS.ErrnoException).code ?? (error as Error).message}; nothing was changed`,
    )
  } finally {
    process.off('SIGINT', leave)
    process.off('SIGTERM', leave)
  }
}

/** Signals are looked at between chunks, of which there are many. */
const otherTurns = () => new Promise((wake) => setImmediate(wake))

async function writeFile(path: string, chunks: Chunks): Promise<void> {
  const file = openSync(path, 'wx')
  try {
    for await (const chunk of chunks) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
      await otherTurns()
    }
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function replace(fresh: string, target: string): void {
  if (!existsSync(target)) {
    renameSync(fresh, target)
    return
  }
  const old = mkdtempSync(join(dirname(target), `.${basename(target)}-old-`))
  renameSync(target, join(old, 'result'))
  try {
    renameSync(fresh, target)
  } catch (error) {
    renameSync(join(old, 'result'), target)
    throw error
  } finally {
    rmSync(old, { recursive: true, force: true })
  }
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}
