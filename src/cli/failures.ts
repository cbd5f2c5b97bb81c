/** The exit statuses of the contract. */
export const Status = { Done: 0, Differences: 1, WrongUse: 2, SomeFailed: 3, CouldNotWrite: 4 } as const

/** The command was used wrongly: nothing has been written. */
export class WrongUse extends Error {}

/** The result could not be written; what was there before is untouched. */
export class CouldNotWrite extends Error {}

/** The reader of a pipe went away: that is no failure. */
export class PipeClosed extends Error {}
