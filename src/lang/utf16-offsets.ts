const ASTRAL = /[\ud800-\udbff][\udc00-\udfff]/

/** A function from code point offsets of a text, as rows have them, to its UTF-16 offsets; past the end it gives the text's length. */
export function utf16Offsets(text: string): (codePoints: number) => number {
  if (!ASTRAL.test(text)) return (offset) => Math.min(offset, text.length)
  const offsets: number[] = []
  let at = 0
  for (const character of text) {
    offsets.push(at)
    at += character.length
  }
  return (offset) => offsets[offset] ?? text.length
}
