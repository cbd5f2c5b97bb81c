const CHUNK = 64 * 1024

/** Small pieces of text joined to larger ones, fit for writing. */
export function* inChunks(parts: Iterable<string>): Iterable<string> {
  let chunk = ''
  for (const part of parts) {
    chunk += part
    if (chunk.length < CHUNK) continue
    yield chunk
    chunk = ''
  }
  if (chunk !== '') yield chunk
}
