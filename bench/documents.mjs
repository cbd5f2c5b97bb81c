import { readFileSync } from 'node:fs'

/** The first articles of a file of JSON lines, as documents, until `most` megabytes of text are read. */
export function readDocuments(file, most) {
  const documents = []
  let bytes = 0
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (!line || bytes >= most * 1e6) break
    const { id, text, date } = JSON.parse(line)
    bytes += Buffer.byteLength(text)
    documents.push({
      id,
      path: null,
      text,
      title: null,
      date,
      dateBasis: 'record',
      outlet: null,
      url: null,
      author: null,
      encoding: 'utf-8',
      sha256: '',
    })
  }
  return { documents, megabytes: bytes / 1e6 }
}
