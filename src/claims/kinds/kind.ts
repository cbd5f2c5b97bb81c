/** What a figure must measure to be of a kind: a bare count (of anything but things), percent, a length of time. */
export type Measure = 'count' | 'percent' | 'time'

/** A verb or light verb that needs a certain object: `stage … protest`. */
export interface VerbWithObject {
  readonly verbs: readonly string[]
  readonly objects: readonly string[]
}

/** A verb that needs a certain phrase after its object: `take … to … hospital`. */
export interface VerbWithPhrase extends VerbWithObject {
  readonly preposition: string
}

/** A verb that is one of the kind only where one of the words stands in its sentence: `hit`, beside `gunfire`. */
export interface VerbNearWord {
  readonly verbs: readonly string[]
  readonly words: readonly string[]
}

/**
 * A kind of claim: plain data (codebook 6). Verbs stand in their base form, nouns in the singular, phrases with the verb
 * first; `a/b` in a phrase stands for either word. Frames say where the words stand for who or what is counted.
 */
export interface Kind {
  readonly name: string
  readonly unit: string
  readonly measure: Measure
  /** A man, the commander or a named person is one (codebook 5). */
  readonly unwritten?: boolean
  /** `He was killed` is one too, unless the article has said so before. */
  readonly pronouns?: boolean
  /** Units other than `unit` that nouns bring along: `family: 'families'`. */
  readonly units?: Readonly<Record<string, string>>
  /** Units of things that count where they do the deed themselves: `40 tractors protested`. */
  readonly actingUnits?: Readonly<Record<string, string>>
  /** Counted is the object: `police arrested 40`, `40 were arrested`, `those arrested`. */
  readonly object?: readonly string[]
  /** Counted is the subject, or in the passive the doer: `40 marched`, `attended by 40`. */
  readonly subject?: readonly string[]
  /** Counted is the subject where there is no object: `were told to evacuate`. */
  readonly intransitive?: readonly string[]
  readonly objectWith?: readonly VerbWithObject[]
  /** Counted is the object: `took 12 people to hospital`, `12 were treated for burns`. */
  readonly objectThen?: readonly VerbWithPhrase[]
  /** Counted is the object: `hit three people`, in a sentence with `gunfire`. */
  readonly objectNear?: readonly VerbNearWord[]
  readonly subjectWith?: readonly VerbWithObject[]
  /** Said of the counted after it: `left 12 dead`, `12 were in custody`. */
  readonly state?: readonly string[]
  /** The thing counted: `12 deaths`, `the death of 12 people`, `the arrest of 12`. */
  readonly noun?: readonly string[]
  /** A noun whose figure follows it: `a death toll of 12`, `the death toll rose to 12`. */
  readonly toll?: readonly string[]
  /** Who is counted is named by the noun alone, if no verb says otherwise: `40 detainees`. */
  readonly member?: readonly string[]
  /** What is brought against the counted: `cases were opened against 70 people`. */
  readonly against?: readonly string[]
  /** What begins like a trigger and counts nobody: `shot at from` a car. */
  readonly nobody?: readonly string[]
  /** What the counted bear: `two men with wounds`, `was found with wounds`. */
  readonly bearer?: readonly string[]
  /** A gathering measured by its people: `a crowd of 40`, `a 40-strong march`. */
  readonly gathering?: readonly string[]
  /** Triggers that give way when another one claims the figure. */
  readonly weak?: readonly string[]
  /** Nouns that the kind leaves to others. */
  readonly not?: readonly string[]
  /** Triggers that count even those of `not`: `200 police officers protested`. */
  readonly always?: readonly string[]
  /** Nouns that are none as an object: a museum draws visitors. */
  readonly notObject?: readonly string[]
  /** Smaller figures are none: `one protest`. */
  readonly least?: number
  /** Nouns that may be counted; without it, anything that is no thing or animal. */
  readonly counted?: readonly string[]
  /** Each text must give just these claims of the kind: its figure and subject. */
  readonly examples: Readonly<Record<string, readonly string[]>>
  /** Look-alikes, which must give none. */
  readonly rejects: readonly string[]
}
