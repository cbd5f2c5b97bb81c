import { charge } from './charge.ts'
import { crowdSize } from './crowd-size.ts'
import { death } from './death.ts'
import { deployment } from './deployment.ts'
import { detention } from './detention.ts'
import { displacement } from './displacement.ts'
import { eventCount } from './event-count.ts'
import { injury } from './injury.ts'
import type { Kind } from './kind.ts'
import { missing } from './missing.ts'
import { other } from './other.ts'
import { release } from './release.ts'
import { sentence } from './sentence.ts'
import { strike } from './strike.ts'
import { turnout } from './turnout.ts'
import { pollShare, seats, voteCount, voteMargin, voteShare } from './votes.ts'

/** All kinds of claims, in order of precedence where two claim one figure with equal right. */
export const KINDS: readonly Kind[] = [
  death,
  injury,
  detention,
  release,
  charge,
  sentence,
  missing,
  displacement,
  strike,
  crowdSize,
  deployment,
  voteShare,
  voteMargin,
  pollShare,
  turnout,
  voteCount,
  seats,
  eventCount,
  other,
]
