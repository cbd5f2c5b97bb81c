import { formatDay } from '../../../lang/calendar.ts'
import { type Basis, type DateType, isVague, type Precision } from '../../../model/mention.ts'
import type { Period } from './periods.ts'

/** The value of an expression, ready for a mention. */
export interface Resolved {
  readonly type: DateType
  readonly value: string | null
  readonly from: string | null
  readonly to: string | null
  readonly precision: Precision | null
  readonly basis: Basis
  /** For the memory of the article; null where nothing concrete came out. */
  readonly period: Period | null
}

/** Days before our era have a value, but no `YYYY-MM-DD`. */
const inOurEra = (period: Period) => !period.value.startsWith('BC')

export function concrete(period: Period, basis: Basis): Resolved {
  return {
    type: 'date',
    value: period.value,
    from: inOurEra(period) ? formatDay(period.from) : null,
    to: inOurEra(period) ? formatDay(period.to) : null,
    precision: period.precision,
    basis,
    period,
  }
}

/** A value that stays open: `XXXX-08-09`; `now` and `recently` name no date but a stretch without ends (codebook 4). */
export function open(value: string | null, precision: Precision | null = null): Resolved {
  return {
    type: value !== null && isVague(value) ? 'duration' : 'date',
    value,
    from: null,
    to: null,
    precision,
    basis: 'none',
    period: null,
  }
}
