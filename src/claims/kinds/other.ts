import type { Kind } from './kind.ts'

/** Any other stated count of people, homes lost, or percentage that a reader would note; what no kind claimed. */
export const other: Kind = {
  name: 'other',
  unit: 'people',
  measure: 'count',
  examples: { 'The storm destroyed 60 homes.': ['60 homes'], 'Some 700 pupils study there.': ['Some 700 pupils'] },
  rejects: ['He paid 40 dollars.', 'It weighs 60 kilograms.'],
}
