import type { Qualifier } from '../../model/mention.ts'

const phrases = (text: string): readonly string[] => text.split(',').map((phrase) => phrase.trim())

/** Words before a number and what they make of it (codebook 5). Several may stand in a row; the one that sets a bound wins over `about`. */
export const HEDGES_BEFORE: readonly (readonly [Qualifier, readonly string[]])[] = [
  [
    'about',
    phrases(
      `about, aboout, around, aound, arund, roughly, rougly, approximately, approximatly, aproximately, approx, approx ., some, circa, ca, ca ., c ., est, est ., estimated, an estimated,
      estimates of, estimates of about, estimated at, an estimate of, close to, closer to, nearer, nearer to, close on, closely to, near, near to, in the region of, in the vicinity of, in the neighborhood of,
      in the neighbourhood of, in the order of, on the order of, of the order of, somewhere around, somewhere near, something like, something around, perhaps, maybe, possibly,
      probably, barely, ~, ≈, ±, reportedly, give or take, getting on for, more like, what looked like, what appeared to be, looks like, looked like, averaging, averaged, a rough, a rough total of, to the tune of`,
    ),
  ],
  [
    'nearly',
    phrases(
      `nearly, neary, almost, just under, just shy of, just short of, just below, a little under, a little less than, a little fewer than, slightly under, slightly less than, slightly fewer than,
      slightly below, a bit less than, a bit under, a tad under, shy of, not quite, approaching, nearing, virtually, the best part of, the better part of, well nigh, practically`,
    ),
  ],
  [
    'at_least',
    phrases(
      `at least, atleast, at the least, at the very least, no fewer than, no less than, not fewer than, not less than, never fewer than, never less than, a minimum of, minimum of, minimum, a minimum, as few as, ≥, > =, > /=,
      anywhere from at least, upwards from`,
    ),
  ],
  [
    'more_than',
    phrases(
      `more than, more then, morethan, over than, over, upwards of, upward of, in excess of, exceeding, exceeded, exceed, exceeds, above, well above, north of, greater than, larger than, higher than, bigger than, longer than,
      wider than, taller than, faster than, heavier than, better than, well over, just over, just above, just more than, slightly more than, slightly over, slightly above, a little more than, a little over, a little above, a bit more than,
      a bit over, a tad over, far more than, many more than, much more than, well more than, considerably more than, significantly more than, far above, way over, way more than, comfortably over, easily over, easily more than,
      topping, topped, surpassing, surpassed, >, more`,
    ),
  ],
  [
    'at_most',
    phrases(
      `up to, upto, up to as many as, as many as, as much as, as high as, no more than, not more than, never more than, no greater than, no higher than, a maximum of, maximum of, maximum, a maximum, at most, at the most, at the very most,
      max, max ., a high of, ≤, < =`,
    ),
  ],
  [
    'less_than',
    phrases(
      `fewer than, less than, less then, under, below, sub -, well under, well below, far fewer than, far less than, much less than, many fewer than, considerably fewer than, considerably less than, lower than, smaller than,
      short of, south of, way under, <`,
    ),
  ],
  [
    'exact',
    phrases(
      `exactly, only, just, precisely, a total of, total of, a mere, mere, a full, a record, a whopping, a staggering, a further, another, an additional, additional, all, all the, all of the, a paltry, somewhere, anywhere, a good,
      fully, even, merely, a grand total of, a combined, solely, a massive, an impressive, an astonishing, an unprecedented, a meagre, a measly`,
    ),
  ],
]

/** Words after a number and what they make of it. */
export const HEDGES_AFTER: readonly (readonly [Qualifier, readonly string[]])[] = [
  ['about', phrases('or so, or thereabouts, give or take, odd, - odd, - ish, ish, or roughly so, or there abouts')],
  [
    'at_least',
    phrases(
      'or more, or even more, or maybe more, or perhaps more, or possibly more, if not more, or higher, or over, or above, or greater, and more, and up, and over, and above, at least, at the very least, at a minimum, and counting, minimum',
    ),
  ],
  ['more_than', phrases('+, plus, - plus, -plus')],
  [
    'at_most',
    phrases(
      'or less, or fewer, or under, or below, or lower, and under, and below, and younger, at most, at the most, at the very most, maximum, max, tops',
    ),
  ],
]
