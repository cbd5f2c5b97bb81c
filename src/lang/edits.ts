/** Whether one letter more, fewer, other, or two neighbours swapped make one word the other (equal words too). */
export function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let endA = a.length
  let endB = b.length
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--
    endB--
  }
  const restA = endA - start
  const restB = endB - start
  if (restA <= 1 && restB <= 1) return true
  return restA === 2 && restB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start]
}

/** Number of edits (a swap of neighbours is one) between two words, or `most + 1` when there are more. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1)
      row.push(least)
    }
    before = last
    last = row
  }
  return Math.min(last[b.length]!, most + 1)
}

/** The word itself and all words with one letter left out: two words within one edit share one of them. */
export function deletions(word: string): string[] {
  const found = new Set([word])
  for (let i = 0; i < word.length; i++) found.add(word.slice(0, i) + word.slice(i + 1))
  return [...found]
}

/** A hash of the word itself and of each word with one letter left out: two words within one edit share one of them. */
export function deletionHashes(word: string): number[] {
  const found: number[] = []
  for (let left = -1; left < word.length; left++) {
    // Of two equal letters it does not matter which is left out.
    if (left > 0 && word[left] === word[left - 1]) continue
    let hash = 1
    for (let i = 0; i < word.length; i++) if (i !== left) hash = (Math.imul(hash, 0x01000193) + word.charCodeAt(i)) | 0
    found.push(hash >>> 0)
  }
  return found
}
