import type { Kind } from '../claims/kinds/kind.ts'
import type { ArticleDocument } from '../model/document.ts'
import type { Issue } from '../model/issue.ts'
import type { PackedArticle } from '../model/record.ts'
import { createAnalyser } from '../pipeline.ts'
import type { ReadArticle, ReadOptions } from '../read/article.ts'
import { readIssue } from '../read/issues.ts'
import { readTask } from '../read/read-task.ts'
import type { Task } from '../read/tasks.ts'
import type { OffsetUnit } from '../records/offsets.ts'
import { createSpill } from './spill.ts'

export interface RunOptions extends ReadOptions {
  readonly offsets: OffsetUnit
  readonly jobs: number
  /** The kinds of claims that are looked for. */
  readonly kinds: readonly Kind[]
}

/** An article, or part of a long one, that takes longer is given up: milliseconds. */
export const LIMIT = 30_000

/** Some work in one go, and the articles in it (by number) on which it went wrong before. */
export interface Batch {
  readonly tasks: readonly Task[]
  readonly skip: ReadonlyMap<number, string>
}

/** What a batch gave. */
export interface Share {
  readonly articles: readonly PackedArticle[]
  /** Issues of the inputs that gave no article, input by input. */
  readonly failed: readonly (readonly Issue[])[]
  /** All issues of reading, those of articles too. */
  readonly issues: readonly Issue[]
  /** How many inputs there were: as many as articles and failures together. */
  readonly read: number
}

/** Told what is being worked on. */
export interface Progress {
  article(number: number): void
  /** A part of a long article. */
  readonly part: () => void
}

/**
 * Reads and analyses a batch. An article that makes the program fail is named, and the others go on.
 * @param meet called with each article before it is analysed
 */
export function createShareRunner(
  options: RunOptions,
  progress: Progress,
  meet: (document: ArticleDocument) => void = () => {},
): (batch: Batch) => Share {
  const analyse = createAnalyser(options.offsets, progress.part, options.kinds, createSpill())
  return ({ tasks, skip }) => {
    const articles: PackedArticle[] = []
    const failed: (readonly Issue[])[] = []
    const issues: Issue[] = []
    let number = 0
    const take = (read: ReadArticle) => {
      const { document } = read
      issues.push(...read.issues)
      if (!document) return failed.push(read.issues)
      const fail = (reason: string) => {
        const fault = readIssue('error', 'fault', document.path, `${document.id}: ${reason}`)
        issues.push(fault)
        failed.push([...read.issues.map((issue) => ({ ...issue, document: null })), fault])
      }
      const reason = skip.get(number)
      if (reason !== undefined) return fail(reason)
      meet(document)
      try {
        articles.push(analyse(document, read.issues))
      } catch (error) {
        fail(`the program failed on it: ${(error as Error).message}`)
      }
    }
    progress.article(number)
    for (const task of tasks) {
      for (const read of readTask(task, options)) {
        take(read)
        progress.article(++number)
      }
    }
    return { articles, failed, issues, read: number }
  }
}
