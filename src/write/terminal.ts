/** What could move the cursor, recolour, or turn the reading direction: C0, DEL, C1, bidirectional controls, zero-width marks. */
const UNSAFE = /[\0-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g

/** Text fit for a terminal: control characters as `\u{1b}`, so that no input can command the terminal. */
export const escapeControls = (text: string): string => text.replace(UNSAFE, (unit) => `\\u{${unit.charCodeAt(0).toString(16)}}`)

/** The same for text of many lines: line breaks and tabs stay. */
export const escapeCommands = (text: string): string =>
  text.replace(UNSAFE, (unit, at: number) =>
    unit === '\n' || unit === '\t' || (unit === '\r' && text[at + 1] === '\n') ? unit : escapeControls(unit),
  )

/** Characters that take two columns: East Asian wide and full-width forms, emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u
const MARK = /\p{M}/u
const PLAIN = /^[\x20-\x7e]*$/

/** The columns that a text takes on a terminal. */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length
  let width = 0
  for (const character of text) width += WIDE.test(character) ? 2 : MARK.test(character) ? 0 : 1
  return width
}

/** Text cut to so many columns, with `…` where something is missing. */
export function cutTo(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let cut = ''
  let used = 1
  for (const character of text) {
    used += displayWidth(character)
    if (used > width) break
    cut += character
  }
  return `${cut}…`
}
