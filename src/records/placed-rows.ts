/** Rows by start, end and id; most come in that order already. */
export class PlacedRows {
  private readonly lines: string[] = []
  private readonly ids: string[] = []
  private readonly starts: number[] = []
  private readonly ends: number[] = []
  private inOrder = true

  add(id: string, start: number, end: number, line: string): void {
    const last = this.lines.length - 1
    if (last >= 0 && start <= this.starts[last]!) this.inOrder &&= this.before(last, id, start, end)
    this.lines.push(line)
    this.ids.push(id)
    this.starts.push(start)
    this.ends.push(end)
  }

  joined(): string {
    if (this.inOrder) return this.lines.join('\n')
    const { ids, starts, ends } = this
    const order = this.lines.map((_, i) => i)
    order.sort((a, b) => starts[a]! - starts[b]! || ends[a]! - ends[b]! || (ids[a]! < ids[b]! ? -1 : 1))
    return order.map((i) => this.lines[i]!).join('\n')
  }

  private before(i: number, id: string, start: number, end: number): boolean {
    if (this.starts[i] !== start) return false
    return this.ends[i] === end ? this.ids[i]! < id : this.ends[i]! < end
  }
}
