import { Shape, type Vocabulary } from '../model/vocabulary.ts'
import { Char, charClass } from './characters.ts'

/** Interns word forms without making a string for a form already known: an open-addressing table over the hash of its units. */
export class GrowingVocabulary implements Vocabulary {
  size = 0
  private readonly forms: string[] = []
  private readonly lowers: string[] = []
  private readonly shapes: number[] = []
  private hashes = new Int32Array(4096)
  private slots = new Int32Array(8192).fill(-1)

  form(word: number): string {
    return this.forms[word]!
  }

  lower(word: number): string {
    return this.lowers[word]!
  }

  shape(word: number): number {
    return this.shapes[word]!
  }

  /** The number of the form `text.slice(start, end)`; `hash` is that of `hashOf`. */
  intern(text: string, start: number, end: number, hash: number): number {
    const mask = this.slots.length - 1
    let slot = hash & mask
    for (let word = this.slots[slot]!; word >= 0; word = this.slots[slot]!) {
      if (this.hashes[word] === hash && sameForm(this.forms[word]!, text, start, end)) return word
      slot = (slot + 1) & mask
    }
    return this.add(text.slice(start, end), hash, slot)
  }

  private add(slice: string, hash: number, slot: number): number {
    // A slice would keep the whole article alive; a copy does not.
    const form = Buffer.from(slice, 'utf16le').toString('utf16le')
    const word = this.size++
    this.forms.push(form)
    this.lowers.push(form.toLowerCase())
    this.shapes.push(shapeOf(form))
    if (word >= this.hashes.length) {
      const more = new Int32Array(this.hashes.length * 2)
      more.set(this.hashes)
      this.hashes = more
    }
    this.hashes[word] = hash
    this.slots[slot] = word
    if (this.size * 2 > this.slots.length) this.grow()
    return word
  }

  private grow(): void {
    const mask = this.slots.length * 2 - 1
    this.slots = new Int32Array(mask + 1).fill(-1)
    for (let word = 0; word < this.size; word++) {
      let slot = this.hashes[word]! & mask
      while (this.slots[slot]! >= 0) slot = (slot + 1) & mask
      this.slots[slot] = word
    }
  }
}

function sameForm(form: string, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false
  for (let i = 0; i < form.length; i++) if (form.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
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
