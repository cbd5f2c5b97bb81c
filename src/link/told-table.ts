import { NumberTable } from '../lang/number-table.ts'
import { NumberedStrings } from '../lang/numbered-strings.ts'
import type { Region } from '../lang/regions.ts'
import { copyString } from '../lang/string-pool.ts'
import type { Window } from './same-figure.ts'
import type { ToldClaim, ToldGroup } from './told-group.ts'

/** Columns of a group; `Claims` is the row of its first claim. */
const Group = {
  Article: 0,
  Claims: 1,
  Size: 2,
  Kind: 3,
  Sort: 4,
  Subject: 5,
  Place: 6,
  Extent: 7,
  Country: 8,
  Admin1: 9,
  From: 10,
  To: 11,
  FirstDay: 12,
  LastDay: 13,
  IsPart: 14,
} as const
/** Columns of a claim. */
const Said = { Nth: 0, Subject: 1, Source: 2, PlaceId: 3, From: 4, To: 5, AsOf: 6, Status: 7, Qualifier: 8 } as const
/** The figures of a claim: not a number where there is none. */
const Figure = { Value: 0, Low: 1, High: 2 } as const

const EXTENTS: readonly Region['extent'][] = ['country', 'region', 'place', 'unknown']
/** No day is so far back. */
const NO_DAY = -(2 ** 31)

/** The groups of all articles that may be joined with others, some hundred bytes each. */
export class ToldTable {
  /** Their ids, by article. */
  readonly documents: string[] = []
  private readonly strings = new NumberedStrings()
  private readonly groups = new NumberTable(Object.keys(Group).length, (length) => new Int32Array(length))
  private readonly windows = new NumberTable(2, (length) => new Float64Array(length))
  private readonly said = new NumberTable(Object.keys(Said).length, (length) => new Int32Array(length))
  private readonly figures = new NumberTable(Object.keys(Figure).length, (length) => new Float64Array(length))

  /** The same group, kept in the table. */
  keep(group: ToldGroup): ToldGroup {
    const { strings } = this
    const { region } = group
    const first = this.said.size
    for (const [i, claim] of group.claims.entries()) this.keepClaim(claim, group.nths[i]!)
    this.windows.push([group.window.low, group.window.high])
    const row = this.groups.push([
      group.article,
      first,
      group.claims.length,
      strings.number(group.kind),
      strings.number(group.sort),
      strings.number(group.subject),
      strings.number(group.place),
      region === null ? -1 : EXTENTS.indexOf(region.extent),
      strings.number(region === null ? null : region.country),
      region === null ? -1 : region.admin1,
      strings.number(group.from),
      strings.number(group.to),
      group.firstDay ?? NO_DAY,
      group.lastDay ?? NO_DAY,
      group.isPart ? 1 : 0,
    ])
    this.documents[group.article] = group.document
    // As a slice the id would keep the rows of its article in memory.
    return new KeptGroup(this, row, copyString(group.id))
  }

  private keepClaim(claim: ToldClaim, nth: number): void {
    const { strings } = this
    this.figures.push([claim.value, claim.low ?? Number.NaN, claim.high ?? Number.NaN])
    this.said.push([
      nth,
      strings.number(claim.subject),
      strings.number(claim.source),
      strings.number(claim.placeId),
      strings.number(claim.from),
      strings.number(claim.to),
      strings.number(claim.asOf),
      strings.number(claim.status),
      strings.number(claim.qualifier),
    ])
  }

  number(row: number, column: number): number {
    return this.groups.get(row, column)
  }

  text(row: number, column: number): string | null {
    return this.strings.text(this.groups.get(row, column))
  }

  region(row: number): Region | null {
    const extent = EXTENTS[this.number(row, Group.Extent)]
    return extent === undefined ? null : { country: this.text(row, Group.Country)!, admin1: this.number(row, Group.Admin1), extent }
  }

  window(row: number): Window {
    return { low: this.windows.get(row, 0), high: this.windows.get(row, 1) }
  }

  nths(row: number): number[] {
    return this.eachClaim(row, (claim) => this.said.get(claim, Said.Nth))
  }

  claims(row: number): ToldClaim[] {
    const text = (claim: number, column: number) => this.strings.text(this.said.get(claim, column))
    const figure = (claim: number, column: number) => {
      const known = this.figures.get(claim, column)
      return Number.isNaN(known) ? null : known
    }
    return this.eachClaim(row, (claim) => ({
      subject: text(claim, Said.Subject),
      source: text(claim, Said.Source)!,
      placeId: text(claim, Said.PlaceId),
      from: text(claim, Said.From),
      to: text(claim, Said.To),
      asOf: text(claim, Said.AsOf)!,
      status: text(claim, Said.Status)!,
      value: this.figures.get(claim, Figure.Value),
      low: figure(claim, Figure.Low),
      high: figure(claim, Figure.High),
      qualifier: text(claim, Said.Qualifier)!,
    }))
  }

  private eachClaim<T>(row: number, make: (claim: number) => T): T[] {
    const first = this.number(row, Group.Claims)
    return Array.from({ length: this.number(row, Group.Size) }, (_, i) => make(first + i))
  }
}

/** A group of the table; what is asked for is read there. */
class KeptGroup implements ToldGroup {
  readonly id: string
  private readonly table: ToldTable
  private readonly row: number

  constructor(table: ToldTable, row: number, id: string) {
    this.table = table
    this.row = row
    this.id = id
  }

  get article(): number {
    return this.table.number(this.row, Group.Article)
  }
  get document(): string {
    return this.table.documents[this.article]!
  }
  get nths(): readonly number[] {
    return this.table.nths(this.row)
  }
  get kind(): string {
    return this.table.text(this.row, Group.Kind)!
  }
  get sort(): string {
    return this.table.text(this.row, Group.Sort)!
  }
  get subject(): string {
    return this.table.text(this.row, Group.Subject)!
  }
  get place(): string | null {
    return this.table.text(this.row, Group.Place)
  }
  get region(): Region | null {
    return this.table.region(this.row)
  }
  get from(): string | null {
    return this.table.text(this.row, Group.From)
  }
  get to(): string | null {
    return this.table.text(this.row, Group.To)
  }
  get firstDay(): number | null {
    return dayOf(this.table.number(this.row, Group.FirstDay))
  }
  get lastDay(): number | null {
    return dayOf(this.table.number(this.row, Group.LastDay))
  }
  get isPart(): boolean {
    return this.table.number(this.row, Group.IsPart) === 1
  }
  get window(): Window {
    return this.table.window(this.row)
  }
  get claims(): readonly ToldClaim[] {
    return this.table.claims(this.row)
  }
}

const dayOf = (number: number): number | null => (number === NO_DAY ? null : number)
