import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toReport } from '../../../src/write/report/index.ts'
import { sample } from './sample.ts'

const page = (hostile = '') => {
  const { tables, text } = sample(hostile)
  return toReport(tables, () => text)
}

/** Start tags with the names of their attributes, read as a browser reads quoted attributes: what is in one cannot end it. */
function elements(html: string): string[] {
  const withoutCode = html.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '<$1></$1>')
  const tags = withoutCode.matchAll(/<([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>/gi)
  return Array.from(tags, ([, name, attributes]) =>
    [name, ...Array.from(attributes!.matchAll(/\s([a-z-]+)(?:="[^"]*")?/gi), (m) => m[1])].join(' '),
  )
}

const ids = (html: string) => Array.from(html.matchAll(/ id="([^"]*)"/g), (match) => match[1])
const targets = (html: string) => Array.from(html.matchAll(/ href="#([^"]*)"/g), (match) => match[1])

test('claims lead to their words and words to their claims', () => {
  const html = page()
  expect(html).toContain('<tr id="c-c1">')
  expect(html).toContain('<a href="#t-c1"><data value="50000">50,000</data></a>')
  expect(html).toMatch(/<a id="t-c1" class="claim" href="#c-c1"[^>]*>50,000<\/a>/)
})

test('every link within the page has its target, and no id stands twice', () => {
  const html = page()
  expect(new Set(ids(html)).size).toBe(ids(html).length)
  expect(targets(html).filter((target) => !ids(html).includes(target))).toEqual([])
})

test('the text of an article is kept to the character', () => {
  const { text } = sample()
  const body = page().match(/<article[\s\S]*<\/article>/)![0]
  const words = body.replace(/<p class="meta">.*<\/p>/, '').replace(/<[^>]*>/g, '')
  expect(words.replace(/\s+/g, ' ').trim()).toBe(text.replace(/\s+/g, ' '))
})

test('what differs is set side by side, with open ends and bounds drawn', () => {
  const html = page()
  expect(html).toContain('<caption><b>Crowd sizes</b> Port Sable, 3 May 2021</caption>')
  expect(html).toMatch(/thousands<\/a> <small>2,000–9,999<\/small> <b class="status">disputed<\/b>/)
  expect(html.match(/<line class="range"/g)).toHaveLength(2)
})

test('figures of three days make a chart, an open end an arrow, a source a label', () => {
  const chart = page().match(/<figure[\s\S]*<\/figure>/)![0]
  expect(chart).toContain('<h3>Crowd sizes</h3> <p class="meta">3 figures</p>')
  expect(chart).toMatch(/<title>At least 20,000, Port Sable, 1 May 2021 \(the article itself\)<\/title><path class="open"/)
  expect(chart).toContain('>Ann Archer: 50,000</text>')
})

test('places have coordinates with their hemispheres', () => {
  expect(page()).toContain('51.50°\u00a0S 0.10°\u00a0E')
})

test('one heading of the first rank, the others in order, tables with column heads', () => {
  const html = page()
  expect(html.match(/<h1>/g)).toHaveLength(1)
  const ranks = Array.from(html.matchAll(/<h([1-6])/g), (match) => Number(match[1]))
  expect(ranks.every((rank, i) => i === 0 || rank <= ranks[i - 1]! + 1)).toBe(true)
  for (const table of html.match(/<table[\s\S]*?<\/table>/g)!) expect(table).toContain('<th scope="col"')
  expect(html).toContain('<html lang="en">')
})

test('the content policy allows the own style and script by their hashes and nothing else', () => {
  const html = page()
  const policy = html.match(/Content-Security-Policy" content="([^"]*)"/)![1]!.replaceAll('&#39;', "'")
  for (const [kind, tag] of [
    ['style-src', 'style'],
    ['script-src', 'script'],
  ]) {
    const code = html.match(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`))![1]!
    expect(policy).toContain(`${kind} 'sha256-${createHash('sha256').update(code).digest('base64')}'`)
  }
  expect(policy).toMatch(/^default-src 'none'; /)
  expect(html).not.toMatch(/ (src|style|on[a-z]+)=/)
  expect(html.match(/https?:\/\/[^\s"<]*/g)).toEqual(['https://sable-post.example/march'])
})

test.each([
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></style></script><svg onload=alert(1)>',
  '<!-- --> &lt;b&gt; &amp; <b>',
  '\0<\0script>',
  '\u202e]]><a href="javascript:1">',
])('hostile words add no element and no attribute: %j', (hostile) => {
  const plain = elements(page('x'.repeat(hostile.length)))
  const html = page(hostile)
  expect(elements(html)).toEqual(plain)
  expect(html).not.toContain('\0')
  expect(html).not.toContain('href="javascript')
})

test('whatever stands in the cells, the page is made of the elements of its template', () => {
  const known = new Set([...elements(page()), ...elements(page('x'))])
  const markup = fc.constantFrom(
    '<',
    '>',
    '"',
    "'",
    '&',
    '<b>',
    '</td>',
    '=',
    '/',
    '`',
    '${',
    '&lt;',
    '\n\n',
    '\r',
    '\0',
    ' onload=',
    '<!--',
  )
  const words = fc.array(fc.oneof(markup, fc.string({ unit: 'binary' })), { maxLength: 12 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(words, (hostile) => {
      expect(elements(page(hostile)).filter((element) => !known.has(element))).toEqual([])
    }),
    { numRuns: 200, seed: 1 },
  )
})

test('an address that is not of the web is no link', () => {
  expect(page('x')).not.toContain('original</a>')
  expect(page()).toContain('<a href="https://sable-post.example/march" rel="noopener noreferrer external">original</a>')
})

test('the same result gives the same bytes', () => {
  expect(page()).toBe(page())
})

test('without texts there are no links into them', () => {
  const { tables } = sample()
  const html = toReport(tables, () => null)
  expect(targets(html).filter((target) => !ids(html).includes(target))).toEqual([])
})

test('an empty result is a page too', () => {
  const { tables } = sample()
  const html = toReport(Object.fromEntries(Object.keys(tables).map((table) => [table, []])) as unknown as typeof tables, () => null)
  expect(html).toContain('<h1>0 claims in 0 articles</h1>')
})

test('claims with the same words share one mark that leads to both', () => {
  const { tables, text } = sample()
  const twin = { ...tables.claims[0]!, id: 'c3', kind: 'strike' }
  const html = toReport({ ...tables, claims: [...tables.claims, twin] }, () => text)
  expect(html).toContain(
    '<span id="t-c3"></span><a id="t-c1" class="claim" href="#c-c1" title="Crowd size">50,000</a><a class="also" href="#c-c3"',
  )
})
