import { createHash } from 'node:crypto'
import type { ArticleDocument } from '../model/document.ts'
import type { Issue } from '../model/issue.ts'
import { readIssue } from './issues.ts'
import { longDocument } from './long-document.ts'
import type { LongText } from './long-text.ts'
import { type Origin, settle, wellFormed } from './metadata.ts'

/** What one input gave: an article, or none and the reason among the issues. */
export interface ReadArticle {
  readonly document: ArticleDocument | null
  readonly issues: readonly Issue[]
}

/** What was given for all articles, by the caller or on the command line. */
export interface ReadOptions {
  /** The date of all articles, before every other: `YYYY-MM-DD`. */
  readonly date: string | null
  readonly encoding: string | null
}

export interface Source {
  readonly id: string
  readonly path: string | null
  readonly text: string
  readonly encoding: string
  /** The bytes the text came from; null for one record of many. */
  readonly bytes: Buffer | null
  /** All of it, where `text` is only its top. */
  readonly long?: LongText | undefined
  /** Where metadata was found, best first. */
  readonly origins: readonly Origin[]
  readonly issues: readonly Issue[]
}

/** An article from its text and all that was found about it. */
export function toArticle(source: Source): ReadArticle {
  const { id, path, encoding, long } = source
  const issues = [...source.issues]
  if (source.text.trim() === '' && !long) return failed(path, 'no-text', 'it has no text', issues)
  const text = wellFormed(source.text)
  if (text !== source.text) issues.push(readIssue('warning', 'lone-surrogate', path, 'half a character was replaced by U+FFFD', id))
  const { badDates, ...settled } = settle(source.origins)
  for (const { written, basis, reason } of badDates) {
    issues.push(readIssue('warning', 'bad-date', path, `the date ${JSON.stringify(written.slice(0, 40))} (${basis}) ${reason}`, id))
  }
  const sha256 = long?.sha256 ?? hashOf(source.bytes ?? text)
  const known = { id, path, ...settled, encoding, sha256 }
  return { document: long ? longDocument(known, text, long.rest) : { ...known, text }, issues }
}

const hashOf = (content: Buffer | string) => createHash('sha256').update(content).digest('hex')

export function failed(path: string | null, code: string, message: string, issues: readonly Issue[] = []): ReadArticle {
  return { document: null, issues: [...issues, readIssue('error', code, path, message)] }
}

/** The date given for all, as the first place where a date is looked for. */
export const fromOptions = ({ date }: ReadOptions): Origin[] => (date === null ? [] : [{ basis: 'flag', metadata: { date } }])
