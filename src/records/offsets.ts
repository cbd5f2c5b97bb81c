export type OffsetUnit = 'codepoint' | 'utf16' | 'byte'

const ASTRAL = /[\ud800-\udbff][\udc00-\udfff]/
const NOT_ASCII = /[^\0-\x7f]/

/** A function from UTF-16 offsets of a text to offsets in the unit; offsets are best asked for in rising order. */
export function offsetConverter(text: string, unit: OffsetUnit): (offset: number) => number {
  if (unit === 'utf16') return (offset) => offset
  if (unit === 'codepoint' && !ASTRAL.test(text)) return (offset) => offset
  if (unit === 'byte' && !NOT_ASCII.test(text)) return (offset) => offset
  return tableConverter(text, unit)
}

/** Every so many UTF-16 units the converted offset is kept, so that a look-up walks at most that far. */
const STEP = 256

function tableConverter(text: string, unit: OffsetUnit): (offset: number) => number {
  const width = unit === 'byte' ? bytesAt : codePointsAt
  const marks = new Float64Array(Math.floor(text.length / STEP) + 1)
  let converted = 0
  for (let i = 0; i < text.length; i++) {
    if (i % STEP === 0) marks[i / STEP] = converted
    converted += width(text.charCodeAt(i))
  }
  return (offset) => {
    const from = Math.min(Math.floor(offset / STEP), marks.length - 1)
    let result = marks[from]!
    for (let i = from * STEP; i < offset && i < text.length; i++) result += width(text.charCodeAt(i))
    return result
  }
}

/** What a UTF-16 unit adds in code points: a pair counts at its first half. */
const codePointsAt = (unit: number) => (unit >= 0xdc00 && unit < 0xe000 ? 0 : 1)

/** What a UTF-16 unit adds in bytes of UTF-8: the four bytes of a pair count at its first half. */
function bytesAt(unit: number): number {
  if (unit < 0x80) return 1
  if (unit < 0x800) return 2
  if (unit >= 0xd800 && unit < 0xdc00) return 4
  return unit >= 0xdc00 && unit < 0xe000 ? 0 : 3
}
