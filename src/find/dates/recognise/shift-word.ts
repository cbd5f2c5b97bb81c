import { Lex, ShiftWord } from '../lexicon.ts'
import type { View } from '../view.ts'

interface Shift {
  readonly last: number
  readonly sign: -1 | 1
  readonly hangs: boolean
}

/** `ago`, `earlier`, `later`, `from now`; `before` and `after` only where no event follows. */
export function shiftAfter(view: View, i: number): Shift | null {
  const at = view.has(i, Lex.Hyphen) && view.touches(i) ? i + 1 : i
  if (view.lower(at) === 'from' && /^(?:now|today)$/.test(view.lower(at + 1))) return { last: at + 2, sign: 1, hangs: false }
  if (!view.has(at, Lex.Shift)) return null
  const word = view.value(at)
  if (word === ShiftWord.Ago) return { last: at + 1, sign: -1, hangs: false }
  if (word === ShiftWord.Hence) return { last: at + 1, sign: 1, hangs: false }
  if (word === ShiftWord.Earlier) return { last: at + 1, sign: -1, hangs: true }
  if (word === ShiftWord.Later) return { last: at + 1, sign: 1, hangs: true }
  const open = at + 1 >= view.last || view.has(at + 1, Lex.Mark) || !/[a-z0-9]/i.test(view.form(at + 1))
  return open ? { last: at + 1, sign: word === ShiftWord.Before ? -1 : 1, hangs: true } : null
}
