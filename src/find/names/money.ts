import type { Reader } from './reader.ts'
import { W } from './word-classes.ts'

const CURRENCIES =
  /^(?:dollars?|pounds?|rupees?|yuan|pesos?|francs?|dinars?|riyals?|rials?|dirhams?|won|baht|shillings?|rand|krone|kroner|krona|kronor|roubles?|rubles?|liras?|yen|ringgit|rupiah|taka)$/

/** `US $15 million` */
const isDollarCountry = (lower: string) => /^(?:us|u\.s|u\.s\.|canadian|australian)$/.test(lower)

/** `US$3.6 billion`, `40 million Hong Kong dollars`: a country that is part of a sum. */
export function isMoney(reader: Reader, first: number, last: number): boolean {
  if (/^[$€£¥]$/.test(reader.form(last)) && (reader.touches(last) || isDollarCountry(reader.lower(last - 1)))) return true
  if (!CURRENCIES.test(reader.lower(last)) || reader.article.tokens.sentence[first - 1] !== reader.article.tokens.sentence[first])
    return false
  if ((/^dollars?$/.test(reader.lower(last)) && (reader.bits(last + 1) & W.Number) !== 0) || reader.lower(first - 1) === 'of') return true
  return (reader.bits(first - 1) & W.Number) !== 0 || /^(?:million|billion|trillion|hundred|thousand|[$€£])$/.test(reader.lower(first - 1))
}
