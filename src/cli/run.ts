import type { Issue } from '../model/issue.ts'
import type { PackedArticle } from '../model/record.ts'
import { createAnalyser } from '../pipeline.ts'
import type { ReadOptions } from '../read/article.ts'
import { readIssue } from '../read/issues.ts'
import { readTask } from '../read/read-task.ts'
import type { Task } from '../read/tasks.ts'
import type { OffsetUnit } from '../records/offsets.ts'

export interface RunOptions extends ReadOptions {
  readonly offsets: OffsetUnit
  readonly jobs: number
}

/** What one share of the input gave. */
export interface Share {
  readonly articles: readonly PackedArticle[]
  /** Issues of the inputs that gave no article. */
  readonly failed: readonly (readonly Issue[])[]
  /** All issues of reading, those of articles too. */
  readonly issues: readonly Issue[]
}

/** Reads and analyses a share. An article that makes the program fail is named, and the others go on. */
export function createShareRunner(options: RunOptions): (task: Task) => Share {
  const analyse = createAnalyser(options.offsets)
  return (task) => {
    const articles: PackedArticle[] = []
    const failed: (readonly Issue[])[] = []
    const all: Issue[] = []
    for (const { document, issues } of readTask(task, options)) {
      all.push(...issues)
      if (!document) failed.push(issues)
      else {
        try {
          articles.push(analyse(document, issues))
        } catch (error) {
          const fault = readIssue('error', 'fault', document.path, `the program failed on ${document.id}: ${(error as Error).message}`)
          all.push(fault)
          failed.push([fault])
        }
      }
    }
    return { articles, failed, issues: all }
  }
}

/** Runs all shares of the input and hands on what each gave. */
export async function run(tasks: AsyncIterable<Task>, options: RunOptions, take: (share: Share) => Promise<void> | void): Promise<void> {
  const runShare = createShareRunner(options)
  for await (const task of tasks) await take(runShare(task))
}
