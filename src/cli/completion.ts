import type { Command, Option } from 'commander'

type Shell = 'bash' | 'zsh' | 'fish'

/** A script that completes commands, options and their choices, made from the options themselves. */
export function completionScript(program: Command, shell: Shell): string {
  if (shell === 'fish') return fish(program)
  const head = shell === 'zsh' ? 'autoload -U +X bashcompinit && bashcompinit\n' : ''
  return head + bash(program)
}

const flagsOf = (command: Command) =>
  visible(command)
    .flatMap((option) => [option.short, option.long])
    .filter((flag) => flag !== undefined)
const visible = (command: Command): Option[] => command.createHelp().visibleOptions(command)

function bash(program: Command): string {
  const commands = program.commands.map((command) => command.name())
  const cases = program.commands.map((command) => `    ${command.name()}) options="${flagsOf(command).join(' ')}" ;;`)
  const choices = [program, ...program.commands].flatMap(visible).filter((option) => option.argChoices)
  const unique = new Map(choices.map((option) => [option.long!, option]))
  return `_extract() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" options
  case "$before" in
${[...unique.values()].map((option) => `    ${[option.short, option.long].filter((flag) => flag !== undefined).join('|')}) COMPREPLY=($(compgen -W "${option.argChoices!.join(' ')}" -- "$word")); return ;;`).join('\n')}
  esac
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
    *) options="${flagsOf(program).join(' ')}" ;;
  esac
  if [[ $word == -* ]]; then COMPREPLY=($(compgen -W "$options" -- "$word")); return; fi
  COMPREPLY=($(compgen -f -- "$word"))
  if [[ $COMP_CWORD == 1 ]]; then COMPREPLY+=($(compgen -W "${commands.join(' ')}" -- "$word")); fi
}
complete -o filenames -F _extract extract
`
}

function fish(program: Command): string {
  const single = (text: string) => `'${text.replaceAll("'", "\\'")}'`
  const line = (condition: string, option: Option) =>
    [
      `complete -c extract -n ${single(condition)}`,
      option.short ? `-s ${option.short.slice(1)}` : '',
      option.long ? `-l ${option.long.slice(2)}` : '',
      option.argChoices ? `-x -a ${single(option.argChoices.join(' '))}` : option.required ? '-r' : '',
      `-d ${single(option.description)}`,
    ]
      .filter((part) => part !== '')
      .join(' ')
  const names = program.commands.map((command) => command.name())
  const top = `not __fish_seen_subcommand_from ${names.join(' ')}`
  return `${[
    ...program.commands.map((command) => `complete -c extract -n ${single(top)} -a ${command.name()} -d ${single(command.description())}`),
    ...visible(program).map((option) => line(top, option)),
    ...program.commands.flatMap((command) =>
      visible(command).map((option) => line(`__fish_seen_subcommand_from ${command.name()}`, option)),
    ),
  ].join('\n')}\n`
}
