/** What a word can be beside a name or in a long one. */
export const Kind = { Body: 1, AfterBody: 2, BeforeBody: 4, Field: 8, Ship: 16, EastAsian: 32, Listed: 64, Famous: 128 } as const
