import { bodyOf, isAnaphoric, makerBefore } from './anaphora.ts'
import { antecedentOf } from './antecedents.ts'
import type { ArticleView } from './article-view.ts'
import type { Cue } from './cue.ts'
import { cuesOf } from './cues.ts'

/** The cues of an article's sentences, found when they are first asked for, with speakers in the place of pronouns and papers. */
export class CueMemory {
  private readonly view: ArticleView
  private readonly quotations: Int32Array
  private readonly found: Cue[][] = []
  private readonly resolved: Cue[][] = []
  private readonly unquoted: (readonly Cue[])[] = []

  /** `quotations`: for each token the quotation it stands in, 0 outside. */
  constructor(view: ArticleView, quotations: Int32Array) {
    this.view = view
    this.quotations = quotations
  }

  of(sentence: number): readonly Cue[] {
    this.resolved[sentence] ??= this.plain(sentence).map((cue) => this.resolve(cue))
    return this.resolved[sentence]
  }

  /** Those outside any quotation whose speaker is known. */
  outside(sentence: number): readonly Cue[] {
    this.unquoted[sentence] ??= this.of(sentence).filter((cue) => cue.source !== null && this.quotations[cue.at] === 0)
    return this.unquoted[sentence]
  }

  /** The cues as they stand, pronouns not resolved. */
  readonly plain = (sentence: number): readonly Cue[] => {
    this.found[sentence] ??= cuesOf(this.view, sentence)
    return this.found[sentence]
  }

  /** A cue with its speaker in the place of a pronoun or paper. */
  resolve(cue: Cue): Cue {
    if (cue.pronoun !== null) return { ...cue, source: antecedentOf(this.view, this.plain, this.quotations, cue) }
    const { source } = cue
    if (!source || source.entity !== null) return cue
    if (isAnaphoric(this.view, source)) {
      const maker = makerBefore(this.view, this.plain, cue)
      return maker ? { ...cue, source: maker, maker: true } : cue
    }
    const entity = bodyOf(this.view, source, cue.at)
    return entity === null ? cue : { ...cue, source: { ...source, entity } }
  }
}
