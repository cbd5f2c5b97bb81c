/** Words that may stand before what is counted, behind a filler: `two of the men`. */
export const DETERMINERS: readonly string[] = 'the his her its their our my your these those this that all such'.split(' ')

/** Words that may stand between the number and what is counted. */
export const FILLERS: readonly string[] = 'other others more most additional further extra of'.split(' ')

/** Words never counted nor describing what is counted. */
export const STOPS: readonly string[] =
  'and or but nor who which that whom whose when where while as at by for from in into of on onto off out over to up with within without per via than then so if is are was were be been being has have had do does did will would can could may might must shall should not no never also there here he she it they we you i him her them us this these those the a an each every both either neither some any about around after before during since until against between among amid under despite because though although however only just even still already yet again ago later earlier apart including plus minus times such most more less many alone together altogether instead too all apiece offshore onshore aboard abroad onwards worldwide nationwide overall total daily monthly yearly annually last next today yesterday tomorrow people’s'.split(
    ' ',
  )

/** Plurals without an ending. */
export const COUNTED_MASSES: readonly string[] = 'people men women children police persons youths folk personnel staff troops cattle'.split(
  ' ',
)

/** Said of what is counted, behind it. */
export const PREDICATES: readonly string[] = 'dead alive missing homeless jobless safe hurt wounded injured'.split(' ')
