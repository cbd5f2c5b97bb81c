/** What could move the cursor, recolour, or turn the reading direction: C0, DEL, C1, bidirectional controls, zero-width marks. */
const UNSAFE = /[\0-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g

/** Text fit for a terminal: control characters as `\u{1b}`, so that no input can command the terminal. */
export const escapeControls = (text: string): string => text.replace(UNSAFE, (unit) => `\\u{${unit.charCodeAt(0).toString(16)}}`)
