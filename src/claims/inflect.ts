/** Irregular verbs among the triggers: past, participle, and -ing where the rule fails. */
const IRREGULAR: Readonly<Record<string, string>> = {
  be: 'is are was were been being am',
  beat: 'beats beat beaten beating',
  begin: 'begins began begun beginning',
  bleed: 'bleeds bled bleeding',
  bring: 'brings brought bringing',
  burn: 'burns burned burnt burning',
  commit: 'commits committed committing',
  come: 'comes came coming',
  cut: 'cuts cut cutting',
  die: 'dies died dying',
  draw: 'draws drew drawn drawing',
  cast: 'casts cast casting',
  deny: 'denies denied denying',
  drive: 'drives drove driven driving',
  drop: 'drops dropped dropping',
  fly: 'flies flew flown flying',
  fall: 'falls fell fallen falling',
  fight: 'fights fought fighting',
  find: 'finds found finding',
  flee: 'flees fled fleeing',
  freeze: 'freezes froze frozen freezing',
  get: 'gets got gotten getting',
  give: 'gives gave given giving',
  go: 'goes went gone going',
  hang: 'hangs hanged hung hanging',
  hit: 'hits hit hitting',
  hold: 'holds held holding',
  hurt: 'hurts hurt hurting',
  lay: 'lays laid laying',
  lead: 'leads led leading',
  leave: 'leaves left leaving',
  let: 'lets let letting',
  lose: 'loses lost losing',
  make: 'makes made making',
  meet: 'meets met meeting',
  put: 'puts put putting',
  run: 'runs ran running',
  see: 'sees saw seen seeing',
  seek: 'seeks sought seeking',
  send: 'sends sent sending',
  set: 'sets set setting',
  shoot: 'shoots shot shooting',
  show: 'shows showed shown showing',
  slay: 'slays slew slain slaying',
  spend: 'spends spent spending',
  stand: 'stands stood standing',
  strike: 'strikes struck stricken striking',
  throw: 'throws threw thrown throwing',
  take: 'takes took taken taking',
  win: 'wins won winning',
}

/** Verbs that double their last letter though it is not in the last of one vowel: `kidnap`. */
const DOUBLING = new Set('kidnap nab stab stop mob pin rob gun admit patrol acquit swap transfer drag'.split(' '))

/** All forms of a verb, its base first: `arrest` → arrest, arrests, arrested, arresting. */
export function verbForms(base: string): string[] {
  const irregular = IRREGULAR[base]
  if (irregular) return [base, ...irregular.split(' ')]
  const stem = base.endsWith('e') && !base.endsWith('ee') ? base.slice(0, -1) : DOUBLING.has(base) ? base + base.at(-1) : base
  if (/[^aeiou]y$/.test(base)) return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`]
  const third = /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`
  return [base, third, base.endsWith('e') ? `${base}d` : `${stem}ed`, `${stem}ing`]
}

const PLURALS: Readonly<Record<string, string>> = {
  man: 'men',
  woman: 'women',
  policeman: 'policemen',
  person: 'persons',
  people: 'people',
  life: 'lives',
  dead: 'dead',
}

/** A noun in the singular and plural: `fatality` → fatality, fatalities. */
export function nounForms(singular: string): string[] {
  const known = PLURALS[singular]
  if (known) return known === singular ? [singular] : [singular, known]
  if (/[^aeiou]y$/.test(singular)) return [singular, `${singular.slice(0, -1)}ies`]
  return [singular, /(?:s|x|ch|sh)$/.test(singular) ? `${singular}es` : `${singular}s`]
}
