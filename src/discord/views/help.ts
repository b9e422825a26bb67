import type { HelpEntry, HelpOption, ReplyOf } from '../../commands/reply.ts';
import { COLOR } from './theme.ts';
import type { View, ViewTools } from './view.ts';

type Words = ViewTools['words'];

export function helpView({ commands }: ReplyOf<'help'>, { words }: ViewTools): View {
  const [first, ...others] = commands;
  const embed = first && others.length === 0 ? one(first, words) : all(commands, words);
  return { embeds: [{ color: COLOR.notice, ...embed }] };
}

const shownName = ({ name, kind }: HelpEntry): string => (kind === 'slash' ? `/${name}` : name);

function all(commands: readonly HelpEntry[], words: Words) {
  const lines = commands.map(
    (entry) => `**${shownName(entry)}** – ${words(entry.description)}\n\`${words(entry.example)}\``,
  );
  return {
    title: words('help.heading'),
    description: [...lines, words('help.more')].join('\n\n'),
  };
}

function one(entry: HelpEntry, words: Words) {
  return {
    title: shownName(entry),
    description: words(entry.description),
    fields: [
      ...entry.options.map((option) => ({
        name: `${option.name} (${words(option.required ? 'help.required' : 'help.optional')})`,
        value: optionText(option, words),
      })),
      { name: words('help.example'), value: `\`${words(entry.example)}\`` },
    ],
  };
}

function optionText({ description, choices }: HelpOption, words: Words): string {
  if (choices.length === 0) return words(description);
  const names = choices.map(({ name }) => words(name)).join(', ');
  return `${words(description)}\n${words('help.choices', { choices: names })}`;
}
