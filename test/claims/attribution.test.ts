import { describe, expect, test } from 'vitest'
import { createAttributor } from '../../src/claims/attribution.ts'
import { createWords } from '../../src/claims/words.ts'
import type { LocalEntity } from '../../src/model/entity.ts'
import type { NameMention, NameType } from '../../src/model/mention.ts'
import { createParser } from '../../src/text/parse.ts'
import { undatedArticle } from '../plain-article.ts'

const TYPES: Record<string, NameType> = { P: 'person', L: 'place', O: 'organisation' }

/** Names are marked in the text: `[P Heiko Maas]`, `[O AFP]`, `[L Minsk]`; the figure asked about stands in `<…>`. */
function whoSays(marked: string, kind = 'death') {
  const names: { type: NameType; start: number; end: number }[] = []
  let figure = { start: 0, end: 0 }
  let text = ''
  for (const part of marked.split(/(\[[PLO] [^\]]+\]|<[^>]+>)/)) {
    const start = text.length
    const name = /^\[([PLO]) ([^\]]+)\]$/.exec(part)
    text += name ? name[2]! : part.replace(/^<|>$/g, '')
    if (name) names.push({ type: TYPES[name[1]!]!, start, end: text.length })
    else if (part.startsWith('<')) figure = { start, end: text.length }
  }
  const { vocabulary, parse } = createParser()
  const article = parse(undatedArticle(text))
  const tokenAt = (offset: number) => article.tokens.start.findIndex((start) => start >= offset)
  const tokenEnd = (offset: number) => article.tokens.end.findIndex((end) => end >= offset) + 1
  const mentions = names.map((n): NameMention => {
    const first = tokenAt(n.start)
    return { ...n, first, last: tokenEnd(n.end), sentence: article.tokens.sentence[first]!, zone: 'body', rule: 'test' }
  })
  const texts = names.map((n) => text.slice(n.start, n.end))
  const entityNames = [...new Set(texts)]
  const entities = entityNames.map(
    (name): LocalEntity => ({
      type: names[texts.indexOf(name)]!.type,
      name,
      aliases: [],
      mentions: 1,
      roles: [],
      nationality: null,
      age: null,
      gazetteer: null,
      placeType: null,
      country: null,
    }),
  )
  const resolved = { entities, entityOf: texts.map((t) => entityNames.indexOf(t)) }
  const first = tokenAt(figure.start)
  const ask = createAttributor(vocabulary, createWords(vocabulary))(article, { names: mentions, dates: [], quantities: [] }, resolved)
  return ask({ first, last: tokenEnd(figure.end), sentence: article.tokens.sentence[first]!, kind })
}

describe('the source of a figure', () => {
  test.each([
    // before the figure
    ['[P Heiko Maas] said <50> people had died.', 'Heiko Maas'],
    ['The [O Interior Ministry] said <121> officers were hurt.', 'Interior Ministry'],
    ['The [O Health Ministry] on its website said <12> people had died.', 'Health Ministry'],
    ['Officials reported that <40> homes burned.', 'Officials'],
    ['The country’s [O Election Commission] later announced a turnout of <84> percent.', 'Election Commission'],
    ['Police did not say how many were hurt, but <12> ambulances came.', null],
    ['In the third case reported in the state, <two> girls died.', null],
    ['[P Orban] has ruled the country of <9.5 million> people for years.', null],
    ['Protesters numbered about <3,000>.', null],
    ['He was held over the alleged hiring of <hundreds> of teachers.', null],
    ['It cut its growth forecast by 0.1 percentage points to <1.8> percent.', null],
    ['A witness reported in tears that <40> people had died.', 'witness'],
    ['[P Ana Silva] spoke. ”A guard came but they shot <two> guards as well,“ she added.', 'Ana Silva'],
    ['He had married [P Ana Silva] on April 30, who said <two> men were shot.', 'Ana Silva'],
    [
      'Mr [P Petrov] spoke of the vote.\n\n“It is not [P Karl Berg] alone. [P Karl Berg] never answers. So <six> members voted against him,” he said.',
      'Petrov',
    ],
    ['German Foreign Minister, [P Heiko Maas], warned that <200> could die.', 'Heiko Maas'],
    ['[P Ana Silva], a doctor at the clinic, told reporters <30> patients had come.', 'Ana Silva'],
    ['A spokesman for the [O Interior Ministry] said <40> were held.', 'spokesman for the Interior Ministry'],
    ['[P Orban]’s press service said <50,000> people attended.', 'Orban’s press service'],
    ['An [O AFP] journalist estimated the crowd at <100,000> people.', 'AFP journalist'],
    ['The square was full, with an [O AFP] reporter estimating the turnout at <100,000>.', 'AFP reporter'],
    ['[P Maria Kos] again disputed the count, saying that it showed her winning <60> percent.', 'Maria Kos'],
    ['[P Orban] claims to have won by <80> percent.', 'Orban'],
    ['The official count showed [P Orban] winning <80> percent.', 'official count'],
    ['The crowd, which officials said numbered <5,000>, left.', 'officials'],
    ['A poll by [O Odoxa] for the newspaper [O Le Soir] found that <58> per cent agreed.', 'Odoxa'],
    ['Officials gave [P Orban] <80> percent of the vote.', 'Officials'],
    ['A reporter of [O AFP] who was on the square put the crowd closer to <10,000>.', 'reporter of AFP'],
    ['[P Ana Silva] says that the stations which counted fairly gave her <60> percent.', 'Ana Silva'],
    ['[P Orban] gave <300> medals to soldiers.', null],
    ['[P Ana Silva] rejects the count and says she received <60> per cent.', 'Ana Silva'],
    ['[P Ana Silva] left for [L Riga] and said <40> others had fled.', 'Ana Silva'],
    // after the figure
    ['“There were <300> of us,” said [P Josep Vila].', 'Josep Vila'],
    ['“There were <300> of us,” said 42-year-old worker [P Josep Vila].', 'Josep Vila'],
    ['About <40> people were detained, the ministry said.', 'ministry'],
    ['<Twelve> were killed, according to the [O Red Cross].', 'Red Cross'],
    ['According to rights activists, <30> people were beaten.', 'rights activists'],
    ['Protests took place in <30> towns, [O BelaPAN] reported.', 'BelaPAN'],
    ['By [O AFP]’s count, <30> people died.', 'AFP'],
    ['<Thirty> arrests were reported by state media.', 'state media'],
    // two sources in a sentence
    ['[P Orban]’s press service said 50,000 came, though an [O AFP] reporter put the number closer to <10,000>.', 'AFP reporter'],
    ['[P Orban]’s press service said <50,000> came, though an [O AFP] reporter put the number closer to 10,000.', 'Orban’s press service'],
    ['State television said, citing the [O Red Crescent], that <20> had drowned.', 'Red Crescent'],
    // across sentences
    ['“We were many,” [P Ana Silva] said. “There were <300> of us.”', 'Ana Silva'],
    ['[P Ana Silva] leads the union. She said <300> had joined.', 'Ana Silva'],
    ['[P Maria Kolesnikova] met [P Pavel Latushko]. She said <300> had joined.', 'Maria Kolesnikova'],
    ['The [O Interior Ministry] freed some. It said <40> more would follow.', 'Interior Ministry'],
    ['[P WALLACE]: The crowd was <300> strong.', 'WALLACE'],
    ['"People say [P Vila] will get <90> percent," said [P Ana Silva].', 'Ana Silva'],
    ['[P Vila]’s claim that <300> came was false.', 'Vila'],
    ['Prices hit <40> people who farm, Mr. [P Vila] said in an interview.', 'Vila'],
    // papers, and who made them
    ['According to a statement released on Monday by the [O Health Ministry], <12> people died.', 'Health Ministry'],
    ['A survey of rents by housing economist [P Ana Silva] found that <40> families had left.', 'Ana Silva'],
    [
      'The [O Interior Ministry] gave details in a statement. A car blew up, the statement said. <Four> guards were hurt, it said.',
      'Interior Ministry',
    ],
    ['A fire broke out, said a statement by the [O Interior Ministry]. The statement said <four> guards were hurt.', 'Interior Ministry'],
    ['A fire broke out, said a statement by the [O Interior Ministry]. It said <four> guards were hurt.', 'Interior Ministry'],
    ['After the second bulletin from the [O Electoral Council], Mr. [P Vila] had <51> percent.', 'Electoral Council'],
    ['A national [O Odoxa] poll released in June found that <51> percent agreed.', 'national Odoxa poll'],
    ['The average of counts taken over a month shows <51> deaths.', 'average of counts'],
    // relayed
    ['[O Interfax] quoted a fire chief as saying that <40> people were missing.', 'fire chief'],
    ['The [O Coast Guard] said in a letter reported by [O Interfax] that <40> were missing.', 'Coast Guard'],
    ['The [O Health Ministry] named the victims. <Nine> people were treated, it was later reported.', null],
    ['The [O Health Ministry] said the fire began at noon. <Nine> people were treated, it was later reported.', 'Health Ministry'],
    // a closing speaker, after a relative clause
    ['A baker who admitted to arson was given <20> years in prison, the [O Justice Ministry] said.', 'Justice Ministry'],
    // a quotation's own speaker, not the one before it
    ['Police gave no figure. “There were <300> of us. We sang,” said [P Josep Vila].', 'Josep Vila'],
    ['[P Josep Vila] wrote for a blog: “Just <9> percent of voters said they had changed their minds.”', 'Josep Vila'],
    // headings
    ['Police: <12> held after riot', 'Police'],
    ['<12> held after riot: police', 'police'],
    ['<12> held after riot: a long night', null],
    // what follows the verb is what is said, not what stands before it
    ['With <50> people missing, the ministry said it would send boats.', null],
    ['The council announced a curfew after <50> people were hurt.', null],
    ['The council announced on Friday that <50> people were hurt.', 'council'],
    ['The colony gave [P Ana Silva] a pension of <24> pounds.', null],
    ['[O Odoxa] gave [P Ana Silva] <24> percent.', 'Odoxa'],
    ['[P Ana Silva] backed the plan and recommended that <50> boats be sent.', 'Ana Silva'],
    ['An [O AFP] report on Monday that <40> were hurt was not confirmed.', 'AFP report'],
    // subjects in several pieces
    ['The bridge, said the mayor, had cost <20> lives.', 'mayor'],
    ['With <20> farms closed prices are up, said the trade and farm council.', 'trade and farm council'],
    ['Hospital officials and family members said <20> had died.', 'Hospital officials and family members'],
    ['[O Upjohn Co]. said <20> staff would leave.', 'Upjohn Co'],
    ['The ministry’s data on ships that come and go in the two ports showed <20> wrecks.', null],
    ['The ministry’s data on arriving ships in the ports showed <20> wrecks.', 'ministry'],
    ['A study by [O Odoxa] – with data from others – concluded that <20> schools would close.', 'Odoxa'],
    ['The survey entitled “Needs of firms”, held in May, revealed that <20> firms would close.', 'survey'],
    ['[P Ana Silva] (left), who runs the port, told reporters that <20> ships had sunk.', 'Ana Silva'],
    ['[P Ivan Vila], who flew in on Monday, said he hoped to end a war in which <20> people had died.', 'Ivan Vila'],
    ['According to the 2011 census, <20> people lived there.', '2011 census'],
    ['The council said it would plant trees; mend <20> roads; and open parks.', 'council'],
    ['Trust is low, with <20> percent in favour, as a recent [O Odoxa] poll found.', 'Odoxa poll'],
    // those without a name
    ['[P Ivan Vila] spoke. He is a friend of [P Petr Danko]’s. He said <20> people were missing.', 'Ivan Vila'],
    ['Police in the capital held <20> people, they said in a note.', 'Police in the capital'],
    ['The mayor met [P Ana Silva] and said <20> people were missing.', 'mayor'],
    ['The spokeswoman gave no names. She said <20> people were missing.', 'spokeswoman'],
    ['The ministry freed some. It said <20> others would follow.', 'ministry'],
    // who passes on what others say
    ['[O AFP] reports that <20> people died, according to the [O Red Cross].', 'Red Cross'],
    ['Police say that <20> people died, according to [O AFP].', 'Police'],
    ['The agency, quoting officials, said <20> people died.', 'officials'],
    ['The report, monitored by [O AFP], quoted villagers as saying <20> people died.', 'villagers'],
    ['<Two> die in blast - radio.', 'radio'],
    ['By noon <20> people had died, by the ministry’s count.', 'ministry'],
    ['<Twenty> people died according to police and 30 according to doctors.', 'police'],
    ['“We stay,” [P Ana Silva] said as she and <40> others sat down.', null],
    ['The council said on Monday after <40> people had died that it would act.', 'council'],
    ['The council spoke on Monday after <40> people had died.', null],
    ['The agency warned towns to close gates after hackers hit <two> states.', null],
    ['The agency warned that <two> states were at risk.', 'agency'],
    // counts and figures that somebody owns
    ['By the [O Interior Ministry]’s own account <20> people were held.', 'Interior Ministry'],
    ['The [O Interior Ministry]’s total on that day was <20>, of whom six were women.', 'Interior Ministry'],
    ['The commission’s first figure, announced on Monday, was <20> percent; its last one was 30.', 'commission'],
    ['The commission’s first figure, announced on Monday, was 20 percent; its last one was <30>.', 'commission'],
    ['[P Ana Silva] is back. Her own claim was <60> percent.', 'Ana Silva'],
    ['The march drew <60> people by the count of [O Viasna], the rights group.', 'Viasna'],
    ['The march drew <60> people, by the estimate of the same agency, [O AFP].', 'AFP'],
    ['The official count: [P Vila], 40 votes; [P Silva], <60> votes.', 'official count'],
    ['The number, <60>, which the [O Interior Ministry] gave on Friday, has not changed.', 'Interior Ministry'],
    ['The [O Interior Ministry] itself said <60> were held.', 'Interior Ministry'],
    ['[O AFP], a reporter of which was there, left; a reporter of another agency put the crowd nearer <60>.', 'reporter of another agency'],
    ['Sources close to the talks said <60> men would go.', 'Sources'],
    ['<Sixty> men would go, police spokesman [P Ivan Vila] said by telephone.', 'Ivan Vila'],
    ['There were <60>, not 70, as our first version said.', null],
    ['[O AFP] reported that <60> men had died, citing hospital sources.', 'hospital sources'],
    ['A man wanted for killing <two> guards was arrested.', null],
    ['A man accused of robbing and killing <two> guards was arrested.', null],
    ['The [O BLS] said the economy added <300> jobs.', 'BLS'],
    ['The economy added <300> jobs.', null],
    ['[P Ana Silva], 37, a teacher, says <40> people died.', 'Ana Silva'],
    ['[P Ana Silva], 37, who fled to [L Peru] two days later, says <40> people died.', 'Ana Silva'],
    ['The group, which claims <300> members, screened people who want to die.', 'group'],
    ['[L Peru] denied a role. [L Chile] gives no figures; it says <40> people died.', 'Chile'],
    ['The [O UN] gave a figure of <40> dead.', 'UN'],
    ['The [O UN] mission put the toll at <60>, citing hospital sources.', 'hospital sources'],
    ['The [O Institute of Migration] ([O INAMI]) of [L Mexico] reported <51> dead.', 'Institute of Migration'],
    ['At least 35 died, according to the [O UN], although rights groups raise the figure to <684>.', 'rights groups'],
    ['At least 35 died, according to the [O UN], and the government recognizes <20>.', 'government'],
    ['The blast raised the number of dead to <684>.', null],
    // nobody
    ['Rebels claimed responsibility for the attack that killed <50> people.', null],
    ['Heat claimed the lives of <50> people.', null],
    ['The court found [P Josep Vila] guilty and gave him <12> years.', null],
    ['Two men questioned by the [O FBI] fled with <50> others.', null],
    ['More than 60 percent said they would leave, and <30> percent that they would not.', null],
    ['Critics rejected the results from 40 declared seats. They want <20> seats.', 'Critics'],
    ['Fire crews responded to <50> calls.', null],
    ['Thousands marched in [L Minsk] and <200> were held.', null],
    ['[P Orban] spoke to the crowd of <5,000>.', null],
    ['[P Ana Silva] said she was tired. More than <1,000> workers stood in the yard.', null],
    ['The reported <200> deaths were not confirmed.', null],
  ])('%s', (text, source) => {
    expect(whoSays(text).source?.text ?? null).toBe(source)
  })

  test.each([
    ['A new [O Odoxa] survey is out. Among women, <46> percent agreed.', 'Odoxa survey'],
    ['Among women, <46> percent agreed. The survey was done by [O Odoxa].', 'Odoxa'],
    ['London — A recent opinion poll is out. A study by [O Odoxa] tells more. Among women, <46> percent agreed.', 'Odoxa'],
    ['A new [O Odoxa] survey is out. The poll put it at <46> percent.', 'Odoxa survey'],
    ['Voters were asked twice. Among women, <46> percent agreed.', null],
    ['A new [O Odoxa] survey is out. [P Ana Silva] said <46> percent agreed.', 'Ana Silva'],
  ])('a share of opinions: %s', (text, source) => {
    expect(whoSays(text, 'poll_share').source?.text ?? null).toBe(source)
  })

  test.each([
    ['Prosecutors had sought <12> years in prison.', 'sentence', 'Prosecutors'],
    ['Prosecutors had sought <12> men.', 'detention', null],
  ])('what prosecutors seek: %s', (text, kind, source) => {
    expect(whoSays(text, kind).source?.text ?? null).toBe(source)
  })

  test.each([
    ['The army denied that <50> civilians were killed.', true],
    ['The army said <50> civilians were killed.', false],
  ])('denial: %s', (text, denied) => {
    expect(whoSays(text).denied).toBe(denied)
  })

  test.each([
    ['The [O Interior Ministry] said <3>.', 'official'],
    ['An [O AFP] reporter put it at <3>.', 'media'],
    ['The rights group [O Viasna] said <3>.', 'ngo'],
    ['The [O United Nations] says <3>.', 'international'],
    ['A witness said <3>.', 'witness'],
    ['An analyst said <3>.', 'expert'],
    ['Organisers said <3>.', 'opposition'],
  ])('kind of body: %s', (text, type) => {
    expect(whoSays(text).sourceType).toBe(type)
  })
})
