import { type Command, InvalidArgumentError, Option } from 'commander'

/** Adds the commands that look at articles and results: eval, report, explain. `done` gets the exit status. */
export function addReaderCommands(program: Command, done: (status: number) => void): void {
  evalCommand(program, done)
  reportCommand(program, done)
  explainCommand(program, done)
}

function evalCommand(program: Command, done: (status: number) => void): void {
  program
    .command('eval')
    .description('precision, recall and F1 of a result against hand-made annotations')
    .argument('<gold>', 'a folder of annotations: JSON that names its article as "doc", or brat (.ann beside .txt)')
    .argument('<result>', 'a folder written with -o, a file of JSON or JSON lines, or -')
    .option('--texts <dir>', 'where the articles are, when not beside the annotations')
    .option('--errors [most]', 'list misses and false alarms, at most so many of a kind (20)', wholeNumber)
    .addOption(new Option('-f, --format <format>', 'text for people, json for machines').choices(['text', 'json']).default('text'))
    .action(async (gold, result, options) => {
      const { evaluateResult } = await import('./eval-command.ts')
      done(await evaluateResult(gold, result, options))
    })
}

function reportCommand(program: Command, done: (status: number) => void): void {
  articleOptions(program.command('report'))
    .description('one HTML page: where the figures differ, figures over time, claims, names, the articles marked up')
    .argument('[paths...]', 'files and folders of articles; nothing is standard input')
    .option('-o, --out <file>', 'write the page here, not to standard output')
    .action(async (paths, options) => {
      const { writeReport } = await import('./report-command.ts')
      done(await writeReport(paths, options))
    })
}

function explainCommand(program: Command, done: (status: number) => void): void {
  articleOptions(program.command('explain'))
    .description('one claim: its sentence with the parts marked, where each field comes from, the claims it is grouped with')
    .argument('<id>', 'id of a claim, or its beginning')
    .argument('[paths...]', 'files and folders of articles; nothing is standard input')
    .option('--no-color', 'no colours')
    .action(async (id, paths, options) => {
      const { explainCommand } = await import('./explain-command.ts')
      done(await explainCommand(id, paths, options))
    })
}

function articleOptions(command: Command): Command {
  return command
    .option('--date <YYYY-MM-DD>', "the articles' date, for those that carry none")
    .option('--metadata <file>', 'manifest (csv or jsonl, column "file") with date, title, outlet, url, author')
    .option('--encoding <name>', 'how the bytes are to be decoded (default: found out)')
    .option('--kinds <file>', 'kinds of claims of your own (json or yaml), looked for before the others')
    .option('--aliases <file>', 'people and places that are the same, decided by a person')
    .option('-q, --quiet', 'say nothing but errors')
}

function wholeNumber(text: string): string {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 1.')
  return text
}
