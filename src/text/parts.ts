/** No article is this long; a text that is longer is analysed in parts, so that time and memory grow with its length and no faster. */
export const LONGEST_PART = 200_000

/** Where a text may be cut, best first. */
const CUTS = ['\n\n', '\n', '. ', ' ']

/** The parts of a text that comes whole or in chunks, cut between paragraphs where possible; an article of common length is one. */
export function* partsOf(chunks: Iterable<string>, longest = LONGEST_PART): Generator<string> {
  let rest = ''
  for (const chunk of chunks) {
    rest = rest === '' ? chunk : rest + chunk
    let start = 0
    while (rest.length - start > longest) {
      const end = cutBefore(rest, start, start + longest)
      yield rest.slice(start, end)
      start = end
    }
    rest = rest.slice(start)
  }
  yield rest
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
