import { FEMALE, MALE } from '../data/claims/people-words.ts'
import type { Found } from './found.ts'

/** A known individual held or hurt is news in the first sentences; further down it is background. */
const LEAD = 4
/** Shorter lines are headings. */
const SENTENCE = 8

/** What an article has told so far, so that `he died` or `the man was shot` is not counted again. */
export class News {
  private readonly told = new Set<string>()
  private lead = 0
  /** Those that the trigger at hand counts. */
  private counted: Found[] = []

  /** Begins a sentence of so many tokens. */
  open(length: number): void {
    this.flush()
    if (length >= SENTENCE) this.lead++
  }

  /** Is the figure one that the article has told of, or a known individual in the background? */
  isKnown(hit: Found): boolean {
    // «the driver and his wife died»: those of one trigger do not tell each other again
    if (this.counted.length > 0 && this.counted[0]!.trigger !== hit.trigger) this.flush()
    return this.isTold(hit) || (hit.known === true && this.lead > LEAD && (hit.kind !== 'death' || hit.rule.startsWith('death/noun')))
  }

  tell(hit: Found): void {
    if (hit.value > 0) this.counted.push(hit)
  }

  private flush(): void {
    for (const { kind, noun } of this.counted) {
      this.told.add(kind)
      if (!FEMALE.has(noun)) this.told.add(`${kind} he`)
      if (!MALE.has(noun)) this.told.add(`${kind} she`)
      if (noun !== '') this.told.add(`${kind} ${noun}`)
    }
    if (this.counted.length > 0) this.counted = []
  }

  /** `he`, `the victim`; of the hurt also as dead: «A man was shot dead. … The victim suffered wounds to …» */
  private isTold({ again, kind, noun }: Found): boolean {
    if (again === null) return false
    const whom = again !== kind ? again : MALE.has(noun) ? `${kind} he` : FEMALE.has(noun) ? `${kind} she` : kind
    return this.told.has(whom) || (kind === 'injury' && this.told.has(whom.replace('injury', 'death')))
  }
}
