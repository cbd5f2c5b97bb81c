import type { Issue } from '../model/issue.ts'

/** Something about an input: an error means that it gave no article. */
export function readIssue(
  severity: Issue['severity'],
  code: string,
  path: string | null,
  message: string,
  document: string | null = null,
): Issue {
  return { document, path, severity, stage: 'read', code, message, start: null, end: null }
}

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ELOOP: 'its links go in a circle',
  ENOTDIR: 'a part of its path is not a folder',
  ENAMETOOLONG: 'its name is too long',
}

/** Why the system would not do it. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return REASONS[code ?? ''] ?? code ?? message
}
