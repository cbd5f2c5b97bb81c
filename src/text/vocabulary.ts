import { Shape, type Vocabulary } from '../model/vocabulary.ts'
import { Char, charClass } from './characters.ts'

/** Four numbers a slot: the hash, the word or -1, where its units begin in the pool, how many they are. */
const SLOT = 4

/** Interns word forms without making a string for a form already known: an open-addressing table over the hash of its units. */
export class GrowingVocabulary implements Vocabulary {
  size = 0
  private readonly forms: string[] = []
  private readonly lowers: string[] = []
  private readonly shapes: number[] = []
  private slots = new Int32Array(8192 * SLOT).fill(-1)
  /** The units of all forms, one after the other. */
  private pool = new Uint16Array(65536)
  private used = 0

  form(word: number): string {
    return this.forms[word]!
  }

  lower(word: number): string {
    return this.lowers[word]!
  }

  shape(word: number): number {
    return this.shapes[word]!
  }

  /** The number of the form `text.slice(start, end)`; `hash` is one over its units. */
  intern(text: string, start: number, end: number, hash: number): number {
    const { slots, pool } = this
    const mask = slots.length - SLOT
    const length = end - start
    let at = (hash * SLOT) & mask
    for (let word = slots[at + 1]!; word >= 0; word = slots[at + 1]!) {
      if (slots[at] === hash && slots[at + 3] === length) {
        const from = slots[at + 2]!
        let i = 0
        while (i < length && pool[from + i] === text.charCodeAt(start + i)) i++
        if (i === length) return word
      }
      at = (at + SLOT) & mask
    }
    return this.add(text.slice(start, end), hash, at)
  }

  private add(slice: string, hash: number, at: number): number {
    // A slice would keep the whole article alive; a copy does not.
    const form = Buffer.from(slice, 'utf16le').toString('utf16le')
    const word = this.size++
    this.forms.push(form)
    this.lowers.push(form.toLowerCase())
    this.shapes.push(shapeOf(form))
    this.slots.set([hash, word, this.used, form.length], at)
    this.keep(form)
    if (this.size * SLOT * 2 > this.slots.length) this.grow()
    return word
  }

  private keep(form: string): void {
    if (this.used + form.length > this.pool.length) {
      const more = new Uint16Array(this.pool.length * 2)
      more.set(this.pool)
      this.pool = more
    }
    for (let i = 0; i < form.length; i++) this.pool[this.used++] = form.charCodeAt(i)
  }

  private grow(): void {
    const old = this.slots
    const slots = new Int32Array(old.length * 2).fill(-1)
    const mask = slots.length - SLOT
    for (let from = 0; from < old.length; from += SLOT) {
      if (old[from + 1]! < 0) continue
      let at = (old[from]! * SLOT) & mask
      while (slots[at + 1]! >= 0) at = (at + SLOT) & mask
      slots.set(old.subarray(from, from + SLOT), at)
    }
    this.slots = slots
  }
}

function shapeOf(form: string): number {
  let letters = 0
  let uppers = 0
  let digits = 0
  let stops = 0
  let camel = 0
  let before = 0
  for (let i = 0; i < form.length; i++) {
    const kind = charClass(form.charCodeAt(i))
    if (kind === Char.Upper) {
      uppers++
      if (before === Char.Lower) camel = Shape.Camel
    }
    if (kind === Char.Upper || kind === Char.Lower) letters++
    else if (kind === Char.Digit) digits++
    else if (form[i] === '.') stops++
    before = kind
  }
  const first = charClass(form.charCodeAt(0))
  if (first === Char.Digit) return Shape.Number
  if (letters === 0) return Shape.Mark
  let shape: number = Shape.Word | camel
  if (first === Char.Upper) shape |= Shape.Capital
  if (letters > 1 && uppers === letters) shape |= Shape.AllCapitals
  if (stops > 0) shape |= Shape.Dotted
  if (digits > 0) shape |= Shape.HasDigit
  return shape
}
