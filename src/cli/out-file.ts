import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { CouldNotWrite } from './failures.ts'

/**
 * Writes a file or leaves it as it was: beside it first, to the disk, then renamed. A link stays a link, and what is no file (`/dev/stdout`, a
 * named pipe) is written to. Throws `CouldNotWrite`.
 */
export function writeOneFile(path: string, content: string): void {
  try {
    const old = statSync(path, { throwIfNoEntry: false })
    if (old && !old.isFile()) writeFileSync(path, content)
    else writeBeside(old ? realpathSync(path) : path, content, old?.mode)
  } catch (error) {
    throw new CouldNotWrite(
      `cannot write ${path}: ${(error as NodeJS.ErrnoException).code ?? (error as Error).message}; nothing was changed`,
    )
  }
}

/** @param mode who may read it, where there was a file before */
function writeBeside(path: string, content: string, mode = 0o666): void {
  const temporary = join(dirname(path), `.${basename(path)}-${process.pid}`)
  try {
    const file = openSync(temporary, 'wx', mode)
    try {
      writeFileSync(file, content)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}
