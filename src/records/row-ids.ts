import { contentHash, type HashState, hashOn } from '../lang/hash.ts'

/** Makes the id of the next row of a kind with a text, for each table. */
export type RowIds = Readonly<Record<'mention' | 'date' | 'quantity' | 'claim', NewId>>
type NewId = (kind: string, text: string) => string

/** Ids from content: the n-th `mention` of `person` `Lukashenko` of a document keeps its id whatever else changes. `keep` gives the text to remember. */
export function rowIds(document: string, keep: (text: string) => string = (text) => text): RowIds {
  const maker = (table: keyof RowIds): NewId => {
    const kinds = new Map<string, { readonly state: HashState; readonly seen: Map<string, number> }>()
    return (kind, text) => {
      let known = kinds.get(kind)
      if (known === undefined) {
        known = { state: hashOn(`${table}\0${document}\0${kind}\0`), seen: new Map() }
        kinds.set(kind, known)
      }
      const nth = known.seen.get(text) ?? 0
      known.seen.set(nth === 0 ? keep(text) : text, nth + 1)
      return table[0] + contentHash(`${text}\0${nth}`, known.state)
    }
  }
  return { mention: maker('mention'), date: maker('date'), quantity: maker('quantity'), claim: maker('claim') }
}
