import { isUtf8 } from 'node:buffer'

/**
 * Paths are kept as latin1 strings, one character a byte: a file name is bytes and need not be UTF-8. Only what is shown is decoded.
 */
export type BytePath = string

export const toBytePath = (path: string): BytePath => Buffer.from(path, 'utf8').toString('latin1')
export const pathBytes = (path: BytePath): Buffer => Buffer.from(path, 'latin1')
export const joinPath = (folder: BytePath, name: BytePath): BytePath =>
  folder === '' ? name : folder.endsWith('/') ? folder + name : `${folder}/${name}`

/** A path for people and ids: as UTF-8; where it is not, the bytes that are not ASCII as `%E9`. */
export function showPath(path: BytePath): string {
  const bytes = pathBytes(path)
  if (isUtf8(bytes)) return bytes.toString('utf8')
  return path.replace(/[^\0-\x7f]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`)
}

export const baseName = (path: string): string => path.slice(path.replace(/\/+$/, '').lastIndexOf('/') + 1)

/** `reports/a.b.txt` -> `reports/a.b`. */
export const withoutEnding = (path: string): string => path.replace(/(?<=[^/])\.[^./]+$/, '')
