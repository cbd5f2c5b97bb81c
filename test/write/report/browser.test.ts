/// <reference lib="dom" />
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ARTICLES, extract, folderOf, lines } from '../../cli/command.ts'

/** A Chromium of the machine; CHROMIUM names another. Without one there is nothing to look at the page with. */
const CHROMIUM = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && existsSync(path),
)
if (CHROMIUM === undefined) console.warn('no Chromium on this machine: the page is not looked at (CHROMIUM=/path/to/chromium)')

const HOSTILE = { id: 'hostile', date: '2021-05-18', title: '<img src=x onerror="document.title=1">', text: '' }
HOSTILE.text = `${HOSTILE.title}\n\n<script>document.title = 'mine'</script> Nine people were killed in Gdansk, said "Anna <b>Borg</b>".\n`

describe.skipIf(CHROMIUM === undefined)('the page in a browser', () => {
  const folder = folderOf({ 'articles.jsonl': lines([...ARTICLES, HOSTILE]) })
  const address = pathToFileURL(join(folder, 'page.html')).href
  const complaints: string[] = []
  let browser: Browser
  beforeAll(async () => {
    extract(['report', folder, '-o', join(folder, 'page.html')])
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox'] })
  })
  afterAll(() => browser?.close())

  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await browser.newPage(options)
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => request.url() !== address && complaints.push(`asks for ${request.url()}`))
    await page.goto(address)
    return page
  }
  const figures = (page: Page) =>
    page.locator('#claims-table tbody tr:visible th data').evaluateAll((all) => all.map((one) => Number((one as HTMLDataElement).value)))

  test('asks for nothing, complains of nothing, and runs nothing of an article', async () => {
    const page = await open()
    expect(await page.title()).not.toMatch(/^(?:1|mine)$/)
    expect(await page.locator('img, article script').count()).toBe(0)
    expect(complaints).toEqual([])
  })

  test.each([320, 390, 1200])('fits %d pixels', async (width) => {
    const page = await open({ viewport: { width, height: 800 } })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })

  test.each(['light', 'dark'] as const)('its words stand out from the paper: %s', async (colorScheme) => {
    const page = await open({ colorScheme })
    const ratios = await page.evaluate(() => {
      const light = (colour: string) => {
        const [r, g, b] = colour
          .match(/[\d.]+/g)!
          .slice(0, 3)
          .map((part) => {
            const value = Number(part) / 255
            return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
          }) as [number, number, number]
        return 0.2126 * r + 0.7152 * g + 0.0722 * b
      }
      const paper = light(getComputedStyle(document.body).backgroundColor)
      const elements = [...document.querySelectorAll('h1, p, td, th, caption, a, small, .meta, .legend span')]
      return elements
        .filter((one) => !one.closest('.claim'))
        .map((one) => {
          const ink = light(getComputedStyle(one).color)
          return (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05)
        })
    })
    expect(ratios.length).toBeGreaterThan(50)
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5)
  })

  test('the claims sort by their figures, with the keyboard too', async () => {
    const page = await open()
    const head = page.locator('#claims-table th', { hasText: 'Figure' })
    const ascending = (await figures(page)).sort((a, b) => a - b)
    await head.getByRole('button').focus()
    await page.keyboard.press('Enter')
    expect(await figures(page)).toEqual(ascending)
    expect(await head.getAttribute('aria-sort')).toBe('ascending')
    await page.keyboard.press('Enter')
    expect(await figures(page)).toEqual(ascending.reverse())
    expect(await head.getAttribute('aria-sort')).toBe('descending')
  })

  test('the claims can be searched, and a link to one that is hidden shows it', async () => {
    const page = await open()
    const all = (await figures(page)).length
    await page.getByRole('searchbox').fill('gdansk injury')
    const found = (await figures(page)).length
    expect([found > 0, found < all]).toEqual([true, true])
    await page.locator('article a.claim', { hasText: '43.5 percent' }).click()
    expect(await page.locator(':target').textContent()).toContain('43.5 percent')
    expect((await figures(page)).length).toBe(all)
  })

  test('a claim leads to its words and back', async () => {
    const page = await open()
    await page.locator('#claims-table a', { hasText: 'about 900' }).click()
    const words = page.locator(':target')
    expect([await words.textContent(), await words.evaluate((one) => one.closest('article') !== null)]).toEqual(['about 900', true])
    await words.click()
    expect(await page.locator('tr:target').textContent()).toContain('about 900')
  })

  test('the first stop of the keyboard leads past the navigation', async () => {
    const page = await open()
    await page.keyboard.press('Tab')
    const [href, shown] = await page.evaluate(() => [
      document.activeElement!.getAttribute('href')!,
      document.activeElement!.getBoundingClientRect().width,
    ])
    expect(await page.locator(href as string).count()).toBe(1)
    expect(shown).toBeGreaterThan(20)
  })

  test('without script everything is there to be read', async () => {
    const page = await open({ javaScriptEnabled: false })
    const text = await page.locator('body').textContent()
    for (const { text: article } of ARTICLES) expect(text).toContain(article.split('\n').at(-2)!.slice(0, 60))
    expect(await page.locator('#claims-table tbody tr').count()).toBeGreaterThan(8)
  })
})
