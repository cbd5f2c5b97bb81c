import { parentPort, workerData } from 'node:worker_threads'
import type { Issue } from '../model/issue.ts'
import { ARTICLE_TABLES } from '../model/record.ts'
import { type Batch, createShareRunner, type RunOptions } from './share.ts'

export interface WorkerData {
  readonly options: RunOptions
  /** The article that is being worked on, and a count of parts of articles. */
  readonly progress: Int32Array
}

/** A share as it travels between threads: text, for objects are slow to copy. */
export interface Parcel {
  /** Of each article what linking needs, as JSON. */
  readonly links: string
  /** The packed tables of all articles, one after the other, each in pieces. */
  readonly rows: readonly (readonly string[])[]
  readonly failed: readonly (readonly Issue[])[]
  readonly issues: readonly Issue[]
  readonly read: number
}

const { options, progress } = workerData as WorkerData
const runShare = createShareRunner(options, {
  article: (number) => Atomics.store(progress, 0, number),
  part: () => Atomics.add(progress, 1, 1),
})

parentPort!.on('message', (batch: Batch) => {
  const { articles, failed, issues, read } = runShare(batch)
  const links = JSON.stringify(articles.map(({ link }) => ({ document: link.document, entities: [...link.entities] })))
  const rows = articles.flatMap((article) => ARTICLE_TABLES.map((table) => [...article.rows[table]]))
  parentPort!.postMessage({ links, rows, failed, issues, read } satisfies Parcel)
})
