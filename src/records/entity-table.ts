import { copyString } from '../lang/string-pool.ts'
import type { EntityList, LocalEntity } from '../model/entity.ts'
import type { NameType } from '../model/mention.ts'

const TYPES: readonly NameType[] = ['person', 'place', 'organisation']
/** Numbers of a row: type, name, aliases, mentions, roles, nationality, age, gazetteer, kind of place, country. */
const WIDTH = 10
/** So many rows stand in one block: blocks are added, never copied. */
const BLOCK_ROWS = 8192
const NONE: readonly string[] = []

/** Strings by number, each kept once; 0 stands for none. */
class Strings {
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

/** The entities of all articles or of a long one, forty bytes each, with their names apart: as objects they would fill the memory. */
export class EntityTable {
  size = 0
  private readonly blocks: Int32Array[] = []
  private readonly strings = new Strings()

  push(entity: LocalEntity): void {
    const at = (this.size % BLOCK_ROWS) * WIDTH
    if (at === 0) this.blocks.push(new Int32Array(BLOCK_ROWS * WIDTH))
    const block = this.blocks[this.blocks.length - 1]!
    const { strings } = this
    block[at] = TYPES.indexOf(entity.type)
    block[at + 1] = strings.number(entity.name)
    block[at + 2] = this.list(entity.aliases)
    block[at + 3] = entity.mentions
    block[at + 4] = this.list(entity.roles)
    block[at + 5] = strings.number(entity.nationality)
    block[at + 6] = entity.age ?? -1
    block[at + 7] = entity.gazetteer ?? -1
    block[at + 8] = strings.number(entity.placeType)
    block[at + 9] = strings.number(entity.country)
    this.size++
  }

  *[Symbol.iterator](): Generator<LocalEntity> {
    for (let i = 0; i < this.size; i++) yield this.entity(i)
  }

  /** The `length` entities from number `start` on. */
  slice(start: number, length: number): EntityList {
    return { length, at: (index) => (index >= 0 && index < length ? this.entity(start + index) : undefined) }
  }

  private entity(number: number): LocalEntity {
    const block = this.blocks[Math.floor(number / BLOCK_ROWS)]!
    const at = (number % BLOCK_ROWS) * WIDTH
    const { strings } = this
    return {
      type: TYPES[block[at]!]!,
      name: strings.text(block[at + 1]!)!,
      aliases: this.listed(block[at + 2]!),
      mentions: block[at + 3]!,
      roles: this.listed(block[at + 4]!),
      nationality: strings.text(block[at + 5]!),
      age: numberOrNull(block[at + 6]!),
      gazetteer: numberOrNull(block[at + 7]!),
      placeType: strings.text(block[at + 8]!),
      country: strings.text(block[at + 9]!),
    }
  }

  /** A list as one string: names hold no NUL. */
  private list(texts: readonly string[]): number {
    return texts.length === 0 ? 0 : this.strings.number(texts.join('\0'))
  }

  private listed(number: number): readonly string[] {
    return number === 0 ? NONE : this.strings.text(number)!.split('\0')
  }
}

const numberOrNull = (number: number) => (number < 0 ? null : number)
