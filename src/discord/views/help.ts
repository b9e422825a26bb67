import type { HelpEntry, HelpOption, ReplyOf } from '../../commands/reply.ts';
import { label } from '../markdown.ts';
import { COLOR } from './theme.ts';
import type { View, ViewTools } from './view.ts';

type Words = ViewTools['words'];
type ExampleOf = (entry: HelpEntry) => string;

const EXAMPLE = 200;

export function helpView({ commands, examples }: ReplyOf<'help'>, { words }: ViewTools): View {
  const example: ExampleOf = (entry) =>
    `\`${label(words(entry.example, { ...examples }), EXAMPLE).replaceAll('`', "'")}\``;
  const [first, ...others] = commands;
  const embed =
    first && others.length === 0 ? one(first, words, example) : all(commands, words, example);
  return { embeds: [{ color: COLOR.notice, ...embed }] };
}

function shownName({ names, kind }: HelpEntry, words: Words): string {
  const name = names.map((part) => words(part)).join(' ');
  return kind === 'slash' ? `/${name}` : name;
}

function all(commands: readonly HelpEntry[], words: Words, example: ExampleOf) {
  const lines = commands.map(
    (entry) => `**${shownName(entry, words)}** – ${words(entry.description)}\n${example(entry)}`,
  );
  return {
    title: words('help.heading'),
    description: [...lines, words('help.more')].join('\n\n'),
  };
}

function one(entry: HelpEntry, words: Words, example: ExampleOf) {
  return {
    title: shownName(entry, words),
    description: words(entry.description),
    fields: [
      ...entry.options.map((option) => ({
        name: `${option.name} (${words(option.required ? 'help.required' : 'help.optional')})`,
        value: optionText(option, words),
      })),
      { name: words('help.example'), value: example(entry) },
    ],
  };
}

function optionText({ description, choices }: HelpOption, words: Words): string {
  if (choices.length === 0) return words(description);
  const names = choices.map(({ name }) => words(name)).join(', ');
  return `${words(description)}\n${words('help.choices', { choices: names })}`;
}
