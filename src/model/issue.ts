export type IssueStage = 'read' | 'text' | 'find' | 'resolve' | 'claims' | 'link' | 'write'

/** Something a user should know about an input; data, never printed by the stage that finds it. */
export interface Issue {
  readonly document: string | null
  readonly path: string | null
  readonly severity: 'error' | 'warning' | 'info'
  readonly stage: IssueStage
  readonly code: string
  readonly message: string
  /** UTF-16 span in the text, where there is one. */
  readonly start: number | null
  readonly end: number | null
}
