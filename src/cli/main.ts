import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { checkCommand } from './did-you-mean.ts'
import { CouldNotWrite, PipeClosed, Status, WrongUse } from './failures.ts'
import { FORMATS } from './formats.ts'
import { EXAMPLES, VERSION } from './help.ts'
import { addReaderCommands } from './reader-commands.ts'
import { say } from './say.ts'
import { writeToStdout } from './sink.ts'

/** Runs the command with its arguments; returns its exit status. Each command is loaded only when it is asked for. */
export async function main(args: readonly string[]): Promise<number> {
  let status: number = Status.Done
  const help: string[] = []
  const program = createProgram(
    (result) => {
      status = result
    },
    (text) => help.push(text),
  )
  // Nobody is there to be told that nobody listens.
  process.stderr.on('error', () => {})
  try {
    await program.parseAsync([...args], { from: 'user' })
    return status
  } catch (error) {
    if (!(error instanceof CommanderError && error.exitCode === 0)) return statusOf(error)
  }
  return writeToStdout(help).then(() => Status.Done, statusOf)
}

function statusOf(error: unknown): number {
  if (error instanceof CommanderError) return Status.WrongUse
  if (error instanceof PipeClosed) return Status.Done
  if (error instanceof WrongUse) {
    say(error.message)
    return Status.WrongUse
  }
  say(error instanceof CouldNotWrite ? error.message : `a fault of the program: ${(error as Error).stack ?? error}`)
  return Status.CouldNotWrite
}

/** The command line. `done` gets the exit status of the command that ran, `print` the help that is asked for. */
export function createProgram(done: (status: number) => void, print: (text: string) => void): Command {
  const program = new Command('extract')
    .configureOutput({ writeOut: print })
    .description('Reads news articles and writes who, where, when, and every figure that somebody claims.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('beforeAll', EXAMPLES)
    .enablePositionalOptions()
    .showSuggestionAfterError()
    .exitOverride()
    .argument('[paths...]', 'files and folders; - or nothing piped in is standard input')
    .option('-o, --out <dir>', 'write every table as CSV and JSON lines, extract.json and datapackage.json')
    .addOption(new Option('--check <dir>', 'compare with a stored result; exit status 1 when it differs').conflicts(['out', 'update']))
    .addOption(new Option('--update <dir>', 'renew a stored result and say what changed').conflicts('out'))
  outputOptions(inputOptions(program)).action(async (paths, options) => {
    checkCommand(
      paths,
      program.commands.map((command) => command.name()),
    )
    const { extractCommand } = await import('./extract-command.ts')
    done(await extractCommand(paths, options, () => program.outputHelp({ error: true })))
  })
  diffCommand(program, done)
  mapCommand(program, done)
  mergeCommand(program, done)
  addReaderCommands(program, done)
  listCommands(program, done)
  helpCommands(program, done)
  return program
}

const OFFSETS = ['codepoint', 'utf16', 'byte']

function inputOptions(command: Command): Command {
  return command
    .option('--date <YYYY-MM-DD>', "the articles' date, for those that carry none")
    .option('--metadata <file>', 'manifest (csv or jsonl, column "file") with date, title, outlet, url, author')
    .option('--encoding <name>', 'how the bytes are to be decoded (default: found out)')
    .option('--kinds <file>', 'kinds of claims of your own (json or yaml), looked for before the others')
    .addOption(new Option('--offsets <unit>', 'unit of start and end').choices(OFFSETS).default('codepoint'))
    .option('-j, --jobs <n>', 'workers (default: the cores)', wholeNumber)
    .option('-q, --quiet', 'say nothing but errors')
    .option('--strict', 'write nothing when an input fails')
    .option('--no-color', 'no colours')
}

function outputOptions(command: Command): Command {
  return command
    .addOption(
      new Option('-f, --format <format>', 'what goes to standard output (default: table on a terminal, else json)').choices(
        Object.keys(FORMATS),
      ),
    )
    .option('-t, --table <names>', 'only these tables, with commas between')
    .option('--aliases <file>', 'people and places that are the same, decided by a person')
    .option('--excel', 'CSV that spreadsheets open safely')
}

function diffCommand(program: Command, done: (status: number) => void): void {
  program
    .command('diff')
    .description('what was added, removed and changed between two results')
    .argument('<old>', 'a folder written with -o, or a file of JSON or JSON lines')
    .argument('<new>', 'the same')
    .addOption(new Option('-f, --format <format>', 'text for people, json for machines').choices(['text', 'json']).default('text'))
    .option('-t, --table <names>', 'only these tables, with commas between')
    .action(async (before, after, options) => {
      const { diffResults } = await import('./diff-command.ts')
      done(await diffResults(before, after, options))
    })
}

function mapCommand(program: Command, done: (status: number) => void): void {
  const command = program.command('map').description('JSON lines of articles in, one self-contained record an article out')
  inputOptions(command.argument('[paths...]', 'files and folders; nothing is standard input')).action(async (paths, options) => {
    const { mapArticles } = await import('./map-command.ts')
    done(await mapArticles(paths, options))
  })
}

function mergeCommand(program: Command, done: (status: number) => void): void {
  const command = program.command('merge').description('such records in, the result of the whole corpus out')
  const withOut = command
    .argument('[files...]', 'files of records in any order; nothing is standard input')
    .option('-o, --out <dir>', 'write every table as CSV and JSON lines, extract.json and datapackage.json')
    .option('-q, --quiet', 'say nothing but errors')
    .option('--no-color', 'no colours')
  outputOptions(withOut).action(async (files, options) => {
    const { mergeRecords } = await import('./merge-command.ts')
    done(await mergeRecords(files, options))
  })
}

function listCommands(program: Command, done: (status: number) => void): void {
  program
    .command('kinds')
    .description('the kinds of claims, what is counted and what triggers them')
    .option('--kinds <file>', 'kinds of your own too; their examples and rejects are put to the test')
    .action(async (options) => {
      const { listKinds } = await import('./kinds-command.ts')
      done(await listKinds(options))
    })
  program
    .command('schema')
    .description('the JSON Schema of the output')
    .argument('[table]', 'the rows of this table only')
    .action(async (table) => {
      const { printSchema } = await import('./schema-command.ts')
      done(await printSchema(table))
    })
}

function helpCommands(program: Command, done: (status: number) => void): void {
  program
    .command('completion')
    .description('a script that completes the command line: extract completion bash >> ~/.bashrc')
    .addArgument(new Argument('<shell>', 'for which shell').choices(['bash', 'zsh', 'fish']))
    .action(async (shell) => {
      const { completionScript } = await import('./completion.ts')
      await writeToStdout([completionScript(program, shell)])
      done(Status.Done)
    })
  program
    .command('manual')
    .description('the manual page: extract manual | man -l -')
    .action(async () => {
      const { manualPage } = await import('./manual.ts')
      await writeToStdout([manualPage(program)])
      done(Status.Done)
    })
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 1.')
  return Number(text)
}
