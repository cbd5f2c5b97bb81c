import { copyString } from './string-pool.ts'

/** Strings by number, each kept once; 0 stands for none. */
export class NumberedStrings {
  private readonly texts: string[] = ['']
  private readonly numbers = new Map<string, number>()

  number(text: string | null): number {
    if (text === null) return 0
    const known = this.numbers.get(text)
    if (known !== undefined) return known
    const copy = copyString(text)
    this.numbers.set(copy, this.texts.length)
    return this.texts.push(copy) - 1
  }

  text(number: number): string | null {
    return number === 0 ? null : this.texts[number]!
  }
}
