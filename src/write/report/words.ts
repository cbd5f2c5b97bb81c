import type { ClaimRow } from './rows.ts'

const KINDS: Readonly<Record<string, string>> = {
  crowd_size: 'Crowd sizes',
  strike: 'People on strike',
  detention: 'Detentions',
  release: 'Releases',
  charge: 'People charged',
  sentence: 'Prison terms',
  injury: 'Injuries',
  death: 'Deaths',
  missing: 'Missing people',
  displacement: 'Displaced people',
  deployment: 'Deployments',
  vote_share: 'Shares of the vote',
  vote_margin: 'Leads in the vote',
  vote_count: 'Votes',
  turnout: 'Turnout',
  seats: 'Seats',
  poll_share: 'Shares in polls',
  event_count: 'Numbers of events',
  other: 'Other figures',
}

/** Heading of a kind of claim; a kind we have no words for is named as it is. */
export const kindTitle = (kind: string): string => KINDS[kind] ?? sentenceCase(kind)
export const kindName = (kind: string): string => sentenceCase(kind)

const sentenceCase = (word: string) => (word.charAt(0).toUpperCase() + word.slice(1)).replaceAll('_', ' ')

const SOURCE_TYPES = ['official', 'opposition', 'media', 'ngo', 'international', 'expert', 'witness', 'other']

/** Style class of a kind of source; `own` is the article's own voice. */
export function sourceClass({ source, source_type }: ClaimRow): string {
  if (source === null) return 'own'
  return SOURCE_TYPES.includes(source_type ?? '') ? source_type! : 'other'
}

export const SOURCE_CLASSES = [...SOURCE_TYPES, 'own']
export const sourceClassName = (type: string): string => (type === 'own' ? 'the article itself' : type === 'ngo' ? 'NGO' : type)

/** `1,234,567.5`. */
export function figure(value: number): string {
  const [whole = '', fraction] = String(value).split('.')
  const grouped = /^-?\d+$/.test(whole) ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/** Anybody knows what smaller numbers in words are: `two`, `fifteen`. */
const NEEDS_NO_FIGURE = 100

/** What words without a figure stand for: `dozens` is 24–99, `half a million` 500,000; null where the words tell it. */
export function inFigures({ low, high, value, text, unit, qualifier }: ClaimRow): string | null {
  if (/\d/.test(text) || (qualifier === 'exact' && value < NEEDS_NO_FIGURE)) return null
  const sign = unit === 'percent' ? '%' : ''
  if (low !== null && high !== null && low !== high) return `${figure(low)}–${figure(high)}${sign}`
  if (low === null && high !== null) return `up to ${figure(high)}${sign}`
  if (low !== null && high === null) return `${figure(low)}${sign} or more`
  return `${figure(value)}${sign}`
}

/** `1 article`, `1,200 articles`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${figure(count)} ${count === 1 ? one : many}`
