import type { Claim } from './claim.ts'
import type { ArticleDocument } from './document.ts'
import type { Resolved } from './entity.ts'
import type { Issue } from './issue.ts'
import type { Mentions } from './mention.ts'

/** All that one article gives, with no other in sight. */
export interface ArticleAnalysis {
  readonly document: ArticleDocument
  readonly mentions: Mentions
  readonly resolved: Resolved
  readonly claims: readonly Claim[]
  readonly issues: readonly Issue[]
}
