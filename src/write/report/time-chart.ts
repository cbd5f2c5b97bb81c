import { byCodePoint } from '../../lang/order.ts'
import { dayNumber, longDay } from './calendar.ts'
import { type Html, html } from './html.ts'
import { type Label, type PlacedLabel, placeLabels } from './labels.ts'
import { type ClaimRow, groupBy } from './rows.ts'
import { type Scale, scaleFor } from './scale.ts'
import { timeAxis } from './time-axis.ts'
import { counted, figure, kindTitle, SOURCE_CLASSES, sourceClass, sourceClassName } from './words.ts'

/** A kind with more figures than this has the width of the page; two others stand side by side. */
const SMALL = 8
/** What a chart measures at least where labels are shown, in CSS pixels. */
const WIDE = { height: 220, narrowest: 640 }
const NARROW = { height: 150, narrowest: 420 }
/** What is kept free above the plot, for arrows and labels, and below, for dates. */
const ABOVE = 40
const BELOW = 26
/** Left and right of the plot, in per cent of its width: the figures of the axis stand at the left. */
const LEFT = 9
const RIGHT = 5
/** Figures of one day stand beside one another, so many pixels apart, at most so far from their day. */
const STEP = 11
const FARTHEST = 33

/** A figure in its place; what one source says of one day in several articles is one figure. */
interface Point {
  readonly claim: ClaimRow
  readonly articles: number
  /** Per cent of the width, and pixels beside it. */
  readonly x: number
  readonly beside: number
  readonly y: number
  /** First and last day, in per cent of the width. */
  readonly from: number
  readonly to: number
  /** Where its bounds lie; null where an end is open. */
  readonly low: number | null
  readonly high: number | null
}

/** A chart shows at least so many figures, of at least two days. */
const FEWEST = 3
/** A figure for a longer time than a quarter of a year has no place on a line of days. */
const LONGEST = 92

/** A chart a kind: every dated figure with its bounds, coloured by who says it. Null when no kind has enough figures. */
export function timeCharts(claims: readonly ClaimRow[]): Html | null {
  const dated = claims.filter((claim) => claim.kind !== 'other' && daysOf(claim) <= LONGEST)
  const kinds = [...groupBy(dated, (claim) => `${claim.kind}\0${claim.unit}`).values()].filter(
    (some) => some.length >= FEWEST && new Set(some.map(middle)).size > 1,
  )
  kinds.sort((a, b) => b.length - a.length || byCodePoint(a[0]!.kind, b[0]!.kind))
  if (kinds.length === 0) return null
  const charts = kinds.map((some) => {
    const { kind, unit } = some[0]!
    return timeChart(some, claims.filter((claim) => claim.kind === kind && claim.unit === unit).length)
  })
  return html`<div class="charts">${charts}</div>`
}

/** The plot of one chart: its axis of figures, and its height in pixels. */
interface Plot {
  readonly scale: Scale
  readonly height: number
}

function timeChart(claims: readonly ClaimRow[], all: number): Html {
  const { kind } = claims[0]!
  const isWide = claims.length > SMALL
  const { height, narrowest } = isWide ? WIDE : NARROW
  const plot = { scale: scaleFor(claims), height }
  const axis = timeAxis(claims.map(middle))
  const points = place(claims, plot, axis.at)
  const labels = placeLabels(points.map(labelOf), narrowest)
  return html`<figure class="chart${isWide ? ' wide' : ''}">
<figcaption><h3>${kindTitle(kind)}</h3> <p class="meta">${notes(claims, all, plot.scale)}</p>${legend(claims)}</figcaption>
<svg width="100%" height="${ABOVE + height + BELOW}" aria-hidden="true">
${plot.scale.ticks.map((tick) => gridLine(tick, y(plot, tick)))}${axis.ticks.map((tick) => dateTick(tick, ABOVE + height))}${points.map(pointMark)}${labels.map(labelMark)}</svg>
</figure>
`
}

function notes(claims: readonly ClaimRow[], all: number, { isLogarithmic }: Scale): string {
  const { unit } = claims[0]!
  const undated = all - claims.length
  return [
    counted(claims.length, 'figure'),
    undated > 0 ? `${figure(undated)} more without a day` : null,
    isLogarithmic ? 'logarithmic scale' : null,
    unit !== null && unit !== 'people' ? unit : null,
  ]
    .filter((note) => note !== null)
    .join(' · ')
}

const middle = ({ date_from, date_to }: ClaimRow) => (dayNumber(date_from!) + dayNumber(date_to!)) / 2

/** How many days a claim is about; endless where they are not known. */
const daysOf = ({ date_from, date_to }: ClaimRow) =>
  date_from === null || date_to === null ? Number.POSITIVE_INFINITY : dayNumber(date_to) - dayNumber(date_from) + 1
const y = ({ scale, height }: Plot, value: number) => Math.round(ABOVE + (1 - scale.at(value)) * height)
const across = (share: number) => Math.round((LEFT + share * (100 - LEFT - RIGHT)) * 10) / 10

function place(claims: readonly ClaimRow[], plot: Plot, at: (day: number) => number): Point[] {
  const days = groupBy(claims, (claim) => String(across(at(middle(claim)))))
  return [...days].flatMap(([x, some]) => crowds(some, plot).flatMap((crowd) => sideBySide(crowd, Number(x), plot, at)))
}

/** Claims that say the same, by the same source. */
type Same = readonly [ClaimRow, ...ClaimRow[]]

const saying = ({ source, value, low, high, place, status }: ClaimRow) => [source, value, low, high, place, status].join('\0')

/** Figures of one day whose dots would touch. */
function crowds(claims: readonly ClaimRow[], plot: Plot): Same[][] {
  const said = [...groupBy(claims, saying).values()] as unknown as Same[]
  const sorted = said.sort(([a], [b]) => a.value - b.value || byCodePoint(a.id, b.id))
  const found: Same[][] = []
  for (const same of sorted) {
    const last = found.at(-1)
    if (last && y(plot, last.at(-1)![0].value) - y(plot, same[0].value) < STEP) last.push(same)
    else found.push([same])
  }
  return found
}

function sideBySide(crowd: readonly Same[], x: number, plot: Plot, at: (day: number) => number): Point[] {
  const step = Math.min(STEP, (2 * FARTHEST) / Math.max(1, crowd.length - 1))
  return crowd.map((same, i) => {
    const claim = same[0]
    const beside = Math.round((i - (crowd.length - 1) / 2) * step)
    const [low, high] = [claim.low, claim.high].map((bound) => (bound === null ? null : y(plot, bound)))
    const articles = new Set(same.map((one) => one.document)).size
    const [from, to] = [claim.date_from!, claim.date_to!].map((day) => across(Math.min(1, Math.max(0, at(dayNumber(day))))))
    return { claim, articles, from: from!, to: to!, x, beside, y: y(plot, claim.value), low: low!, high: high! }
  })
}

function gridLine(tick: number, at: number): Html {
  return html`<line class="grid" x1="0" x2="100%" y1="${at}" y2="${at}"/><text class="tick" x="0" y="${at - 4}">${figure(tick)}</text>
`
}

function dateTick({ at, words }: { readonly at: number; readonly words: string }, floor: number): Html {
  const x = across(at)
  return html`<line class="grid" x1="${x}%" x2="${x}%" y1="${floor}" y2="${floor + 6}"/><text class="tick" x="${x}%" y="${floor + 20}" text-anchor="middle">${words}</text>
`
}

/** The figure as a dot, its bounds as a bar, an end left open as an arrow; the words are what a pointer shows. */
function pointMark({ claim, articles, from, to, x, beside, y: dot, low, high }: Point): Html {
  const isRange = low !== null && high !== null && low !== high
  return html`<a href="#c-${claim.id}" tabindex="-1" class="s-${sourceClass(claim)} is-${claim.status}">${
    from === to ? null : html`<line class="when" x1="${from}%" x2="${to}%" y1="${dot}" y2="${dot}"/>`
  }<svg x="${x}%" overflow="visible"><title>${describe(claim, articles)}</title>${
    isRange ? html`<line class="range" x1="${beside}" x2="${beside}" y1="${low}" y2="${high}"/>` : null
  }${low === null ? arrow(beside, dot, 1) : null}${high === null ? arrow(beside, dot, -1) : null}<circle cx="${beside}" cy="${dot}" r="5"/></svg></a>
`
}

const arrow = (x: number, from: number, direction: 1 | -1): Html =>
  html`<path class="open" d="M${x},${from + direction * 5}v${direction * 19}m-4,${direction * -5}l4,${direction * 5}l4,${direction * -5}"/>`

function describe({ text, source, place, date_from, date_to }: ClaimRow, articles: number): string {
  const when = date_from === date_to ? longDay(date_from!) : `${longDay(date_from!)} to ${longDay(date_to!)}`
  return `${[text, place, when].filter((part) => part !== null).join(', ')} (${source ?? 'the article itself'}${articles > 1 ? `, ${counted(articles, 'article')}` : ''})`
}

/** The words where they hold a figure or a vague one, else the figure: a name that stands for one person is 1. */
const spoken = ({ text, value, qualifier }: ClaimRow) => (/\d/.test(text) || qualifier === 'vague' ? text : figure(value))

/** Who says what; the article's own figures are not labelled. */
const labelOf = ({ claim, x, beside, y: at }: Point): Label => ({
  words: claim.source === null ? null : `${claim.source}: ${spoken(claim)}`,
  x,
  beside,
  y: at,
  weight: claim.value,
})

function labelMark({ words, x, beside, y: at, side }: PlacedLabel): Html {
  const anchor = side === 1 ? 'start' : 'end'
  return html`<svg x="${x}%" overflow="visible"><text class="label" x="${beside + side * 10}" y="${at + 4}" text-anchor="${anchor}">${words}</text></svg>
`
}

function legend(claims: readonly ClaimRow[]): Html {
  const present = new Set(claims.map(sourceClass))
  const items = SOURCE_CLASSES.filter((type) => present.has(type)).map((type) => html`<li class="s-${type}">${sourceClassName(type)}</li>`)
  return html`<ul class="legend">${items}</ul>`
}
