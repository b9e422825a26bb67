/** Commands as they are offered in the composer: one entry for each thing that can be called. */
import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from 'discord-api-types/v10';

export interface Callable {
  /** Command, subcommand group, subcommand. */
  readonly path: readonly string[];
  readonly label: string;
  readonly description: string;
  /** Required ones first. */
  readonly options: readonly APIApplicationCommandBasicOption[];
}

export function callables(commands: readonly APIApplicationCommand[]): readonly Callable[] {
  return commands
    .filter(({ type }) => type === ApplicationCommandType.ChatInput)
    .flatMap(({ name, description, options }) => expand([name], description, options ?? []))
    .toSorted((a, b) => a.label.localeCompare(b.label));
}

export function messageMenus(commands: readonly APIApplicationCommand[]): readonly string[] {
  return commands
    .filter(({ type }) => type === ApplicationCommandType.Message)
    .map(({ name }) => name);
}

/** Those that begin with what was typed after the slash, then those that contain it. */
export function matching(all: readonly Callable[], typed: string): readonly Callable[] {
  const wanted = typed.toLowerCase();
  const begin = all.filter(({ path }) => path.join(' ').startsWith(wanted));
  const contain = all.filter(
    (each) => !begin.includes(each) && each.path.join(' ').includes(wanted),
  );
  return [...begin, ...contain];
}

/** "/ask why?" names a command and goes on: the longest name that fits, and the rest. */
export function readTyped(
  all: readonly Callable[],
  text: string,
): { readonly callable: Callable; readonly rest: string } | undefined {
  const callable = all
    .filter(({ label }) => text.toLowerCase().startsWith(`${label.toLowerCase()} `))
    .toSorted((a, b) => b.label.length - a.label.length)[0];
  return callable && { callable, rest: text.slice(callable.label.length + 1) };
}

function expand(
  path: readonly string[],
  description: string,
  options: readonly APIApplicationCommandOption[],
): readonly Callable[] {
  const groups = options.filter(isGroup);
  if (groups.length > 0) {
    return groups.flatMap(({ name, description: text, options: inner }) =>
      expand([...path, name], text, inner ?? []),
    );
  }
  const basic = options.filter(
    (option): option is APIApplicationCommandBasicOption => !isGroup(option),
  );
  return [
    {
      path,
      label: `/${path.join(' ')}`,
      description,
      options: basic.toSorted((a, b) => Number(b.required ?? false) - Number(a.required ?? false)),
    },
  ];
}

const isGroup = (
  option: APIApplicationCommandOption,
): option is Exclude<APIApplicationCommandOption, APIApplicationCommandBasicOption> =>
  option.type === ApplicationCommandOptionType.Subcommand ||
  option.type === ApplicationCommandOptionType.SubcommandGroup;
