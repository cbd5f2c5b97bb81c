/** Markup that may stand in the page as it is; made by `html` only. */
export class Html {
  readonly markup: string
  constructor(markup: string) {
    this.markup = markup
  }
}

type Piece = string | number | Html | null | readonly Piece[]

/** Markup from a template: every string and number put in is escaped, nothing else is; null is left out. */
export const html = (template: TemplateStringsArray, ...pieces: readonly Piece[]): Html =>
  new Html(template.reduce((markup, literal, i) => markup + toMarkup(pieces[i - 1]!) + literal))

function toMarkup(piece: Piece): string {
  if (piece instanceof Html) return piece.markup
  if (Array.isArray(piece)) return piece.map(toMarkup).join('')
  return piece === null ? '' : escapeMarkup(String(piece))
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\0': '\ufffd' }

const escapeMarkup = (text: string) => text.replace(/[&<>"'\0]/g, (mark) => ENTITIES[mark]!)
