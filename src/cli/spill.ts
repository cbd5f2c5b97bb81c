import { mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Spill } from '../records/text-arena.ts'

/**
 * A temporary file for rows that do not fit the memory. It is opened when first needed and unlinked at once, so that nothing is left
 * behind however the program ends.
 */
export function createSpill(): Spill {
  let file: number | null = null
  let end = 0
  return {
    write(bytes) {
      try {
        file ??= openUnlinked()
        for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done, end + done)
        end += bytes.length
        return end - bytes.length
      } catch {
        // No room there either: the memory has to do.
        return null
      }
    },
    read(position, length) {
      const bytes = Buffer.allocUnsafe(length)
      for (let done = 0; done < length; ) {
        const count = readSync(file!, bytes, done, length - done, position + done)
        if (count === 0) throw new Error('the temporary file is shorter than what was written')
        done += count
      }
      return bytes
    },
  }
}

function openUnlinked(): number {
  const folder = mkdtempSync(join(tmpdir(), 'extract-'))
  try {
    return openSync(join(folder, 'rows'), 'wx+')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
