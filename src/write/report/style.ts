/** The page's style: one column, a serif for what is read, a plain face with even figures for what is looked up. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fffdfa; --ink: #1b1b1a; --soft: #63605b; --line: #dedad2; --faint: #f4f1ea;
  --mark: #ffeeb0; --edge: #c79500; --target: #ffdf70;
  --person: #1f5fa8; --place: #2c7a4b; --organisation: #8a4b9c;
  --official: #b3372c; --opposition: #1f5fa8; --media: #1b1b1a; --ngo: #217a5c; --international: #7a4fa3; --expert: #93690a; --witness: #a04a7d; --other: #6f6c66;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #161615; --ink: #e9e6e0; --soft: #a5a19a; --line: #3a3834; --faint: #21201e;
    --mark: #4a3c0c; --edge: #d2a52b; --target: #6d5710;
    --person: #7db4f2; --place: #7cc79a; --organisation: #cf9ce0;
    --official: #f08a7e; --opposition: #7db4f2; --media: #e9e6e0; --ngo: #6cc7a4; --international: #bb9ae6; --expert: #dcb04a; --witness: #e39ac3; --other: #9a968f;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; font-variant-numeric: tabular-nums lining-nums; }
header, main, footer { max-width: 62rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2.5rem; }
h1, h2, h3, .text { font-family: Georgia, 'Iowan Old Style', 'Times New Roman', serif; }
h1 { margin: 0 0 .5rem; font-size: clamp(1.8rem, 5vw, 2.6rem); line-height: 1.15; font-weight: 700; text-wrap: balance; }
h2 { margin: 3.5rem 0 .25rem; padding-top: .75rem; border-top: 3px solid var(--ink); font-size: 1.55rem; line-height: 1.2; }
h3 { margin: 0; font-size: 1.15rem; line-height: 1.3; }
p { margin: 0 0 .75rem; }
a { color: inherit; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .18em; text-decoration-color: var(--soft); }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--person); outline-offset: 2px; }
small, .meta, figcaption, nav { color: var(--soft); font-size: .875rem; }
i { color: var(--soft); }
.lead { max-width: 38rem; font-size: 1.05rem; }
.explain { max-width: 38rem; color: var(--soft); font-size: .9rem; margin-bottom: 1.25rem; }
nav ul, .legend { margin: 1rem 0 0; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
.skip, .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip:focus { position: static; width: auto; height: auto; clip-path: none; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; }
th { text-align: left; font-weight: inherit; }
td, th { overflow-wrap: anywhere; }
.rows { margin-top: 1rem; font-size: .9rem; line-height: 1.4; }
.rows thead th { padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--ink); color: var(--soft); font-size: .8rem; vertical-align: bottom; }
.rows td, .rows tbody th { padding: .45rem .75rem .45rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
.rows tbody th { font-weight: 600; }
.rows .n { text-align: right; white-space: nowrap; }
.rows td:last-child, .rows thead th:last-child { padding-right: 0; }
.rows small { display: block; font-weight: 400; }
.rows button { all: unset; cursor: pointer; }
.rows button:focus-visible { outline: 3px solid var(--person); }
.rows [aria-sort] { color: var(--ink); font-weight: 600; }
.rows [aria-sort=ascending] button::after { content: ' \\2191'; }
.rows [aria-sort=descending] button::after { content: ' \\2193'; }
.claims { table-layout: fixed; }
.claims th:nth-child(1) { width: 10%; } .claims th:nth-child(2) { width: 15%; } .claims th:nth-child(3) { width: 14%; } .claims th:nth-child(4) { width: 11%; }
.claims th:nth-child(5) { width: 14.5%; } .claims th:nth-child(6) { width: 12.5%; } .claims th:nth-child(7) { width: 9%; } .claims th:nth-child(8) { width: 14%; }
.claims tbody td:first-child { color: var(--soft); }
tr:target > *, .text :target, h3 :target { background: var(--target); }
.short { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; line-clamp: 2; overflow: hidden; color: var(--soft); }
.search { display: inline-block; margin: .5rem 1rem 0 0; font-size: .9rem; }
.search input { margin-left: .25rem; padding: .3rem .5rem; width: 15rem; max-width: 100%; border: 1px solid var(--soft); border-radius: 0; background: var(--paper); color: var(--ink); font: inherit; }
.status { padding: 0 .3em; border: 1px solid currentColor; color: var(--official); font-size: .75rem; font-weight: 600; white-space: nowrap; }
details > summary { margin: 1rem 0; cursor: pointer; color: var(--soft); font-size: .9rem; }
.differences { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 27rem), 1fr)); gap: 2rem 2.5rem; align-items: start; margin-top: 1.25rem; }
.dots caption { padding-bottom: .4rem; border-bottom: 1px solid var(--ink); font-family: Georgia, 'Times New Roman', serif; }
.dots td, .dots th { padding: .45rem 0 .35rem; border-bottom: 1px solid var(--line); vertical-align: top; font-size: .9rem; line-height: 1.35; }
.dots th { width: 38%; padding-right: .75rem; }
svg { display: block; overflow: visible; }
.bar { margin-top: .15rem; }
.axis, .grid { stroke: var(--line); stroke-width: 1; }
.range { stroke: currentColor; stroke-width: 5; stroke-opacity: .35; }
.when { stroke: currentColor; stroke-width: 1.5; stroke-opacity: .45; }
.open { fill: none; stroke: currentColor; stroke-width: 1.75; stroke-opacity: .75; }
circle { fill: currentColor; stroke: var(--paper); stroke-width: 1.5; }
.is-denied circle, .is-disputed circle, .is-expected circle, .s-own circle { fill: var(--paper); stroke: currentColor; stroke-width: 2; }
.is-denied .open, .is-expected .open { stroke-dasharray: 2 3; }
.s-official { color: var(--official); } .s-opposition { color: var(--opposition); } .s-media { color: var(--media); } .s-ngo { color: var(--ngo); }
.s-international { color: var(--international); } .s-expert { color: var(--expert); } .s-witness { color: var(--witness); } .s-other { color: var(--other); } .s-own { color: var(--soft); }
.charts { display: grid; gap: 2.25rem 2.5rem; margin-top: 1.75rem; }
.chart { margin: 0; min-width: 0; }
.chart h3 { color: var(--ink); }
.chart figcaption p { margin: 0; }
.chart svg text { fill: var(--soft); font-size: 11.5px; }
.chart svg .label { fill: var(--ink); paint-order: stroke; stroke: var(--paper); stroke-width: 6px; stroke-linejoin: round; }
.chart a:hover circle { stroke: var(--ink); }
.legend { margin: .35rem 0 .25rem; gap: .1rem 1rem; }
.legend li::before { content: ''; display: inline-block; width: .65em; height: .65em; margin-right: .4em; border: 2px solid currentColor; border-radius: 50%; background: currentColor; }
.legend li.s-own::before { background: none; }
article { margin-top: 2.5rem; content-visibility: auto; contain-intrinsic-size: auto 50rem; }
article h3 { font-size: 1.35rem; max-width: 40rem; }
.text { max-width: 38rem; margin-top: .75rem; font-size: 1.075rem; line-height: 1.65; overflow-wrap: anywhere; }
.text p { white-space: pre-line; }
.claim { background: var(--mark); color: inherit; text-decoration: none; border-bottom: 2px solid var(--edge); padding: .05em .1em; }
.claim:hover { background: var(--target); }
.also { font: .7em system-ui, sans-serif; vertical-align: super; margin-left: .15em; }
.person, .place, .organisation { text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: .22em; }
.person { text-decoration-color: var(--person); } .place { text-decoration-color: var(--place); } .organisation { text-decoration-color: var(--organisation); }
.date { text-decoration: underline dotted var(--soft); text-underline-offset: .22em; }
.key span { font-family: Georgia, 'Times New Roman', serif; color: var(--ink); }
footer { margin-top: 4rem; padding-top: 1rem; padding-bottom: 3rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .85rem; }
@media (min-width: 60rem) {
  .charts { grid-template-columns: 1fr 1fr; }
  .wide { grid-column: 1 / -1; }
}
@media (max-width: 44rem) {
  .label { display: none; }
  .claims, .claims tbody { display: block; }
  .claims thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .claims tr { display: block; padding: .6rem 0; border-bottom: 1px solid var(--line); }
  .claims tr[hidden] { display: none; }
  .rows.claims tbody :is(td, th) { display: block; width: auto; padding: 0; border: 0; }
  .rows.claims tbody th { font-size: 1.05rem; }
  .rows.claims tbody td:nth-child(n+3) { display: flex; gap: .5rem; }
  .rows.claims tbody td:empty { display: none; }
  .claims tbody td:nth-child(n+3)::before { flex: 0 0 4.5rem; color: var(--soft); }
  .claims td:nth-child(3)::before { content: 'Who'; } .claims td:nth-child(4)::before { content: 'Place'; } .claims td:nth-child(5)::before { content: 'Date'; }
  .claims td:nth-child(6)::before { content: 'Source'; } .claims td:nth-child(7)::before { content: 'Status'; } .claims td:nth-child(8)::before { content: 'Article'; }
  .claims small { display: inline; }
  .search, .search input { display: block; width: 100%; margin-left: 0; }
  .rows:not(.claims) :is(td, th) { padding-right: .6rem; overflow-wrap: break-word; }
  .rows:not(.claims) :is(td, th):last-child { padding-right: 0; }
  .places :is(td, th):is(:nth-child(2), :nth-child(5)) { display: none; }
  .places .n { white-space: normal; }
}
@media print {
  nav, .search, .skip { display: none; }
  body { background: none; color: #000; font-size: 10pt; }
  h2 { break-after: avoid; } tr, figure, .dots { break-inside: avoid; }
  a { text-decoration: none; }
  article { content-visibility: visible; break-before: page; }
  .short { display: inline; }
  details::details-content { content-visibility: visible; }
  .claim, circle, .range { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`
