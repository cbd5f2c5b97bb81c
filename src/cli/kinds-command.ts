import { CLAIM_KINDS } from '../model/claim.ts'
import { Status } from './failures.ts'
import { writeToStdout } from './sink.ts'

/** `extract kinds`: the claim kinds. */
export async function listKinds(): Promise<number> {
  await writeToStdout(CLAIM_KINDS.map((kind) => `${kind}\n`))
  return Status.Done
}
