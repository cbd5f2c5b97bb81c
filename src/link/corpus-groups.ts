import { byCodePoint } from '../lang/order.ts'
import type { ArticleGroup } from './article-groups.ts'
import { distance, type Window } from './same-figure.ts'
import { NEEDS_SUBJECT } from './subjects.ts'

/** Groups of several articles that are one thing, and what makes its id. */
export interface CorpusGroup {
  readonly members: readonly ArticleGroup[]
  readonly key: string
}

/**
 * Joins the groups of all articles. Those of one kind, people, place and time are one thing, unless one article tells of
 * several: then each of the others goes to the nearest figure. What has no place or no time, or does not say what is counted, stays within its article.
 */
export function joinArticles(groups: readonly ArticleGroup[]): CorpusGroup[] {
  const blocks = new Map<string, ArticleGroup[]>()
  for (const group of groups) {
    const key = blockKey(group)
    const block = blocks.get(key)
    if (block) block.push(group)
    else blocks.set(key, [group])
  }
  return [...blocks].flatMap(([key, block]) => splitBlock(key, block))
}

const firstOf = (group: ArticleGroup) => group.claims[0]!

/** Kind, who, where and when. A stretch of days counts by its beginning: `since Sunday` grows day by day and is one thing. */
function blockKey(group: ArticleGroup): string {
  const first = firstOf(group)
  const unsaid = group.subject === '' && NEEDS_SUBJECT.has(first.kind)
  if (group.place === null || group.from === null || unsaid) return `local\0${smallestId(group)}`
  const when = group.from === group.to ? group.from : `${group.from}/`
  return [first.kind, first.unit, first.status === 'expected' ? 'expected' : '', group.subject, group.place, when].join('\0')
}

const smallestId = (group: ArticleGroup) => group.claims.map((claim) => claim.id).reduce((a, b) => (byCodePoint(a, b) < 0 ? a : b))

/** A cluster being made: one group of an article at most. */
interface Cluster {
  readonly members: ArticleGroup[]
  readonly window: Window
  readonly articles: Set<number>
}

function splitBlock(key: string, block: readonly ArticleGroup[]): CorpusGroup[] {
  const byArticle = new Map<number, ArticleGroup[]>()
  for (const group of block) {
    const { article } = firstOf(group)
    const own = byArticle.get(article)
    if (own) own.push(group)
    else byArticle.set(article, [group])
  }
  if (byArticle.size === block.length) return [{ members: block, key }]
  const articles = [...byArticle.values()].sort(
    (a, b) => b.length - a.length || byCodePoint(firstOf(a[0]!).document, firstOf(b[0]!).document),
  )
  const clusters: Cluster[] = []
  if (articles.length === 1) return block.map((group) => ({ members: [group], key: `${key}\0${smallestId(group)}` }))
  for (const own of articles) for (const group of own) place(clusters, group)
  return clusters.map(({ members }) => ({ members, key: `${key}\0${members.map(smallestId).sort(byCodePoint)[0]}` }))
}

function place(clusters: Cluster[], group: ArticleGroup): void {
  const { article } = firstOf(group)
  let nearest: Cluster | null = null
  let least = Number.POSITIVE_INFINITY
  for (const cluster of clusters) {
    if (cluster.articles.has(article)) continue
    const far = distance(cluster.window, group.window)
    if (far < least) {
      least = far
      nearest = cluster
    }
  }
  if (nearest === null) clusters.push({ members: [group], window: group.window, articles: new Set([article]) })
  else {
    nearest.members.push(group)
    nearest.articles.add(article)
  }
}
