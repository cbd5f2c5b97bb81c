const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words before a surname that belong to it, in folded letters. */
export const particles = set(
  'de da do dos das di du del della dello dei degli van von der den het ter ten zu zum zur la le las los y e i af av bin ibn ben binti bint bte al el ul as ash an ad ar at az ap mac st saint',
)

/** Those with which a surname that stands alone may begin: `von der Leyen`, `Le Pen`, `bin Laden`. */
export const leadingParticles = set('de da di del della van von der le la las los af bin ibn al el ul')

/** Particles that tell an Arabic name; `al` and its forms before sun letters are one. */
export const arabicParticles = set('bin ibn al el ul')

/** Articles that the hyphen glues to the next word: `al-Assad`, `ash-Shami`. */
export const arabicArticles = set('al el ul as ash an ad ar at az')

/** Titles and forms of address that may stand before a name, in folded letters. */
export const titles = set(
  'mr mrs ms miss dr prof professor sir dame lord lady president prime minister chancellor senator sen rep governor gov mayor king queen prince princess pope cardinal archbishop bishop father sister brother saint sheikh shaikh sheik imam ayatollah mullah mawlawi maulana general gen colonel col major maj captain capt lieutenant lt sergeant sgt judge justice ambassador secretary monsieur madame herr frau senor senora prasident sayyid hajji haji qari mufti shri sri smt pandit',
)

/** Titles without which their bearer has no name that tells who is meant. */
export const royalTitles = set('pope king queen prince princess')

/** Letters after a name, in folded letters. */
export const postNominals = set('md phd mba mp mep qc kc obe cbe mbe esq dds rn cpa mha ma ba bsc msc')

/** What tells a son from his father, and one king or pope from another. */
export const generations: ReadonlyMap<string, string> = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
  ['i', '1'],
  ['ii', '2'],
  ['iii', '3'],
  ['iv', '4'],
  ['v', '5'],
  ['vi', '6'],
  ['vii', '7'],
  ['viii', '8'],
  ['ix', '9'],
  ['xi', '11'],
  ['xii', '12'],
  ['xiii', '13'],
  ['xiv', '14'],
  ['xv', '15'],
  ['xvi', '16'],
])
