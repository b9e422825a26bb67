/** Commands as they are offered in the composer: one entry for each thing that can be called. */
import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from 'discord-api-types/v10';
import { descriptionIn, nameIn, optionIn } from './in-language.ts';

export interface Callable {
  /** Command, subcommand group, subcommand, by their own names. */
  readonly path: readonly string[];
  /** `/list save`, in the language of the client. */
  readonly label: string;
  readonly description: string;
  /** Required ones first. */
  readonly options: readonly APIApplicationCommandBasicOption[];
}

export function callables(
  commands: readonly APIApplicationCommand[],
  locale: string,
): readonly Callable[] {
  return commands
    .filter(({ type }) => type === ApplicationCommandType.ChatInput)
    .flatMap((command) => expand({ path: [], label: [] }, command, locale))
    .toSorted((a, b) => a.label.localeCompare(b.label));
}

export function messageMenus(commands: readonly APIApplicationCommand[], locale: string) {
  return commands
    .filter(({ type }) => type === ApplicationCommandType.Message)
    .map((command) => ({ name: command.name, label: nameIn(command, locale) }));
}

/** Those that begin with what was typed after the slash, then those that contain it. */
export function matching(all: readonly Callable[], typed: string): readonly Callable[] {
  const wanted = typed.toLowerCase();
  const names = ({ label, path }: Callable) => [label.slice(1), path.join(' ')];
  const begin = all.filter((each) => names(each).some((name) => name.startsWith(wanted)));
  const contain = all.filter(
    (each) => !begin.includes(each) && names(each).some((name) => name.includes(wanted)),
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

interface Above {
  readonly path: readonly string[];
  readonly label: readonly string[];
}

type Part = Pick<
  APIApplicationCommand,
  'name' | 'name_localizations' | 'description' | 'description_localizations'
> & { readonly options?: readonly APIApplicationCommandOption[] | undefined };

function expand(above: Above, part: Part, locale: string): readonly Callable[] {
  const options = part.options ?? [];
  const path = [...above.path, part.name];
  const label = [...above.label, nameIn(part, locale)];
  const groups = options.filter(isGroup);
  if (groups.length > 0) {
    return groups.flatMap((group) => expand({ path, label }, group, locale));
  }
  const basic = options
    .filter((option): option is APIApplicationCommandBasicOption => !isGroup(option))
    .map((option) => optionIn(option, locale));
  return [
    {
      path,
      label: `/${label.join(' ')}`,
      description: descriptionIn(part, locale),
      options: basic.toSorted((a, b) => Number(b.required ?? false) - Number(a.required ?? false)),
    },
  ];
}

const isGroup = (
  option: APIApplicationCommandOption,
): option is Exclude<APIApplicationCommandOption, APIApplicationCommandBasicOption> =>
  option.type === ApplicationCommandOptionType.Subcommand ||
  option.type === ApplicationCommandOptionType.SubcommandGroup;
