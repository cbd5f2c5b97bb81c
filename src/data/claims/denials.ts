const list = (words: string) => new Set(words.split(/\s+/))

/** Verbs that say that something is not so. */
export const DENYING = list(
  'deny denies denied denying reject rejects rejected rejecting refute refutes refuted refuting dismiss dismisses dismissed dismissing rebuff rebuffs rebuffed repudiate repudiates repudiated',
)

/** Verbs that leave open what is so. */
export const DISPUTING = list(
  'dispute disputes disputed disputing contest contests contested contesting question questions questioned questioning challenge challenges challenged doubt doubts doubted',
)

/** What is said to be so, or to be not so. */
export const REPORTED = list(
  `report reports claim claims allegation allegations rumour rumours rumor rumors accusation accusations suggestion suggestions assertion assertions story stories
  statement statements figure figures number numbers toll count estimate estimates total`,
)

/** What there is none of, for what is not so. */
export const EVIDENCE = list('evidence truth proof indication')

/** Adjectives of what is not so. */
export const UNTRUE = list('false untrue baseless unfounded fake groundless fabricated nonsense exaggerated inflated wrong')
