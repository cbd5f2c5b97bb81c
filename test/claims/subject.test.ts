import { expect, test } from 'vitest'
import { extract } from '../../src/index.ts'
import { undatedArticle } from '../plain-article.ts'

const subjectsOf = (text: string) => extract([undatedArticle(text)]).claims.map(({ kind, subject }) => `${kind}: ${subject}`)

test.each([
  // a figure without a word of its own goes on with those before it, where it says the same of them
  ['Some 300 miners marched in Porto. More than 1,000 marched in Lisbon.', ['crowd_size: miners', 'crowd_size: miners']],
  ['Hundreds of women marched in Porto. Tactics like these have left hundreds injured.', ['crowd_size: women', 'injury: null']],
  // what stands before an event is who is counted only where it is people
  ['There were 40 student deaths.', ['death: student']],
  ['There were 40 road deaths.', ['death: road deaths']],
  // of a percentage, what it is a part of, or what rose by it
  ['The country buys 60 percent of its wheat abroad.', ['other: wheat']],
  ["Rain fell on 60 percent of Peru's coffee farms.", ['other: coffee farms']],
  ['Prices rose by 60 percent.', ['other: Prices']],
  ['Miners asked for a 60 percent raise.', ['other: raise']],
  ['Tens of thousands of Peruvians are left.', ['other: Peruvians']],
  // a figure that only what stands before explains
  ['How many came? The press service said 50,000; a reporter put it at 10,000.', ['crowd_size: null', 'crowd_size: null']],
  ['How many were arrested? The ministry says 40.', ['detention: null']],
  ['The march was long. 9,000, says the police.', ['crowd_size: null']],
  ['The march was long. The union has 9,000.', []],
  ['The march was long. The mayor said 2.', []],
  // whom a relative clause hurts is not whom the main clause tells of
  ['Two men who shot 40 guards were arrested.', ['detention: men', 'injury: guards']],
  ['Nine people were hurt, with 3 in critical condition.', ['injury: people', 'injury: people']],
  ['Police arrested 40 thieves, according to a list released on Friday.', ['detention: thieves']],
  ['She faced one arrest after another.', []],
  // he is mostly the one that the sentence before begins with
  ['Marek Dolan, son of Jan Karp, was ill. Karp slept. Dolan met Petra Sato. He got nine years in prison.', ['sentence: Dolan']],
  ['Marek Dolan was sent to prison for nine years.', ['detention: Marek Dolan', 'sentence: Marek Dolan']],
  ['Police arrested two boys aged 15 and 17.', ['detention: boys']],
  ['No-one was hurt.', ['injury: null']],
  ['Dozens were hurt in attacks; one of them was not a crime.', ['injury: null']],
  ['There were rallies in five other cities.', ['event_count: other cities']],
  ['Police say Marek Dolan, 26, of Lyon, was arrested.', ['detention: Marek Dolan']],
  ['The singer with a career spanning 50 years was arrested.', ['detention: singer']],
  ['A truck with 51 people who died was found.', ['death: people']],
  ['After a fight, over 900 fans gathered in the square.', ['crowd_size: fans']],
  ['The dissident was freed after 11 years in prison.', ['sentence: dissident']],
  ['A court sentenced Petra Sato, a singer better known as Pets, to two years in prison.', ['sentence: Petra Sato']],
  [
    'Petra Sato was sentenced to two years in prison. Anyone who sells it can be sentenced to five years in prison.',
    ['sentence: Petra Sato', 'sentence: null'],
  ],
  ['Dolan, a 52-year-old teacher and poet who was loved in Porto, was shot to death.', ['death: Dolan']],
  ['The war claimed tens of thousands of lives, including 40,000 civilians.', ['death: lives', 'death: civilians']],
  ['Only five nurses showed up to work.', ['other: nurses']],
  ['Blasts killed 259 people, including 12 women, and injured 5,500.', ['death: people', 'death: women', 'injury: people']],
  ['The crash killed 20 people, among whom were nine children.', ['death: people', 'death: children']],
  ['The union says 35 guards died, and the government recognizes 20.', ['death: guards', 'death: guards']],
  ['Two fathers are in custody disputes.', ['other: fathers']],
  ['Dolan, who leads the so-called Group of 16, said he would vote against it.', []],
  ['Gunmen killed 12 people, two of them policemen.', ['death: people', 'death: policemen']],
  ['Police held 120 people, of whom 30 were minors.', ['detention: people', 'detention: minors']],
  ['Police put the crowd at 3,000; the union said 10,000 had come.', ['crowd_size: crowd', 'crowd_size: crowd']],
  ['Police detained 12 more bakers, bringing the total to 27.', ['detention: more bakers', 'detention: more bakers']],
  ['A baker died in custody.', ['death: baker']],
  ['The rally was long. State television said 50,000 had come to back the president.', ['crowd_size: null']],
  ['The number of cases rose by 2,300 and deaths by 45.', []],
  ['A gunman was shot dead after killing 1.', ['death: gunman', 'death: null']],
  ['The march was long. "Up to 9,000 people", reported the paper.', ['crowd_size: people']],
  ['The march was long. Up to 9,000, the agency estimates.', ['crowd_size: null']],
  ['14 August 2020. More than 9,000 people on Freedom Square.', ['crowd_size: people']],
  [
    'Maria Sato got 62 percent in the election. Petra Brandl, 4.6 million votes, or 31 per cent.',
    ['vote_share: Maria Sato', 'vote_count: Petra Brandl', 'vote_share: Petra Brandl'],
  ],
  ["Rain fell on 60 percent of Honduras' coffee farms.", ['other: coffee farms']],
  ['Police held 20 men. It will choose cases, and there are 13.', ['detention: men']],
  ['More than 370 cooks were held in Ankara and dozens more in Izmir.', ['detention: cooks', 'detention: cooks']],
  ['Two bodies were found on Monday, bringing the number of bodies found to 16.', ['death: bodies', 'death: bodies']],
  ['The toll rose to 21.', ['death: null']],
  // those beside whom it befell
  ['A minister died alongside nine others.', ['death: minister', 'death: others']],
  ['He was arrested on Monday with nine others.', ['detention: others']],
  ['He was arrested with two pistols.', []],
  ['Jan Novak, his wife and two children were killed.', ['death: Jan Novak', 'death: wife', 'death: children']],
  ['Half the 600 miners were arrested.', ['detention: miners']],
  // whose share, whose lead
  ["Maria Sato won 52 per cent of the vote to Petra Brandl's 45 per cent.", ['vote_share: Maria Sato', 'vote_share: Petra Brandl']],
  ['In the election, Maria Sato defeated Petra Brandl by 300 votes.', ['vote_margin: Maria Sato']],
  ['Turnout in the election was 61 per cent, down from 70 per cent in 2015.', ['turnout: null', 'turnout: null']],
  [
    'An opinion poll puts Maria Sato at 44 percent. Sato is ahead in the north at 47 percent, while Petra Brandl follows at 45 percent.',
    ['poll_share: Maria Sato', 'poll_share: Sato', 'poll_share: Petra Brandl'],
  ],
  [
    "Maria Sato's approval rating fell to 31 percent, down from 36 percent in May, according to a poll.",
    ['poll_share: Maria Sato', 'poll_share: Maria Sato'],
  ],
  ['The union, which represents 400 workers in Porto, called a strike.', ['other: workers']],
  ['Miners marched in Porto. "We were at least 9,000," said Ana Ruiz, a nurse.', ['crowd_size: null']],
  // what a percentage is said of
  ['There was a 60 percent increase in food prices.', ['other: food prices']],
  ['It reported a drop of 17 percent in revenue.', ['other: revenue']],
  ['Some 40 percent are women and 7 percent belong to a union.', ['other: women', 'other: union']],
  ['Unemployment rose slightly in May to 9 percent.', ['other: Unemployment']],
  ['The bank raised its rate to 5 percent.', ['other: rate']],
  ['In 2014 they voted in a referendum by 55 percent to 45 to stay.', ['vote_share: null', 'vote_share: null']],
  ['Troops killed 40 miners, says a group, which says 2,100 have been held.', ['death: miners', 'detention: miners']],
  ['A survey gave Maria Sato 40 percent, three points ahead of Petra Brandl.', ['poll_share: Maria Sato', 'vote_margin: Maria Sato']],
  ['The death toll from the quake and tsunami rose to 1,424.', ['death: null']],
  ['The march was long. "I am glad," said one marcher.', []],
  ['Four miners were held on Tuesday; one was later released.', ['detention: miners', 'release: null']],
  ['The group met 27 former detainees. Six needed hospital treatment.', ['other: former detainees', 'injury: null']],
  ['Hundreds of women stood along Elm Avenue.', ['crowd_size: women']],
  ['Some 3,000 nurses marched in Peru and in Chile several hundred.', ['crowd_size: nurses', 'crowd_size: nurses']],
  ['A baker and 10 other people -- including the pilot -- died.', ['death: baker', 'death: people']],
  ['Anders Novak, who killed 77 people in May, pleaded not guilty.', ['death: people']],
  [
    'Some 15,000 nurses protested over the arrest of Jan Novak. The mayor counted 2,800.',
    ['crowd_size: nurses', 'detention: Jan Novak', 'crowd_size: nurses'],
  ],
  ['A bomb killed two miners, bringing to 15 the number of miners killed in May.', ['death: miners', 'death: null']],
  ['Chad has 4,000 soldiers in Mali, two of them women.', ['deployment: soldiers', 'deployment: women']],
  ['The dead include a six-year-old boy.', ['death: six-year-old boy']],
  ['At a rally in Lima attended by tens of thousands, Jan Novak spoke.', ['crowd_size: null']],
  ['Ana Ruiz and Jan Novak met Petra Sato. A court sentenced them to seven years in prison.', ['sentence: null']],
  ['Tens of thousands of nurses marched through Lima by torchlight.', ['crowd_size: nurses']],
  // the verb is no part of who it tells of
  ['Ana Silva claims to have won the election by a margin of more than 80 per cent.', ['vote_margin: Ana Silva']],
])('%s', (text, subjects) => {
  expect(subjectsOf(text)).toEqual(subjects)
})
