/** Words beside a point of a chart; `x` in per cent of the chart's width, `beside` and `y` in pixels. */
export interface Label {
  /** Null for a point without words, that others must not cover. */
  readonly words: string | null
  readonly x: number
  readonly beside: number
  readonly y: number
  /** The heavier is placed first. */
  readonly weight: number
}

/** Mean width of a character of the labels, and their height. */
const CHARACTER = 6.3
const LINE = 14
/** A point with its arrowheads needs so much room. */
const POINT = 8
const MOST_LABELS = 14
const LONGEST = 48

export interface PlacedLabel extends Label {
  readonly side: 1 | -1
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/**
 * Those labels that fit without covering a point or another label, right of their point or else left of it.
 * @param narrowest width of the chart from which on labels are shown, in pixels: what does not collide there does not in a wider one
 */
export function placeLabels(labels: readonly Label[], narrowest: number): PlacedLabel[] {
  const taken: Box[] = labels.map((label) => pointBox(label, narrowest))
  const placed: PlacedLabel[] = []
  const said = new Set<string | null>()
  const heaviestFirst = labels.filter(({ words }) => words !== null && words.length <= LONGEST).sort((a, b) => b.weight - a.weight)
  for (const label of heaviestFirst) {
    if (placed.length === MOST_LABELS) break
    const box = (side: 1 | -1) => labelBox(label, side, narrowest)
    const side = ([1, -1] as const).find((direction) => fits(box(direction), taken, narrowest))
    if (side === undefined || said.has(label.words)) continue
    said.add(label.words)
    taken.push(box(side))
    placed.push({ ...label, side })
  }
  return placed
}

const centre = ({ x, beside }: Label, width: number) => (x / 100) * width + beside

function pointBox(label: Label, width: number): Box {
  const at = centre(label, width)
  return { left: at - POINT, right: at + POINT, top: label.y - POINT, bottom: label.y + POINT }
}

function labelBox(label: Label, side: 1 | -1, width: number): Box {
  const near = centre(label, width) + side * (POINT + 2)
  const far = near + side * (label.words?.length ?? 0) * CHARACTER
  return { left: Math.min(near, far), right: Math.max(near, far), top: label.y - LINE / 2, bottom: label.y + LINE / 2 }
}

/** The left is kept free for the figures of the axis. */
const fits = (box: Box, taken: readonly Box[], width: number) =>
  box.left >= 48 &&
  box.right <= width &&
  !taken.some((other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom)
