/** Words for those counted that say no more than the claim's kind does: with them, or with none, two claims can be about the same people. */
export const GENERIC_SUBJECTS: ReadonlySet<string> = new Set(
  `people person persons others individual individuals participant participants attendee attendees protester protesters protestor protestors demonstrator demonstrators marcher marchers crowd crowds citizen citizens
  resident residents victim victims casualty casualties fatality fatalities death deaths dead body bodies wounded injured injuries injury arrest arrests detention detentions detainee detainees arrestee arrestees prisoner prisoners men man
  suspect suspects total toll number figure event events protest protests rally rallies demonstration demonstrations vote votes ballot ballots voter voters`.split(/\s+/),
)
