const list = (words: string) => new Set(words.split(/\s+/))

/** Words that contest a result or a figure. */
export const CONTESTING = list(
  `contest contests contested contesting dispute disputes disputed disputing reject rejects rejected rejecting rig rigged rigging fraudulent fraud falsified falsification falsify fabricated fabricate fabrication forged doctored manipulated
  inflated inflate exaggerated exaggerate exaggeration overstated understated bogus sham flawed discredited debunked refuted refute refutes doubt doubts doubted doubtful questioned questionable dubious disbelieve stolen illegitimate`,
)

/** What is contested in an election. */
export const RESULTS = list(
  'result results count tally vote votes election elections poll polls victory win outcome re-election reelection ballot returns referendum',
)

/** What is contested elsewhere. */
export const FIGURES = list(
  'figure figures number numbers count claim claims estimate estimates toll tally total assertion statistic statistics data',
)

/** A report with one of these is wrong, says the text. */
export const FALSELY = list('falsely incorrectly wrongly mistakenly erroneously misleadingly inaccurately wrongfully')
