import { NumberTable } from '../lang/number-table.ts'
import { NumberedStrings } from '../lang/numbered-strings.ts'
import type { EntityList, LocalEntity } from '../model/entity.ts'
import type { NameType } from '../model/mention.ts'

const TYPES: readonly NameType[] = ['person', 'place', 'organisation']
/** Numbers of a row: type, name, aliases, mentions, roles, nationality, age, gazetteer, kind of place, country. */
const WIDTH = 10
const NONE: readonly string[] = []

/** The entities of all articles or of a long one, forty bytes each, with their names apart: as objects they would fill the memory. */
export class EntityTable {
  private readonly rows = new NumberTable(WIDTH, (length) => new Int32Array(length))
  private readonly strings = new NumberedStrings()

  push(entity: LocalEntity): void {
    const { strings } = this
    this.rows.push([
      TYPES.indexOf(entity.type),
      strings.number(entity.name),
      this.list(entity.aliases),
      entity.mentions,
      this.list(entity.roles),
      strings.number(entity.nationality),
      entity.age ?? -1,
      entity.gazetteer ?? -1,
      strings.number(entity.placeType),
      strings.number(entity.country),
    ])
  }

  get size(): number {
    return this.rows.size
  }

  *[Symbol.iterator](): Generator<LocalEntity> {
    for (let i = 0; i < this.size; i++) yield this.entity(i)
  }

  /** The `length` entities from number `start` on. */
  slice(start: number, length: number): EntityList {
    return { length, at: (index) => (index >= 0 && index < length ? this.entity(start + index) : undefined) }
  }

  private entity(number: number): LocalEntity {
    const at = (column: number) => this.rows.get(number, column)
    const { strings } = this
    return {
      type: TYPES[at(0)]!,
      name: strings.text(at(1))!,
      aliases: this.listed(at(2)),
      mentions: at(3),
      roles: this.listed(at(4)),
      nationality: strings.text(at(5)),
      age: numberOrNull(at(6)),
      gazetteer: numberOrNull(at(7)),
      placeType: strings.text(at(8)),
      country: strings.text(at(9)),
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
