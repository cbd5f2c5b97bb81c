/** Where a packed table lies: in `src/data/`, whether the code runs from there, from `dist/data/` or from the bundle in `dist/program/`. */
export function dataFile(name: string): URL {
  return new URL(`../../src/data/${name}`, import.meta.url)
}
