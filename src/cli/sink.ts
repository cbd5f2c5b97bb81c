import { escapeCommands } from '../write/terminal.ts'
import { CouldNotWrite, PipeClosed } from './failures.ts'

export type Chunks = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>

let failure: NodeJS.ErrnoException | null = null
let wake = () => {}
let listening = false

function listen(): void {
  if (listening) return
  listening = true
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    failure ??= error
    wake()
  })
}

function check(): void {
  if (!failure) return
  if (failure.code === 'EPIPE') throw new PipeClosed()
  throw new CouldNotWrite(`cannot write to standard output: ${failure.code ?? failure.message}`)
}

/** Waits until `begin` calls back or writing has failed. */
const until = (begin: (done: () => void) => void) =>
  new Promise<void>((resolve) => {
    wake = resolve
    begin(resolve)
    if (failure) resolve()
  })

/**
 * Writes to standard output, waiting for a slow reader. A terminal gets no character of the input that could command it.
 * Throws `PipeClosed` when the reader went away, `CouldNotWrite` otherwise.
 * @param styled the text has colours of our own, and its control characters are escaped
 */
export async function writeToStdout(chunks: Chunks, { styled = false } = {}): Promise<void> {
  const { stdout } = process
  listen()
  for await (const chunk of stdout.isTTY && !styled ? harmless(chunks) : chunks) {
    if (chunk.length > 0 && !stdout.write(chunk)) await until((done) => stdout.once('drain', done))
    check()
  }
  await until((done) => stdout.write('', () => done()))
  check()
}

async function* harmless(chunks: Chunks): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  for await (const chunk of chunks) yield escapeCommands(typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))
}
