import type { Metadata } from './metadata.ts'
import type { BytePath } from './paths.ts'

/** A share of the input that is read and analysed in one go, perhaps in a worker: plain data. */
export type Task = FileTask | LinesTask | WholeTask

/** One file that is read as a whole: an article, or JSON. */
export interface FileTask {
  readonly kind: 'file'
  readonly path: BytePath
  /** Path below the folder given, or the file's own name. */
  readonly below: BytePath
  readonly format: 'text' | 'json'
  readonly manifest: Partial<Metadata> | null
  readonly size: number
}

/** Whole lines of a file of JSON lines or of standard input. */
export interface LinesTask {
  readonly kind: 'lines'
  readonly bytes: Uint8Array
  readonly below: string
  /** What they were before they became UTF-8. */
  readonly encoding?: string
  /** Id of a record without one: this and the number of its line. */
  readonly stem: string
  readonly firstLine: number
  readonly manifest: Partial<Metadata> | null
}

/** Standard input that is one article, or one JSON text. */
export interface WholeTask {
  readonly kind: 'whole'
  readonly bytes: Uint8Array
  readonly below: string
  readonly stem: string
}

export const sizeOf = (task: Task): number => (task.kind === 'file' ? task.size : task.bytes.length)
