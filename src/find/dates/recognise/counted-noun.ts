import { PLURAL_ENDINGS_OF_NO_NOUN } from '../../../data/calendar/words.ts'
import type { View } from '../view.ts'

/** `2000 soldiers`: a plural in small letters right behind. */
export function isCountedNoun(view: View, i: number): boolean {
  const lower = view.lower(i)
  if (lower === 'people' || lower === 'men' || lower === 'women' || lower === 'children') return true
  return lower.length > 3 && lower.endsWith('s') && !lower.endsWith('ss') && view.form(i) === lower && !PLURAL_ENDINGS_OF_NO_NOUN.has(lower)
}
