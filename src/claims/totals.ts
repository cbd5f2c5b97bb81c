import type { SamePeople } from './same-people.ts'
import { near, type Told } from './told.ts'

/** Kinds whose people can be summed up. */
const SUMMED = new Set(['death', 'injury', 'detention', 'missing', 'release'])
const KNOWN = new Set('the his her their'.split(' '))

/** A total and its parts stand no more sentences apart than this. */
const REACH = 12
/** No more claims than this are summed. */
const MOST = 12

/**
 * Finds the parts of a total in other sentences (codebook 6, `part_of`): «Two soldiers died. … A nurse died too. All three …»,
 * «Three people were killed. … A 20-year-old man died at the scene.» A line that only repeats a figure gets that figure's place and time.
 */
export function findTotals(told: readonly Told[], people: SamePeople): void {
  for (const kind of SUMMED) {
    const list = told.filter(({ claim, retells }, t) => isSummed(claim, kind) && (retells === null || retells === told[t]))
    if (list.length > 1) for (let t = 0; t < list.length; t++) linkOne(list, t, people)
  }
}

const isSummed = (claim: Told['claim'], kind: string): boolean => claim.kind === kind && claim.status === 'stated' && claim.value > 0

function linkOne(list: readonly Told[], t: number, people: SamePeople): void {
  const total = list[t]!
  if (total.whole !== null || total.known) return
  if (total.ledger && repeats(...near(list, t))) return
  if (total.claim.value < 2 || before(list, t, people)) return
  after(list, t, people)
}

/** «Two men were shot dead in … 2 fatalities.» */
function repeats(list: readonly Told[], t: number): boolean {
  const one = list[t]!
  const first = list.find(
    (other, i) => i < t && !other.ledger && !other.known && other.whole === null && other.claim.value === one.claim.value,
  )
  if (!first) return false
  const { place, date, dateFrom, dateTo } = first.claim
  Object.assign(one.claim, { place, date, dateFrom, dateTo })
  one.retells = first
  return true
}

/** «… a soldier and two guards were hit, killing all three», «…. 3 fatalities.» */
function before(list: readonly Told[], t: number, people: SamePeople): boolean {
  const total = list[t]!
  const open = total.ledger || includesKnown(total, people)
  if (!open && !people.isGathered(total)) return false
  const parts: Told[] = []
  let sum = 0
  for (let i = t - 1; i >= 0 && t - i <= MOST; i--) {
    const part = list[i]!
    if (part.whole !== null || part.ledger || (part.known && (total.ledger || isBody(part)))) continue
    if (total.sentence - part.sentence > REACH || part.claim.value === total.claim.value) break
    if (!open && !people.mayHold(total, part)) break
    sum += part.claim.value
    if (sum > total.claim.value) break
    parts.push(part)
    if (sum === total.claim.value && parts.length > 1) return join(total, parts)
  }
  return open && parts.length > 0 && sum < total.claim.value && join(total, parts)
}

/** «Three people were killed. … A man was found dead in a car; two women died at the hospital.» */
function after(list: readonly Told[], t: number, people: SamePeople): boolean {
  const total = list[t]!
  const { value, high, qualifier } = total.claim
  const most = qualifier === 'exact' ? value : (high ?? Number.POSITIVE_INFINITY)
  const parts: Told[] = []
  let sum = 0
  let sure = true
  for (let i = t + 1; i < list.length && i - t <= MOST; i++) {
    const part = list[i]!
    if (part.whole !== null || part.claim.value === value || isBody(part)) continue
    if (part.ledger || part.sentence - total.sentence > REACH || !people.mayHold(total, part) || people.isElse(part)) break
    if (parts.length === 0 && part.sentence > total.sentence && people.isAnother(part)) break
    sure &&=
      people.holds(total, part) && (part.hit.quantity < 0 || people.isInside(total, part) || people.isOfThem(part) || people.isRest(part))
    sum += part.claim.value
    if (sum > most) break
    parts.push(part)
    if (sum >= value && sum <= (high ?? value) && parts.length > 1) return join(total, parts)
  }
  const later = parts.filter(({ sentence, known }) => sentence > total.sentence && !known)
  return sure && sum <= most && later.length > 0 && join(total, later)
}

/** «his body»: the same one again. */
const isBody = ({ hit, known }: Told): boolean => known && /^(?:bod(?:y|ies)|corpses?)$/.test(hit.noun)

function join(total: Told, parts: readonly Told[]): boolean {
  for (const part of parts) part.whole = total
  return true
}

/** «Several men were held, including the commander»: a total of those told before. */
function includesKnown({ hit, sentence }: Told, people: SamePeople): boolean {
  const end = people.endOf(sentence) - 1
  for (let i = hit.last; i < end; i++) if (people.lower(i) === 'including') return KNOWN.has(people.lower(i + 1))
  return false
}
