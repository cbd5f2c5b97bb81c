import { arabicGivenNames } from './given-names-arabic.ts'
import { otherGivenNames } from './given-names-asian-african.ts'
import { slavicGivenNames } from './given-names-slavic.ts'
import { westernGivenNames } from './given-names-western.ts'

/** Where a class of given names is at home: it decides which romanisation key the surname gets. */
export type Tradition = 'slavic' | 'arabic' | 'western' | 'other'

export interface GivenNameClass {
  readonly tradition: Tradition
  /** Spellings of one name, in folded lower-case letters. */
  readonly names: readonly string[]
}

const classesOf = (tradition: Tradition, lines: string): GivenNameClass[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => ({ tradition, names: line.split(' ') }))

/** Given names of the world, one class for each name with all its spellings; a spelling may stand in several classes (`Sasha`). */
export const givenNameClasses: readonly GivenNameClass[] = [
  ...classesOf('slavic', slavicGivenNames),
  ...classesOf('arabic', arabicGivenNames),
  ...classesOf('western', westernGivenNames),
  ...classesOf('other', otherGivenNames),
]
