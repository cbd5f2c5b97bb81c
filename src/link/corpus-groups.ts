import { byCodePoint } from '../lang/order.ts'
import { type CorpusGroup, joinRetold } from './retold-groups.ts'
import { distance, type Window } from './same-figure.ts'
import { keyOf, type ToldGroup } from './told-group.ts'

/**
 * Joins the groups of one sort in all articles that have a key (see `keyOf`). Those of one kind, people, place and time are one thing, unless one article tells of
 * several: then each of the others goes to the nearest figure. At last those that tell the same figure join (see `joinRetold`).
 */
export function joinArticles(groups: readonly ToldGroup[]): readonly CorpusGroup[] {
  const blocks = new Map<string, ToldGroup[]>()
  for (const group of groups) {
    const key = keyOf(group)!
    const block = blocks.get(key)
    if (block) block.push(group)
    else blocks.set(key, [group])
  }
  return joinRetold([...blocks].flatMap(([key, block]) => splitBlock(key, block)))
}

/** In so many clusters at most the nearest figure is looked for: the cost stays linear in the number of groups. */
const MOST_CLUSTERS = 60

/** A cluster being made: one group of an article at most. */
interface Cluster {
  readonly members: ToldGroup[]
  readonly window: Window
  readonly articles: Set<number>
}

function splitBlock(key: string, block: readonly ToldGroup[]): CorpusGroup[] {
  const byArticle = new Map<number, ToldGroup[]>()
  for (const group of block) {
    const own = byArticle.get(group.article)
    if (own) own.push(group)
    else byArticle.set(group.article, [group])
  }
  if (byArticle.size === block.length) return [{ members: block, key }]
  if (byArticle.size === 1) return block.map((group) => ({ members: [group], key: `${key}\0${group.id}` }))
  const articles = [...byArticle.values()].sort((a, b) => b.length - a.length || byCodePoint(a[0]!.document, b[0]!.document))
  const clusters: Cluster[] = []
  for (const own of articles) for (const group of own) place(clusters, group)
  return clusters.map(({ members }) => ({ members, key: `${key}\0${members.map(({ id }) => id).sort(byCodePoint)[0]}` }))
}

function place(clusters: Cluster[], group: ToldGroup): void {
  const { article } = group
  let nearest: Cluster | null = null
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < clusters.length && i < MOST_CLUSTERS; i++) {
    const cluster = clusters[i]!
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
