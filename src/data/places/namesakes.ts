// countries whose settlers took the names of towns along: `Edmonton`, `Córdoba`, `Saint-Louis`
const groups = [
  'GB IE US CA AU NZ ZA JM BS BB TT ZW FK',
  'ES MX AR CO PE VE CL EC GT CU BO DO HN PY SV NI CR PA UY PR PH GQ US',
  'PT BR AO MZ CV GW ST',
  'FR BE CH CA HT CI SN CD CG CM GA RE GP MQ',
  'RU UA BY KZ MD KG',
  'DE AT CH',
  'SE FI NO DK',
].map((codes) => new Set(codes.split(' ')))

/** Whether a town of one country may well have a namesake in the other that no table has. */
export function shareNames(a: string, b: string): boolean {
  return a === b || groups.some((group) => group.has(a) && group.has(b))
}
