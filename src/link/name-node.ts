import type { PersonName } from './person-name.ts'

/** One distinct name and how much of the corpus bears it. */
export interface NameNode {
  readonly name: PersonName
  readonly documents: number
}
