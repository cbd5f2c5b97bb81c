/** Sorted strings as src/data/packed-strings.ts reads them: characters shared with the one before, number of new ones, the new ones. */
export function packStrings(list) {
  const coded = []
  let before = ''
  for (const word of list) {
    let shared = 0
    while (shared < before.length && before[shared] === word[shared]) shared++
    coded.push(shared, word.length - shared, ...Buffer.from(word.slice(shared), 'latin1'))
    before = word
  }
  return Buffer.from(coded)
}
