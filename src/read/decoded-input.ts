import type { Decoded } from './decode.ts'
import type { Metadata } from './metadata.ts'
import type { BytePath } from './paths.ts'

/** A whole file, or all of standard input, as text: what the readers get. */
export interface DecodedInput extends Decoded {
  /** As shown: below the folder given. */
  readonly path: string
  /** Id of an article that has none of its own. */
  readonly id: string
  readonly bytes: Buffer
  /** What follows `text`, in UTF-8, where an input is so long that only its top is decoded. */
  readonly rest?: Buffer
  /** Where it lies, if it is a file: its metadata may lie beside it. */
  readonly file: BytePath | null
  readonly manifest: Partial<Metadata> | null
}
