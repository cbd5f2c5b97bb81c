import type { Kind } from '../claims/kinds/kind.ts'
import type { ArticleDocument } from '../model/document.ts'
import type { Issue } from '../model/issue.ts'
import type { PackedArticle } from '../model/record.ts'
import { createGroupAnalyser, GROUP } from '../pipeline.ts'
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

/** What reading an input gave, by its number in the batch, and why it is given up. */
interface Input extends ReadArticle {
  readonly number: number
  readonly reason: string | undefined
}

/** An input to be analysed. */
type Sound = Input & { readonly document: ArticleDocument }

const isSound = (input: Input): input is Sound => input.document !== null && input.reason === undefined

/**
 * Reads and analyses a batch. An article that makes the program fail is named, and the others go on.
 * @param meet called with each article before it is analysed
 */
export function createShareRunner(
  options: RunOptions,
  progress: Progress,
  meet: (document: ArticleDocument) => void = () => {},
): (batch: Batch) => Share {
  const analyse = createGroupAnalyser(options.offsets, progress.part, options.kinds, createSpill())
  return ({ tasks, skip }) => {
    const articles: PackedArticle[] = []
    const failed: (readonly Issue[])[] = []
    const issues: Issue[] = []
    let group: Input[] = []
    let characters = 0
    const flush = () => {
      const results = analyseAll(analyse, group.filter(isSound), progress).values()
      for (const input of group) {
        const result = isSound(input) ? results.next().value! : (input.reason ?? null)
        issues.push(...input.issues)
        if (result === null) failed.push(input.issues)
        else if (typeof result !== 'string') articles.push(result)
        else {
          const fault = readIssue('error', 'fault', input.document!.path, `${input.document!.id}: ${result}`)
          issues.push(fault)
          failed.push([...input.issues.map((issue) => ({ ...issue, document: null })), fault])
        }
      }
      group = []
      characters = 0
    }
    const take = (read: ReadArticle, number: number) => {
      const input = { ...read, number, reason: read.document ? skip.get(number) : undefined }
      group.push(input)
      if (!isSound(input)) return
      meet(input.document)
      characters += input.document.chunks ? GROUP : input.document.text.length
      if (characters >= GROUP) flush()
    }
    let number = 0
    progress.article(number)
    for (const task of tasks) {
      for (const read of readTask(task, options)) {
        take(read, number)
        progress.article(++number)
      }
    }
    flush()
    return { articles, failed, issues, read: number }
  }
}

/** The rows of articles, or why there are none. Where the program fails on one of them, each is analysed for itself. */
function analyseAll(
  analyse: ReturnType<typeof createGroupAnalyser>,
  inputs: readonly Sound[],
  progress: Progress,
): readonly (PackedArticle | string)[] {
  try {
    return analyse(inputs, (index) => progress.article(inputs[index]!.number))
  } catch {
    return inputs.map((input) => {
      progress.article(input.number)
      try {
        return analyse([input])[0]!
      } catch (error) {
        return `the program failed on it: ${(error as Error).message}`
      }
    })
  }
}
