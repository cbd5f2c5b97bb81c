import { NumberWord } from '../../lang/numbers.ts'
import { exactNumeral, type Numeral } from './numeral.ts'
import { readDigitNumeral } from './read-digits.ts'
import { readFraction } from './read-fraction.ts'
import { readVaguePlural, readVagueSmall } from './read-vague.ts'
import { readWordNumeral } from './read-words.ts'
import type { TokenView } from './token-view.ts'

const { Digits, Small, Teen, Tens, Hundred, Scale, Dozen, Half, Part, Plural, Few, Vulgar, Zero, Article } = NumberWord

/** Forms at which a number can begin; an article before them is taken in. */
export const NUMBER_START = Digits | Small | Teen | Tens | Hundred | Scale | Dozen | Half | Part | Plural | Few | Vulgar | Zero

/** Reads the number whose first number word is token `i`, or null. */
export function readNumeral(view: TokenView, i: number): Numeral | null {
  const bits = view.bits(i)
  if ((bits & NUMBER_START) === 0) return null
  if ((bits & Digits) !== 0) return readFraction(view, i) ?? readDigitNumeral(view, i)
  if ((bits & Plural) !== 0) return readVaguePlural(view, i)
  if ((bits & Few) !== 0) return readVagueSmall(view, i)
  if ((bits & Vulgar) !== 0) return exactNumeral(i, i + 1, view.value(i), 'fraction')
  if ((bits & Zero) !== 0) return exactNumeral(i, i + 1, 0, 'words')
  // «hundred of thousands»
  if ((bits & (Hundred | Scale)) !== 0 && view.is(i + 1, NumberWord.Of) && view.is(i + 2, Plural)) return readVaguePlural(view, i)
  if ((bits & (Hundred | Scale | Dozen)) !== 0 && view.is(i - 1, Article)) return readWordNumeral(view, i - 1)
  if ((bits & (Half | Part)) !== 0) return readWordNumeral(view, i) ?? readFraction(view, i)
  return readFraction(view, i) ?? readWordNumeral(view, i)
}
