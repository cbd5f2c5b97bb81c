import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { countries, countryOf } from '../../src/data/countries.ts'
import { isWeakName, place, placeHead, placesNamed } from '../../src/data/gazetteer.ts'

const first = (name: string) => {
  const [index] = placesNamed(name)
  return index === undefined ? undefined : place(index)
}

// spellings of one place, each with its country
const groups: readonly (readonly [string, ...string[]])[] = [
  ['BY', 'Hrodna', 'Grodno', 'Horadnia'],
  ['BY', 'Homel', 'Gomel', 'Homyel', 'Homiel'],
  ['BY', 'Mogilev', 'Mahilyow', 'Mahiliou'],
  ['BY', 'Vitebsk', 'Vitsebsk', 'Viciebsk'],
  ['BY', 'Babruysk', 'Bobruisk'],
  ['BY', 'Baranovichi', 'Baranavichy'],
  ['BY', 'Svetlogorsk', 'Svietlahorsk'],
  ['BY', 'Brest', 'Brest-Litovsk'],
  ['BY', 'Salihorsk', 'Soligorsk'],
  ['UA', 'Kyiv', 'Kiev'],
  ['UA', 'Odesa', 'Odessa'],
  ['UA', 'Kharkiv', 'Kharkov'],
  ['UA', 'Lviv', 'Lvov', 'Lwów'],
  ['UA', 'Mykolaiv', 'Nikolaev', 'Nikolayev'],
  ['UA', 'Dnipro', 'Dnepropetrovsk'],
  ['UA', 'Luhansk', 'Lugansk'],
  ['UA', 'Zaporizhzhia', 'Zaporizhia', 'Zaporozhye'],
  ['UA', 'Donbas', 'Donbass', 'the Donbas'],
  ['UA', 'Chernobyl', 'Chornobyl'],
  ['RU', 'St. Petersburg', 'St Petersburg', 'Saint Petersburg', 'Leningrad'],
  ['RU', 'Volgograd', 'Stalingrad'],
  ['RU', 'Chechnya', 'Chechen Republic'],
  ['KZ', 'Astana', 'Nur-Sultan'],
  ['KZ', 'Almaty', 'Alma-Ata'],
  ['MM', 'Yangon', 'Rangoon', 'YANGON'],
  ['MM', 'Myanmar', 'Burma'],
  ['MM', 'Rakhine', 'Arakan'],
  ['IN', 'Mumbai', 'Bombay'],
  ['IN', 'Kolkata', 'Calcutta'],
  ['IN', 'Chennai', 'Madras'],
  ['IN', 'Bengaluru', 'Bangalore'],
  ['IN', 'Odisha', 'Orissa'],
  ['CN', 'Beijing', 'Peking'],
  ['CN', 'Guangzhou', 'Canton'],
  ['CN', 'Tibet', 'Xizang'],
  ['CN', 'China', "People's Republic of China", 'PRC'],
  ['VN', 'Ho Chi Minh City', 'Saigon'],
  ['KH', 'Cambodia', 'Kampuchea'],
  ['LK', 'Sri Lanka', 'Ceylon'],
  ['TH', 'Thailand', 'Siam'],
  ['SY', 'Aleppo', 'Halab'],
  ['SY', 'Raqqa', 'al-Raqqa', 'Ar-Raqqah'],
  ['PS', 'Khan Yunis', 'Khan Younis'],
  ['PS', 'Gaza', 'Gaza Strip', 'the Gaza Strip'],
  ['PS', 'West Bank', 'the West Bank'],
  ['IL', 'Tel Aviv', 'Tel-Aviv'],
  ['IR', 'Iran', 'Persia'],
  ['AE', 'UAE', 'United Arab Emirates', 'U.A.E.'],
  ['SA', 'Saudi Arabia', 'Kingdom of Saudi Arabia'],
  ['CD', 'DRC', 'Zaire', 'Democratic Republic of the Congo', 'DR Congo'],
  ['CI', "Côte d'Ivoire", 'Ivory Coast', 'Cote d’Ivoire'],
  ['SZ', 'Eswatini', 'Swaziland'],
  ['ZW', 'Zimbabwe', 'Rhodesia'],
  ['CZ', 'Czech Republic', 'Czechia'],
  ['MK', 'North Macedonia', 'Macedonia', 'FYROM'],
  ['NL', 'The Netherlands', 'Netherlands', 'Holland'],
  ['GB', 'UK', 'U.K.', 'Britain', 'United Kingdom', 'Great Britain'],
  ['US', 'US', 'U.S.', 'USA', 'United States', 'the United States', 'UNITED STATES'],
  ['US', 'New York', 'New York City', 'NYC'],
  ['US', 'Washington, D.C.', 'Washington DC'],
  ['US', 'Pa.', 'PA', 'Pennsylvania'],
  ['US', 'W.Va.', 'West Virginia', 'W. Va.'],
  ['US', 'S.C.', 'South Carolina'],
  ['CA', 'B.C.', 'British Columbia'],
  ['AU', 'NSW', 'New South Wales'],
  ['FR', 'Saint-Étienne', 'Saint-Etienne', 'St. Etienne', 'SAINT-ÉTIENNE'],
  ['BR', 'São Paulo', 'Sao Paulo'],
  ['DE', 'Bavaria', 'Bayern'],
  ['TR', 'Türkiye', 'Turkey'],
  ['', 'Middle East', 'Mideast', 'the Middle East'],
  ['', 'Soviet Union', 'USSR', 'U.S.S.R.'],
  ['', 'Caribbean', 'the Caribbean', 'West Indies'],
  ['', 'Persian Gulf', 'Arabian Gulf'],
  ['', 'Kashmir', 'Kashmir Valley'],
  ['PH', 'Nueva Ecija', 'Province of Nueva Ecija'],
]

describe('placesNamed', () => {
  it.each(groups)('%s: %s', (country, ...names) => {
    const found = names.map((name) => placesNamed(name)[0])
    expect(new Set(found).size).toBe(1)
    expect(first(names[0] as string)?.country).toBe(country)
  })

  it('needs a name as it is written', () => {
    for (const name of ['us', 'Us', 'Pa', 'Wash', 'minsk', '', '.', 'Xyzzyville', 'Минск']) expect(placesNamed(name)).toEqual([])
    expect(first('AL-HOL')?.country).toBe('SY')
  })

  it('puts the likeliest place first', () => {
    const likely = {
      Paris: 'FR',
      Georgia: 'GE',
      Birmingham: 'GB',
      Santiago: 'CL',
      Tripoli: 'LY',
      Cambridge: 'GB',
      Moscow: 'RU',
      Athens: 'GR',
    }
    for (const [name, country] of Object.entries(likely)) expect(first(name)?.country).toBe(country)
    expect(first('Mexico')?.type).toBe('country')
    expect(first('Quebec')?.type).toBe('admin1')
    for (const town of ['Basra', 'Lucca', 'Pisa', 'Toledo']) expect(first(town)?.type).toBe('city')
  })

  it('keeps the namesakes', () => {
    const regions = placesNamed('Springfield').map((index) => place(index).admin1)
    expect(regions).toEqual(expect.arrayContaining(['Illinois', 'Missouri', 'Massachusetts']))
    expect(placesNamed('Orange County').length).toBeGreaterThan(3)
  })

  it('knows where a place is', () => {
    const hrodna = first('Hrodna')
    expect(hrodna).toMatchObject({
      type: 'city',
      country: 'BY',
      admin1: 'Grodno Region',
      latitude: 53.69,
      longitude: 23.83,
      geonames: 627904,
    })
    expect(place(hrodna?.admin1Index as number).type).toBe('admin1')
    expect(first('Minsk')).toMatchObject({ capital: true, wikidata: 'Q2280' })
    expect(first('Cobb County')).toMatchObject({ type: 'admin2', admin1: 'Georgia' })
  })

  it('has every country', () => {
    for (const { code, name, aliases } of countries) {
      expect([name, ...placesNamed(name).map((index) => place(index).country)]).toContain(code)
      for (const alias of aliases) expect([alias, ...placesNamed(alias).map((index) => place(index).country)]).toContain(code)
    }
    expect(countryOf('BY')?.capital).toBe('Minsk')
  })
})

describe('placeHead', () => {
  it('tells how long a name can get', () => {
    expect(placeHead('Bobruisk')).toBe(1)
    expect(placeHead('New')).toBeGreaterThanOrEqual(3)
    expect(placeHead('St.')).toBeGreaterThanOrEqual(2)
    expect(placeHead('Saint-Étienne')).toBeGreaterThanOrEqual(2)
    expect(placeHead('Xyzzyville')).toBe(0)
  })
})

describe('isWeakName', () => {
  it.each([
    'Most',
    'Same',
    'Police',
    'Young',
    'Deal',
    'Chad',
    'Jordan',
    'Victoria',
    'Phoenix',
    'Hamilton',
    'Nancy',
    'Pa.',
    'IN',
    'Lincoln',
    'Obama',
    'Of',
  ])('%s is weak', (name) => {
    if (placesNamed(name).length > 0) expect(isWeakName(name)).toBe(true)
  })
  it.each([
    'Georgia',
    'Minsk',
    'Paris',
    'US',
    'U.K.',
    'India',
    'Turkey',
    'New York',
    'Washington',
    'Grodno',
    'Middle East',
    'Houston',
    'Lebanon',
  ])('%s is strong', (name) => {
    expect(isWeakName(name)).toBe(false)
  })
})

describe('gazetteer.bin', () => {
  const file = readFileSync(new URL('../../src/data/gazetteer.bin', import.meta.url))

  it('is small', () => {
    expect(gzipSync(file, { level: 9 }).length).toBeLessThan(2_000_000)
  })

  it('is sound: every record of a sample has a name, a type, a place on earth', () => {
    let unnamed = 0
    for (let index = 0; index < 50_000; index += 97) {
      const found = place(index)
      expect(found.name).not.toBe('')
      expect(Math.abs(found.latitude)).toBeLessThanOrEqual(90)
      expect(Math.abs(found.longitude)).toBeLessThanOrEqual(180)
      // `Northern`, `Of` are names of places that no text can be trusted with
      if (placesNamed(found.name).length === 0) unnamed++
      else expect(placesNamed(found.name)).toContain(index)
    }
    expect(unnamed).toBeLessThan(5)
  })
})
