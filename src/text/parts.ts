/** No article is this long; a text that is longer is analysed in parts, so that time and memory grow with its length and no faster. */
export const LONGEST_PART = 200_000

/** Where a text may be cut, best first. */
const CUTS = ['\n\n', '\n', '. ', ' ']

/** The parts of a text as `[start, end]`, cut between paragraphs where possible; of an article of common length one. */
export function* partsOf(text: string, longest = LONGEST_PART): Generator<[number, number]> {
  let start = 0
  while (text.length - start > longest) {
    const end = cutBefore(text, start, start + longest)
    yield [start, end]
    start = end
  }
  yield [start, text.length]
}

function cutBefore(text: string, start: number, limit: number): number {
  const window = text.slice(start + Math.floor((limit - start) / 2), limit)
  for (const cut of CUTS) {
    const at = window.lastIndexOf(cut)
    if (at >= 0) return limit - window.length + at + cut.length
  }
  return isLowSurrogate(text.charCodeAt(limit)) ? limit - 1 : limit
}

const isLowSurrogate = (unit: number) => (unit & 0xfc00) === 0xdc00
