import { describe, expect, it } from 'vitest'
import { place } from '../../src/data/gazetteer.ts'
import type { NameMention } from '../../src/model/mention.ts'
import { createPlaceResolver } from '../../src/resolve/places/index.ts'
import { createParser } from '../../src/text/parse.ts'
import { undatedArticle } from '../plain-article.ts'

const parser = createParser()
const resolve = createPlaceResolver(parser.vocabulary)

/** Places are marked with brackets: `Police in [Brest], [Belarus]`. Gives for each `name, region, country` of its record, or `?`. */
function where(marked: string): string[] {
  const names: NameMention[] = []
  let text = ''
  for (const part of marked.split(/(\[[^\]]+\])/)) {
    const bare = part.replace(/^\[|\]$/g, '')
    if (bare !== part) names.push(mention(text.length, text.length + bare.length))
    text += bare
  }
  const article = parser.parse(undatedArticle(text))
  const { entities, entityOf } = resolve(article, names)
  return entityOf.map((entity) => {
    const { gazetteer } = entities[entity]!
    if (gazetteer === null) return '?'
    const { name, admin1, country } = place(gazetteer)
    return [name, admin1, country].filter(Boolean).join(', ')
  })
}

const mention = (start: number, end: number): NameMention => ({
  type: 'place',
  start,
  end,
  first: 0,
  last: 1,
  sentence: 0,
  zone: 'body',
  rule: 'test',
})

describe('createPlaceResolver', () => {
  it('reads what stands right after a name', () => {
    expect(where('A fire broke out in [Springfield], [Ill.], on Monday.')).toEqual(['Springfield, Illinois, US', 'Illinois, US'])
    expect(where('He moved to [Paris], [Texas].')[0]).toBe('Paris, Texas, US')
    expect(where('A boat left [Tripoli] ([Lebanon]).')[0]).toMatch(/, LB$/)
    expect(where("[Georgia]'s [Columbus] had rain.")[1]).toBe('Columbus, Georgia, US')
  })

  it('tells a town from the country of its name', () => {
    expect(where('Police of the city of [Turkey] said so.')).toEqual(['?'])
    expect(where('A court in the east [China] city of [Hangzhou] met.')[0]).toBe('China, CN')
    expect(where('Flights to [Ottawa], [Montreal], [Quebec City] and [Halifax] were late.')[2]).toBe('Québec, Quebec, CA')
  })

  it('prefers the country of the story', () => {
    expect(where('In [Belarus], police in [Minsk], [Grodno] and [Brest] broke up rallies.')[3]).toBe('Brest, Brest Region, BY')
    expect(where('In [France], fishermen from [Brest] and [Quimper] went on strike near [Rennes].')[1]).toBe('Brest, Brittany, FR')
    expect(where('The Georgian president spoke in [Tbilisi]. [Georgia] wants to join.')[1]).toBe('Georgia, GE')
    expect(where('In [Atlanta], [Savannah] and [Macon] voters queued. [Georgia] counts by hand.')[3]).toBe('Georgia, US')
  })

  it('lets a county or a neighbour tell its town', () => {
    expect(where('[Rapides Parish] deputies arrested an [Alexandria] woman near [Pineville].')[1]).toBe('Alexandria, Louisiana, US')
  })

  it('reads counties that share their word, and towns in addresses', () => {
    expect(where('Deputies of [Walton], [Barrow] and [Oconee] counties met in [Athens], [Ga.]')[1]).toBe('Barrow County, Georgia, US')
    expect(where('She died at 12 Elm Street, [Lebanon].')[0]).not.toMatch(/LB$/)
  })

  it('keeps one sense in an article, unless the text says otherwise', () => {
    expect(where('[Portland], [Maine], was calm. [Portland] has a harbour.')).toEqual([
      'Portland, Maine, US',
      'Maine, US',
      'Portland, Maine, US',
    ])
    expect(where('From [Portland], [Maine], to [Portland], [Oregon].').filter((name) => name.startsWith('Portland'))).toEqual([
      'Portland, Maine, US',
      'Portland, Oregon, US',
    ])
  })

  it('takes spellings of one place as one', () => {
    const places = where('[Kyiv], once written [Kiev], and [Hrodna] or [Grodno].')
    expect(places[0]).toBe(places[1])
    expect(places[2]).toBe(places[3])
  })

  it('takes a famous town for itself in stories about other countries', () => {
    const story =
      'In [Belarus], [Minsk], [Grodno] and [Brest] were calm. [Belarus] and [Lithuania] met the [United States] in [Geneva]. A plane from [Athens] landed in [Vilnius].'
    expect(where(story).slice(7, 9)).toEqual(['Geneva, Geneva, CH', 'Athens, Attica, GR'])
  })

  it('does not put a town into a region that has none of its name', () => {
    expect(where('He was born in [Paris], [Idaho].')).toEqual(['?', 'Idaho, US'])
  })

  it('leaves open what nothing tells', () => {
    expect(where('A man from [Springfield] won the lottery.')).toEqual(['?'])
    expect(where('They met in [Orchard Street].')).toEqual(['?'])
    expect(where('[Xyzzyville] is calm.')).toEqual(['?'])
  })

  it('says what it could not tell', () => {
    const article = parser.parse(undatedArticle('A man from Springfield won the lottery.'))
    const { entities, issues } = resolve(article, [mention(11, 22)])
    expect(entities[0]).toMatchObject({ gazetteer: null, country: 'US' })
    expect(issues).toMatchObject([{ code: 'ambiguous-place', start: 11, end: 22 }])
  })
})
