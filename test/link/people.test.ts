import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparePeople } from '../../src/link/compare-people.ts'
import { linkPeople, type PersonEvidence } from '../../src/link/people.ts'
import { parsePersonName } from '../../src/link/person-name.ts'

const SAME = `
Sviatlana Tsikhanouskaya = Svetlana Tikhanovskaya
Sviatlana Tsikhanouskaya = Swetlana Tichanowskaja
Siarhei Tsikhanouski = Sergei Tikhanovsky
Alexander Lukashenko = Aliaksandr Lukashenka
Alyaksandr Lukashenka = Alexandr Lukashenko
Volha Kavalkova = Olga Kovalkova
Raman Halouchanka = Roman Golovchenko
Maryia Kalesnikava = Maria Kolesnikova
Maria Kolesnikova = Marya Kalesnikava
Viktar Babaryka = Viktor Babariko
Valery Tsapkala = Valeriy Tsepkalo
Veranika Tsapkala = Veronika Tsepkalo
Pavel Latushka = Pavel Latushko
Uladzimir Makei = Vladimir Makey
Yury Karayeu = Yuri Karaev
Natallia Eismant = Natalya Eismont
Ales Bialiatski = Ales Belyatsky
Dzmitry Lukashenka = Dmitry Lukashenko
Mikalai Statkevich = Nikolai Statkevich
Ihar Karpenka = Igor Karpenko
Andrei Sannikov = Andrey Sannikau
Hennadz Davydzka = Gennady Davydko
Sergey Naryshkin = Serhiy Naryshkin
Yevgeny Primakov = Evgeny Primakov
Yevhen Marchuk = Evgeniy Marchuk
Eugene Marchuk = Yevhen Marchuk
Volodymyr Groysman = Vladimir Groisman
Mykola Azarov = Nikolai Azarov
Oleksiy Danilov = Alexei Danilov
Kateryna Handziuk = Ekaterina Gandzyuk
Hanna Maliar = Anna Malyar
Oleh Liashko = Oleg Lyashko
Dmytro Yarosh = Dmitri Yarosh
Iryna Vereshchuk = Irina Vereschuk
Mykhailo Podolyak = Mikhail Podoliak
Ruslan Stefanchuk = Ruslan Stefantchuk
Olena Zelenska = Elena Zelenskaya
Boris Nemtsov = Boris Niemtsov
Mikhail Gorbachev = Mikhail Gorbachov
Boris Yeltsin = Boris Eltsin
Anatoly Chubais = Anatolii Chubays
Gennady Zyuganov = Hennadiy Ziuganov
Andrei Sakharov = Andrei Sacharow
Vyacheslav Molotov = Viacheslav Molotov
Lech Walesa = Lech Wałęsa
Jaroslaw Kaczynski = Jarosław Kaczyński
Slobodan Milosevic = Slobodan Milošević
Vaclav Havel = Václav Havel
Viktor Orban = Viktor Orbán
Gerhard Schroeder = Gerhard Schröder
Guenter Grass = Günter Grass
Nicolas Sarkozy = Nicolas Sárközy
José Mujica = Jose Mujica
Andrés Manuel López Obrador = Andres Manuel Lopez Obrador
Hosni Mubarak = Husni Mubarak
Mohamed El Baradei = Muhammad al-Baradei
Ayman al-Zawahiri = Ayman al-Zawahri
Abu Bakr al-Baghdadi = Abou Bakr al-Baghdadi
Abdel Aziz Bouteflika = Abdelaziz Bouteflika
Abdul Aziz al-Hakim = Abd al-Aziz al-Hakim
Nouri al-Maliki = Nuri al-Maliki
Moqtada al-Sadr = Muqtada al-Sadr
Haider al-Abadi = Haidar al-Abadi
Mahmoud Abbas = Mahmud Abbas
Yasser Arafat = Yasir Arafat
Khaled Meshaal = Khalid Meshal
Youssef Chahed = Yusuf Chahed
Ruhollah Khomeini = Rouhollah Khomeyni
Hashem Safieddine = Hachem Safieddine
Saif al-Islam Gaddafi = Saif al-Islam Qaddafi
Omar al-Bashir = Omar el-Bashir
Osman Saleh = Uthman Saleh
Ibrahim Rugova = Ebrahim Rugova
Ki Moon Ban = Ki-moon Ban
Ban Ki-moon = Ban Ki Moon
Moon Jae-in = Moon Jae In
Wen Jiabao = Wen Jia-bao
Park Geun-hye = Pak Kun-hye
Roh Moo-hyun = Noh Moo-hyun
Javad Zarif = Mohammad Javad Zarif
Ismail Haniyeh = Ismail Haniya
Ivan Tsertsel = Ivan Tertel
Herman Halushchenko = German Galushchenko
Deng Xiaoping = Deng Xiao-ping
Wen Jiabao = Jiabao Wen
Shinzo Abe = Abe Shinzo
Bill Clinton = William Clinton
Mike Pence = Michael Pence
Joe Lieberman = Joseph Lieberman
Bob Dole = Robert Dole
Dick Cheney = Richard Cheney
Jim Mattis = James Mattis
Ted Cruz = Theodore Cruz
Tony Abbott = Anthony Abbott
Geoff Hoon = Geoffrey Hoon
Steven Mnuchin = Steve Mnuchin
Kate Middleton = Catherine Middleton
Jeffrey Epstein = Geoffrey Epstein
Anthony Fauci = Antony Fauci
Kathy Hochul = Kathleen Hochul
Nikita Sergeyevich Khrushchev = Nikita Khrushchev
Leonid Ilyich Brezhnev = Leonid Brezhnev
Yulia Volodymyrivna Tymoshenko = Yuliya Tymoshenko
Lavrentiy Beria = Lavrenty Beriya
George W. Bush = George Walker Bush
H. Rouhani = Hassan Rouhani
U. Makei = Vladimir Makei
J. Trudeau = Justin Trudeau
Trudeau = Justin Trudeau
von der Leyen = Ursula von der Leyen
al-Zawahiri = Ayman al-Zawahiri
Tsikhanouskaya = Svetlana Tikhanovskaya
López Obrador = Andrés Manuel López Obrador
Qaddafi = Muammar Gaddafi
Evo Morales = Evo Morales Ayma
Jacinda Ardern = Jacinda Kate Ardern
Angela Merkel = Angela Dorothea Merkel
Brezhnev, Leonid = Leonid Brezhnev
Dr Margaret Chan = Margaret Chan
President Nursultan Nazarbaev = Nursultan Nazarbayev
Jens Stoltenberg = Jens Stoltenburg
Christine Lagarde = Christine Largarde
Ursula Plassnik = Ursula Plasnik
Benjamin Netanyahu = Binyamin Netanyahu
Benajmin Netanyahu = Benjamin Netanyahu
Ehud Olmert = Ehud Olmret
Jens Stoltenbergsaid = Jens Stoltenberg
GeneralMark Milley = Mark Milley
JensStoltenberg = Jens Stoltenberg
J.-Y. Le Drian = Jean-Yves Le Drian
Ramzan Kadyrov = Ramzan Kadyrow
Kurmanbek Bakiyev = Kurmanbek Bakiev
Uladzimir Čarnušyn = Uladzimir Charnushyn
Uladzimir Carnusyn = Uladzimir Čarnušyn
Teng Hsiao-ping = Deng Xiaoping
Pope Francis = Pope Francis
Benedict XVI = Benedict XVI
Lula da Silva = Luiz Inácio Lula da Silva
Brezhnev Leonid Ilyich = Leonid Brezhnev
Abdul Rehman Malik = Rehman Malik
Ranil Wickremesinghe = Ranil Wickramasinghe
Friedrich Hertzfeld = Friedrich Herzfeld
al-Assad Bashar = Bashar al-Assad
bin Rashid Mohammed = Mohammed bin Rashid
Narendra Kumarasamy = Narendra Kumaraswammy
Rashid Stanekzai = Rashid Ahmad Stanekzai Khan
Maxamed Cabdullaahi Ciise = Mohamed Abdullahi Issa
Omar Bin Saif AL BIN ALI = Omar bin Saif al bin Ali
`

const DIFFERENT = `
Alexander Lukashenko ≠ Viktor Lukashenko
Alexander Lukashenko ≠ Nikolai Lukashenko
Alexander Karpenko ≠ Alexander Karpovich
Svetlana Tikhanovskaya ≠ Sergei Tikhanovsky
S. Tikhanovskaya ≠ S. Tikhanovsky
Vladimir Putin ≠ Lyudmila Putina
Anna Petrova ≠ Anna Petrov
Bashar al-Assad ≠ Maher al-Assad
Hassan Nasrallah ≠ Hussein Nasrallah
Saddam Hussein ≠ Uday Hussein
Hamid Hamdan ≠ Hamad Hamdan
Mohammed bin Zayed ≠ Mohammed bin Rashid
Ahmed Shafiq ≠ Hamed Shafiq
Salman bin Khalid ≠ Khalid bin Salman
Kim Jong-un ≠ Kim Jong-il
Kim Yo-jong ≠ Kim Jong-un
Park Chung-hee ≠ Park Geun-hye
Lee Myung-bak ≠ Lee Jae-myung
Xi Jinping ≠ Xi Zhongxun
Wang Yi ≠ Wang Yang
Li Keqiang ≠ Li Qiang
George W. Bush ≠ George H. W. Bush
Donald Trump ≠ Donald Trump Jr.
Donald Trump ≠ Ivanka Trump
Pope Benedict XV ≠ Pope Benedict XVI
John Paul I ≠ John Paul II
Bill Clinton ≠ Hillary Clinton
Michael Jordan ≠ Michelle Jordan
David Miliband ≠ Ed Miliband
Christopher Hill ≠ Christian Hill
John Smith ≠ John Smyth
Ken Clark ≠ Ken Clarke
Peter Hansen ≠ Peter Hanson
Boris Johnson ≠ Boris Johnston
Mark Harris ≠ Mark Harrison
Tom Stevens ≠ Tom Stephens
Maria ≠ Maria
Ivan ≠ Ivan Ivanov
Maria ≠ Maria Kolesnikova
Smith ≠ Smith
Kim ≠ Kim
J. Smith ≠ J. Smith
J. Smith ≠ Smith
Sergei Ivanov ≠ Sergei Ivashov
Igor Ivanov ≠ Igor Ivanenko
Vladimir Vladimirovich Kara-Murza ≠ Vladimir Alexeyevich Kara-Murza
Sergei Petrovich Sokolov ≠ Sergei Ivanovich Sokolov
John Adam Baker ≠ John Brian Baker
John A. Baker ≠ John B. Baker
Carlos Menem ≠ Carla Menem
Daniel Ortega ≠ Daniela Ortega
Raul Castro ≠ Fidel Castro
Nestor Kirchner ≠ Cristina Kirchner
Gustavo Petro ≠ Gustav Petro
Rafael Correa ≠ Rafael Caldera
Angela Merkel ≠ Angelo Merkel
Paul Ryan ≠ Paul Bryan
Ann Curry ≠ Tim Curry
Tim Curry ≠ Tom Curry
Mary Robinson ≠ Marcy Robinson
Julian Assange ≠ Julia Assange
Eva Peron ≠ Juan Peron
Jimmy Carter ≠ Jenny Carter
Robert Kennedy ≠ Robert Kennedy Jr.
von der Leyen ≠ van der Leyen
Prince Harry ≠ Prince Harald
Andrei Sakharov ≠ Alexei Sakharov
Oleg Deripaska ≠ Olga Deripaska
Roman Protasevich ≠ Dmitry Protasevich
Alexander Karpov ≠ Alexandra Karpova
Valery Gerasimov ≠ Valeria Gerasimova
Denis Pushkin ≠ Diana Pushkina
Hans Peter ≠ Peter Hans
Friedrich Karl ≠ Karl Friedrich
Frederick Lange ≠ Friedrich Lange
Nikos Christodoulides ≠ Nikos Anastasiades
Ali Khamenei ≠ Ali Khatami
Abdullah Gul ≠ Abdullah Ocalan
Muhammad Yunus ≠ Muhammad Younis
Benazir Bhutto ≠ Bilawal Bhutto
Indira Gandhi ≠ Rajiv Gandhi
Rahul Gandhi ≠ Mahatma Gandhi
Aung San ≠ Aung San Suu Kyi
Khalid al-Otaibi ≠ Fahd bin Khalid al-Otaibi
M. Jagan Reddy ≠ Madhavi Reddy
Yip ≠ Gordon Ip
Yamin ≠ Idi Amin
Yamina ≠ Sidra Amina
Yuan ≠ Catherine Juan
bin Laden ≠ Laden
bin Salman ≠ Salman
Salman ≠ Salma
Ho Chi Minh ≠ Ho Iat Seng
Rashid Khan ≠ Rashid Ahmad Khan Stanekzai
Ali Hassan ≠ Ali Ahmad Hassan Ibrahim
Van Morrison ≠ Morrison Vann
`

const person = (name: string, key: number): PersonEvidence => ({ document: `article ${key}`, name, aliases: [], mentions: 1 })
const link = (...names: string[]) => linkPeople(names.map(person))
const pairsOf = (table: string, sign: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(sign).map((name) => name.trim()))
    .filter(([, b]) => b !== undefined) as [string, string][]

describe('people of different articles', () => {
  it.each(pairsOf(SAME, ' = '))('%s is %s', (a, b) => {
    expect(link(a, b)).toHaveLength(1)
    expect(link(b, a)).toEqual(link(b, a))
  })
  it.each(pairsOf(DIFFERENT, ' ≠ '))('%s is not %s', (a, b) => {
    expect(link(a, b)).toHaveLength(2)
  })

  it('says why', () => {
    expect(link('Roman Golovchenko', 'Raman Halouchanka')[0]!.rule).toBe('given-name-class')
    expect(link('Justin Trudeau', 'Justin Trudeau')[0]!.rule).toBe('same-name')
    expect(link('Trudeau', 'Justin Trudeau')[0]!.rule).toBe('surname-only')
    expect(link('Justin Trudeau')[0]!.rule).toBe('single')
  })

  it('takes the fullest name, then the most frequent, then the first by code point', () => {
    expect(link('Brezhnev', 'Leonid Brezhnev', 'Leonid Ilyich Brezhnev')[0]).toMatchObject({
      name: 'Leonid Ilyich Brezhnev',
      aliases: ['Brezhnev', 'Leonid Brezhnev'],
    })
    expect(link('Olga Kovalkova', 'Olga Kovalkova', 'Volha Kavalkova')[0]!.name).toBe('Olga Kovalkova')
    expect(link('Volha Kavalkova', 'Olga Kovalkova')[0]!.name).toBe('Olga Kovalkova')
  })

  it('leaves a surname or an initial alone that fits two people', () => {
    expect(link('Lukashenko', 'Alexander Lukashenko', 'Viktor Lukashenko')).toHaveLength(3)
    expect(link('A. Lukashenko', 'Alexander Lukashenko', 'Anna Lukashenko')).toHaveLength(3)
    expect(link('Lukashenko', 'Alexander Lukashenko', 'Viktor Lukashenko')[0]!.rivals).toEqual([
      'Alexander Lukashenko',
      'Viktor Lukashenko',
    ])
    expect(link('Lukashenko', 'Alexander Lukashenko')[0]!.rivals).toEqual([])
    expect(link('A. Lukashenko', 'Alexander Lukashenko', 'Viktor Lukashenko')).toHaveLength(2)
  })

  it('gives an ambiguous surname to the person who is in the news by far the most', () => {
    const names = [...Array<string>(8).fill('Alexander Lukashenko'), 'Viktor Lukashenko', 'Lukashenko']
    expect(link(...names).map((c) => c.members.length)).toEqual([9, 1])
  })
})

describe('the whole', () => {
  const names = [...pairsOf(SAME, ' = '), ...pairsOf(DIFFERENT, ' ≠ ')].flat()
  /** The clusters with documents for members, in the order of their first. */
  const shape = (people: readonly PersonEvidence[]) =>
    linkPeople(people)
      .map(({ members, ...rest }) => ({ ...rest, members: members.map((key) => people[key]!.document).sort() }))
      .sort((a, b) => (a.members[0]! < b.members[0]! ? -1 : 1))

  it('does not depend on the order of the people', () => {
    const people = names.map(person)
    const expected = shape(people)
    fc.assert(
      fc.property(fc.shuffledSubarray(people, { minLength: people.length }), (shuffled) => {
        expect(shape(shuffled)).toEqual(expected)
      }),
      { numRuns: 5, seed: 1 },
    )
  })

  it('compares both ways alike', () => {
    const parsed = names.map(parsePersonName)
    const uneven = parsed.flatMap((a) =>
      parsed.filter((b) => comparePeople(a, b) !== comparePeople(b, a)).map((b) => `${a.text} / ${b.text}`),
    )
    expect(uneven).toEqual([])
  })

  it('takes any text for a name', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.constantFrom(...names)), { maxLength: 20 }),
        (some) => {
          const members = linkPeople(some.map(person)).flatMap((cluster) => cluster.members)
          expect([...members].sort((a, b) => a - b)).toEqual(some.map((_, i) => i))
        },
      ),
      { numRuns: 200, seed: 2 },
    )
  })

  it('puts every person in one cluster', () => {
    const members = linkPeople(names.map(person)).flatMap((cluster) => cluster.members)
    expect([...members].sort((a, b) => a - b)).toEqual(names.map((_, i) => i))
  })

  it('never joins two names that contradict each other (complete link)', () => {
    for (const { members } of linkPeople(names.map(person))) {
      for (const i of members) {
        for (const j of members) expect(comparePeople(parsePersonName(names[i]!), parsePersonName(names[j]!))).not.toBe('conflict')
      }
    }
  })
})

describe("a person's word", () => {
  it('joins what no rule would join, under the first name', () => {
    const people = ['Lula', 'Luiz Inácio da Silva', 'Marina Silva'].map(person)
    const clusters = linkPeople(people, { same: [['Lula', 'Luiz Inácio da Silva']], different: [] })
    expect(clusters).toHaveLength(2)
    expect(clusters[0]).toMatchObject({ members: [0, 1], name: 'Lula', rule: 'alias-file' })
  })
  it('keeps apart what rules would join', () => {
    const people = ['Roman Golovchenko', 'Raman Halouchanka'].map(person)
    expect(linkPeople(people, { same: [], different: [['Raman Halouchanka', 'Roman Golovchenko']] })).toHaveLength(2)
  })
  it('joins two known different given names', () => {
    const people = ['Samuel Clemens', 'Mark Clemens'].map(person)
    expect(linkPeople(people, { same: [['Samuel Clemens', 'Mark Clemens']], different: [] })).toHaveLength(1)
  })
})
