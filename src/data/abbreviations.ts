/** Abbreviations after which a full stop never ends a sentence: a name or number follows. */
export const BEFORE_NAMES: ReadonlySet<string> = new Set(
  'mr mrs ms messrs mme mlle dr prof rev fr sr hon pres gov sen rep reps sens amb gen col lt maj capt cpt cmdr adm sgt cpl pvt brig supt insp det const cst ofc st mt ft pt no nos vs art arts fig sec ex approx ca'.split(
    ' ',
  ),
)

/** Abbreviations after which a full stop ends the sentence only if a word that starts sentences follows. */
export const WITHIN_SENTENCES: ReadonlySet<string> = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun inc ltd co corp llc plc bros jr etc al approx est dept univ assn ave blvd rd hwy ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ont que'.split(
    ' ',
  ),
)

/** Capitalised, these begin sentences and hardly ever continue a name. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  'the a an he she it they we you i his her its their our my this that these those there here in on at by for from with to of as but and or so yet if when while after before since although though because however meanwhile also some many most several few all both each every no not nobody what who where why how then now once earlier later last another other more police according officials authorities'.split(
    ' ',
  ),
)
