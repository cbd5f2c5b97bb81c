import type { TokenView } from './token-view.ts'

/** Phrases of words by their words, read forwards or backwards. */
export interface PhraseNode<T> {
  readonly next: Map<string, PhraseNode<T>>
  value?: T
}

export function phraseTrie<T>(entries: readonly (readonly [T, readonly string[]])[], backwards: boolean): PhraseNode<T> {
  const root: PhraseNode<T> = { next: new Map() }
  for (const [value, phrases] of entries) {
    for (const phrase of phrases) {
      const words = phrase.split(/\s+/)
      let node = root
      for (const word of backwards ? words.reverse() : words) {
        let next = node.next.get(word)
        if (next === undefined) {
          next = { next: new Map() }
          node.next.set(word, next)
        }
        node = next
      }
      node.value ??= value
    }
  }
  return root
}

/** The longest phrase that ends with token `i` and does not begin before `floor`: its first token and value. */
export function phraseBefore<T>(trie: PhraseNode<T>, view: TokenView, i: number, floor: number): { first: number; value: T } | null {
  let node: PhraseNode<T> | undefined = trie
  let found: { first: number; value: T } | null = null
  for (let at = i; at >= floor; at--) {
    node = node.next.get(view.lower(at))
    if (node === undefined) break
    if (node.value !== undefined) found = { first: at, value: node.value }
  }
  return found
}

/** The longest phrase that begins with token `i`: the token after it and its value. */
export function phraseAt<T>(trie: PhraseNode<T>, view: TokenView, i: number): { last: number; value: T } | null {
  let node: PhraseNode<T> | undefined = trie
  let found: { last: number; value: T } | null = null
  for (let at = i; at < view.last; at++) {
    node = node.next.get(view.lower(at))
    if (node === undefined) break
    if (node.value !== undefined) found = { last: at + 1, value: node.value }
  }
  return found
}
