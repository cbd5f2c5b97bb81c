import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { CouldNotWrite } from './failures.ts'

/** Writes a file or leaves it as it was: beside it first, to the disk, then renamed. Throws `CouldNotWrite`. */
export function writeOneFile(path: string, content: string): void {
  const temporary = join(dirname(path), `.${basename(path)}-${process.pid}`)
  try {
    const file = openSync(temporary, 'wx')
    try {
      writeFileSync(file, content)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw new CouldNotWrite(
      `cannot write ${path}: ${(error as NodeJS.ErrnoException).code ?? (error as Error).message}; nothing was changed`,
    )
  }
}
