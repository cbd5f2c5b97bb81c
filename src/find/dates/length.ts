import { Grain } from './lexicon.ts'

const CODES: Readonly<Record<number, string>> = {
  [Grain.Second]: 'TS',
  [Grain.Minute]: 'TM',
  [Grain.Hour]: 'TH',
  [Grain.Day]: 'D',
  [Grain.Week]: 'W',
  [Grain.Weekend]: 'W',
  [Grain.Month]: 'M',
  [Grain.Year]: 'Y',
  [Grain.Quarter]: 'Q',
  [Grain.Decade]: 'DE',
  [Grain.Century]: 'CE',
  [Grain.Millennium]: 'ML',
}

/** `five months` P5M, `2 1/2 years` P2Y6M, `24 hours` PT24H, `recent weeks` PXW. */
export function durationValue(amount: number | null, grain: number): string {
  if (grain === Grain.Fortnight) return amount === null ? 'PXW' : `P${amount * 2}W`
  if (grain === Grain.Decade && amount !== null && amount !== 1) return `P${amount * 10}Y`
  if (grain === Grain.Quarter && amount !== null) return `P${amount * 3}M`
  const code = CODES[grain] ?? 'X'
  const time = code.startsWith('T') ? 'T' : ''
  const unit = time ? code.slice(1) : code
  if (amount === null) return time ? `PTX${unit}` : `PX${unit}`
  const whole = Math.floor(amount)
  const rest = amount - whole
  if (rest === 0) return `P${time}${amount}${unit}`
  const part = PARTS[grain]
  if (!part) return `P${time}${amount}${unit}`
  const size = Math.round(rest * part.size)
  return whole > 0 ? `P${time}${whole}${unit}${size}${part.unit}` : `P${part.time}${size}${part.unit}`
}

/** What half a unit is written in. */
const PARTS: Readonly<Record<number, { size: number; unit: string; time: string }>> = {
  [Grain.Year]: { size: 12, unit: 'M', time: '' },
  [Grain.Hour]: { size: 60, unit: 'M', time: 'T' },
  [Grain.Minute]: { size: 60, unit: 'S', time: 'T' },
}
