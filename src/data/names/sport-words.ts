const words = (list: string) => list.trim().split(/\s+/)

/** Words of sports reports; three of them in an article and cities that play are teams. */
export const SPORT_WORDS: ReadonlySet<string> = new Set(
  words(`
soccer football cricket rugby basketball baseball hockey tennis handball volleyball league cup match matches championship championships tournament semifinal semifinals quarterfinal quarterfinals
halftime half-time innings wicket wickets goal goals goalless goalkeeper striker midfielder defender batsman bowler quarterback touchdown inning homer shutout pitcher standings fixtures fixture
playoff playoffs season derby relegation premiership divisional knockout qualifier qualifiers scorer scorers nba nfl nhl mlb uefa fifa teams squad kickoff stumps
`),
)

/** Before a side: `beat Essex`, `against Leeds`. */
export const BEFORE_TEAMS: ReadonlySet<string> = new Set(
  words(
    'beat beats beating defeated defeats downed thrashed edged crushed overcame over v vs against host hosts hosted visit joined joins join join trounced eliminated routed stunned upset club side team former',
  ),
)

/** After a side: `Essex lead`, `Leeds striker`. */
export const AFTER_TEAMS: ReadonlySet<string> = new Set(
  words(`beat beats beating lead leads led won win wins lost drew draw striker captain skipper coach goalkeeper keeper midfielder defender forward winger manager side sides fans team players player bowled scored equalised equalized
were are have v vs reached closed resumed declared trailed host hosts trail fullback fly-half lock prop hooker outfielder pitcher quarterback`),
)
