import { describe, expect, it } from 'vitest'
import { linkOrganisations } from '../../src/link/organisations.ts'

const link = (...organisations: (string | [string, string])[]) =>
  linkOrganisations(
    organisations.map((o, key) =>
      typeof o === 'string' ? { key, name: o, aliases: [], country: null } : { key, name: o[0], aliases: [o[1]], country: null },
    ),
  )

describe('organisations of different articles', () => {
  it('joins one name whatever its case, article and legal form', () => {
    expect(link('the Red Cross', 'Red Cross', 'RED CROSS')).toEqual([[0, 1, 2]])
    expect(link('Grodno Azot JSC', 'Grodno Azot')).toEqual([[0, 1]])
    expect(link('Red Cross', 'Red Crescent')).toEqual([[0], [1]])
    expect(link('Emirates Airline', 'Emirates Airlines')).toEqual([[0, 1]])
  })
  it('joins an acronym with the name that was introduced with it', () => {
    expect(link(['Belarusian Association of Journalists', 'BAJ'], 'BAJ')).toEqual([[0, 1]])
    expect(link(['Human Rights Watch', 'HRW'], 'Human Rights Watch', 'HRW')).toEqual([[0, 1, 2]])
  })
  it('joins an acronym with the only name that spells it', () => {
    expect(link('Committee to Protect Journalists', 'CPJ')).toEqual([[0, 1]])
    expect(link('Conservative Party of Jersey', 'Committee to Protect Journalists', 'CPJ')).toEqual([[0], [1], [2]])
    expect(link('Green Party', 'GP')).toEqual([[0], [1]])
  })
  it('joins an acronym only where it means that name', () => {
    const of = (...organisations: [name: string, country: string | null, acronym?: string][]) =>
      linkOrganisations(organisations.map(([name, country, acronym], key) => ({ key, name, aliases: acronym ? [acronym] : [], country })))
    expect(of(['Bank of Tirana and Shkodra', 'AL', 'BTS'], ['BTS', 'KR'], ['BTS', 'AL'])).toEqual([[0, 2], [1]])
    expect(of(['Environment Protection Authority', 'AU'], ['EPA', 'US'], ['EPA', 'AU'])).toEqual([[0, 2], [1]])
    expect(of(['Alliance of National Churches', 'LR', 'ANC'], ['ANC', 'LR'], ['ANC', 'ZA'], ['African National Congress', 'ZA'])).toEqual([
      [0, 1],
      [2, 3],
    ])
    expect(of(['United Nations', 'US'], ['UN', 'SY'], ['U.N.', null])).toEqual([[0, 1, 2]])
    expect(of(['Unesco', 'FR'], ['UNESCO', 'IT'])).toEqual([[0, 1]])
    expect(of(['Gulf Trade Council', 'AE', 'GTC'], ['Trade Council of the Arab Gulf', 'AE', 'GTC'], ['GTC', 'AE'])).toEqual([[0, 2], [1]])
  })
  it('joins British and American spelling', () => {
    expect(link('World Health Organization', 'World Health Organisation')).toEqual([[0, 1]])
    expect(link('Department of Defense', 'Defence Department')).toEqual([[0, 1]])
    expect(link('Labor', 'Labour')).toEqual([[0], [1]])
  })
  it('joins a ministry whatever its order', () => {
    expect(link('Ministry of Health', 'Health Ministry', 'the Ministry of Internal Affairs', 'Interior Ministry')).toEqual([
      [0, 1],
      [2, 3],
    ])
  })
  it('keeps national bodies of two countries apart', () => {
    const of = (...organisations: [string, string | null][]) =>
      linkOrganisations(organisations.map(([name, country], key) => ({ key, name, aliases: [], country })))
    expect(of(['Interior Ministry', 'BY'], ['Interior Ministry', 'UA'], ['Interior Ministry', 'BY'])).toEqual([[0, 2], [1]])
    expect(of(['Supreme Court', 'BY'], ['Supreme Court', null])).toEqual([[0, 1]])
    expect(of(['Supreme Court', 'BY'], ['Supreme Court', 'PL'], ['Supreme Court', null])).toEqual([[0], [1], [2]])
    expect(of(['Red Cross', 'BY'], ['Red Cross', 'UA'])).toEqual([[0, 1]])
    expect(of(['Belarusian Interior Ministry', 'BY'], ['Belarusian Interior Ministry', 'UA'])).toEqual([[0, 1]])
  })
})
