/** Texts that tempt a program into hanging: each gives some `size` characters. */
export const HOSTILE_SHAPES = {
  'one letter': (n) => 'a'.repeat(n),
  'one capital': (n) => 'A'.repeat(n),
  'capitals apart': repeat('A '),
  'ones apart': repeat('1 '),
  digits: (n) => '1'.repeat(n),
  'digits with commas': repeat('1,'),
  dots: (n) => '.'.repeat(n),
  'dots apart': repeat('. '),
  'dotted letters': repeat('U.S.'),
  spaces: (n) => `May${' '.repeat(n)}5`,
  'line breaks': (n) => '\n'.repeat(n),
  'carriage returns': (n) => '\r'.repeat(n),
  tabs: repeat('a\t'),
  brackets: (n) => '('.repeat(n),
  'brackets both ways': repeat('()'),
  quotes: (n) => '"'.repeat(n),
  'curly quotes': repeat('“a” '),
  apostrophes: (n) => "'".repeat(n),
  hyphens: (n) => '-'.repeat(n),
  'hyphened words': repeat('a-'),
  'and and': repeat('and '),
  'names joined': repeat('Anna Borg and '),
  'names in a row': repeat('Anna '),
  'places in a row': repeat('Paris '),
  'titles in a row': repeat('President '),
  'of the': repeat('University of '),
  months: repeat('May '),
  'days and months': repeat('Monday, 3 May, '),
  'numbers joined': repeat('3 to '),
  'number words': repeat('hundred thousand and '),
  hedges: repeat('more than at least about '),
  'people killed': repeat('5 people were killed and '),
  percents: repeat('5% of 6% of '),
  'said said': repeat('said that he said '),
  'claims without a stop': repeat('the ministry said 50 people were detained in Minsk on Sunday, '),
  'sentences of one word': repeat('No. '),
  'short lines': repeat('Source: A\n'),
  'byline lines': repeat('By Anna Borg and '),
  'related lines': repeat('Related: '),
  emoji: repeat('😀'),
  'family emoji': repeat('👩‍👩‍👧‍👦 '),
  'combining marks': (n) => `a${'\u0301'.repeat(n)}`,
  'right to left': repeat('\u202e5 people\u202c '),
  'zero width': repeat('a\u200b'),
  'soft hyphens': repeat('a\u00ad'),
  'no-break spaces': repeat('5\u00a0'),
  'web addresses': repeat('http://a.b/c?d=e&f=g '),
  slashes: repeat('a/'),
  'at signs': repeat('@a '),
  'percent signs': (n) => '%'.repeat(n),
  currency: repeat('$5 million '),
  'front matter': (n) => `---\n${'a: [\n'.repeat(n / 5)}`,
  'yaml keys': (n) => `---\n${'k: v\n'.repeat(n / 5)}---\ntext`,
  'distinct words': (n) => Array.from({ length: n / 8 }, (_, i) => `w${(i * 7919).toString(36)}`).join(' '),
  'distinct names': (n) => Array.from({ length: n / 12 }, (_, i) => `Anna W${letters(i)}.`).join(' '),
  'distinct acronyms': (n) => Array.from({ length: n / 6 }, (_, i) => letters(i).toUpperCase()).join(' '),
  'distinct middle names': each((i) => `Anna ${capital(i)} ${capital(i * 7)} Borg said. `),
  'one surname': each((i) => `${capital(i)} Borg. `),
  'distinct places': each((i) => `in ${capital(i)}, `),
  'distinct claims': each((i) => `At least ${100 + i * 7} people were detained in Minsk. `),
  'claims in distinct places': each((i) => `${i + 5} people were killed in ${capital(i)}ville and `),
  quotations: repeat('“5 people were killed,” said Anna Borg, “and '),
  'quotations left open': repeat('“He said 5 people '),
  labels: repeat('Anna Borg: 5 people were killed\n'),
  'men and women': repeat('5 men, 6 women, 7 children, '),
  'distinct numbers': (n) => Array.from({ length: n / 7 }, (_, i) => `${i * 7919}`).join(' '),
  'distinct dates': (n) => Array.from({ length: n / 14 }, (_, i) => `${(i % 28) + 1} May ${1900 + (i % 120)},`).join(' '),
}

function repeat(unit) {
  return (size) => unit.repeat(Math.ceil(size / unit.length))
}

function each(piece) {
  return (size) => {
    let text = ''
    for (let i = 0; text.length < size; i++) text += piece(i)
    return text
  }
}

const capital = (n) => `W${letters(n)}`
const letters = (n) => `q${n.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)))}`
