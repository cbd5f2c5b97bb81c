const list = (words: string) => new Set(words.split(/\s+/))

/** Places where a term is served, and the words that say that it is one. */
export const PRISON = list(
  'prison jail imprisonment custody bars detention penal labour labor colony incarceration sentence sentences hard suspended probation parole gaol penitentiary',
)

/** Words of terms that are terms of office too. */
export const TERM = list('term terms')

/** Words of offices: `a five-year term as president` is served elsewhere. */
export const OFFICE = list(
  'president presidential office chairman chairwoman chair mandate elected re-elected reelected election contract mayor board parliament governor senate congress seat',
)

/** What courts do. */
export const SENTENCING = list(
  'sentence sentenced sentencing jail jailed jails jailing imprison imprisoned imprisoning condemned given gave give handed hands ordered imposed imposes imposing convicted upheld reduced cut extended increased',
)

/** Of these only a bare length after them is a term, no `for three years`. */
export const GIVING = list('given gave give handed hands ordered imposed imposes imposing convicted upheld reduced cut extended increased')

/** What the convicted do. */
export const FACING = list(
  'face faces faced facing serve serves served serving receive receives received receiving get gets got spend spends spent risk risks carry carries carried carrying',
)

/** What may come or what the law allows. */
export const POSSIBLE = list('face faces facing risk risks carry carries carrying')

/** What prosecutors do before a sentence. */
export const SEEKING = list(
  'request requests requested requesting seek seeks sought seeking demand demands demanded demanding ask asks asked asking recommend recommends recommended recommending propose proposed urge urged',
)
