import type { Decoded } from './decode.ts'
import type { LongText } from './long-text.ts'
import type { Metadata } from './metadata.ts'
import type { BytePath } from './paths.ts'

/** A whole file, or all of standard input, as text: what the readers get. */
export interface DecodedInput extends Decoded {
  /** As shown: below the folder given. */
  readonly path: string
  /** Id of an article that has none of its own. */
  readonly id: string
  readonly bytes: Buffer
  /** Where an input is so long that `bytes` and `text` are only its top. */
  readonly long?: LongText
  /** Where it lies, if it is a file: its metadata may lie beside it. */
  readonly file: BytePath | null
  readonly manifest: Partial<Metadata> | null
}
