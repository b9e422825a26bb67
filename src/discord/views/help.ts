import type { HelpEntry, HelpOption, ReplyOf } from '../../commands/reply.ts';
import { clip } from '../../shared/clip.ts';
import { LIMITS } from '../limits.ts';
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

/** With an example of each command, or, where that is too much, of the first part of each. */
function all(commands: readonly HelpEntry[], words: Words, example: ExampleOf) {
  const isFirst = (entry: HelpEntry): boolean => entry === commands.find(isBeside(entry));
  const texts = [() => true, isFirst, () => false].map((isShown) => {
    const lines = commands.map((entry) => {
      const said = `**${shownName(entry, words)}** – ${words(entry.description)}`;
      return isShown(entry) ? `${said}\n${example(entry)}` : said;
    });
    return [...lines, words('help.more')].join('\n\n');
  });
  const description =
    texts.find(({ length }) => length <= LIMITS.embedDescription) ??
    clip(texts.at(-1) ?? '', LIMITS.embedDescription);
  return { title: words('help.heading'), description };
}

/** `list save` and `list done` are parts of one command. */
const isBeside =
  ({ name }: HelpEntry) =>
  (other: HelpEntry): boolean =>
    other.name.split(' ', 1)[0] === name.split(' ', 1)[0];

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
