import type { Argument, Command, Option } from 'commander'
import { EXAMPLES, VERSION } from './help.ts'

const STATUSES: readonly (readonly [string, string])[] = [
  ['0', 'done'],
  ['1', 'differences found (diff, --check)'],
  ['2', 'wrong use; nothing written'],
  ['3', 'done, but some inputs failed; each one is named in the table issues and on standard error'],
  ['4', 'could not write; the old output is untouched'],
  ['130, 143', 'interrupted, terminated'],
]

/** The manual page (man 1), made from the options themselves. */
export function manualPage(program: Command): string {
  const examples = EXAMPLES.split('\n')
    .slice(1)
    .filter((line) => line !== '')
  return [
    `.TH EXTRACT 1 "" "extract ${VERSION}" "User Commands"`,
    '.SH NAME',
    roff(`extract - ${program.description()}`),
    '.SH SYNOPSIS',
    ...[program, ...program.commands].flatMap((command) => ['.br', `${bold(nameOf(command))} ${roff(usage(command))}`]),
    '.SH OPTIONS',
    ...visible(program).flatMap(option),
    '.SH COMMANDS',
    ...program.commands.flatMap((command) => [
      '.SS',
      `${bold(nameOf(command))} ${roff(usage(command))}`,
      '.PP',
      roff(command.description()),
      ...command.registeredArguments.flatMap(argument),
      ...visible(command).flatMap(option),
    ]),
    '.SH EXAMPLES',
    '.nf',
    ...examples.map((line) => roff(line.slice(2))),
    '.fi',
    '.SH EXIT STATUS',
    ...STATUSES.flatMap(([status, meaning]) => ['.TP', bold(status), roff(meaning)]),
    '',
  ].join('\n')
}

const nameOf = (command: Command) => (command.parent ? `extract ${command.name()}` : 'extract')
const usage = (command: Command) =>
  ['[options]', ...command.registeredArguments.map((one) => (one.required ? `<${one.name()}>` : `[${one.name()}]`))].join(' ')
const visible = (command: Command) => command.createHelp().visibleOptions(command)
const option = (one: Option) => ['.TP', bold(one.flags), roff(withChoices(one))]
const argument = (one: Argument) => ['.TP', bold(one.name()), roff(one.description)]
const withChoices = ({ description, argChoices }: Option) => (argChoices ? `${description} (${argChoices.join(', ')})` : description)
const bold = (text: string) => `\\fB${roff(text)}\\fR`

/** A backslash, a hyphen and a dot at the start of a line mean something to roff. */
const roff = (text: string) =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^([.'])/, '\\&$1')
