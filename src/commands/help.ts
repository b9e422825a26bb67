import { type Choice, type Command, defineCommand } from './command.ts';
import { describe } from './describe.ts';
import { examplesOf } from './examples.ts';
import { optional, text } from './option.ts';
import type { HelpEntry } from './reply.ts';
import { UserError } from './user-error.ts';

/** `/help` over the given commands; it explains itself as well. */
export function createHelp(others: readonly Command[]): Command {
  const entries = (): readonly HelpEntry[] =>
    [...others, help].map(describe).filter((entry) => entry !== undefined);

  const help: Command = defineCommand({
    name: 'help',
    visibility: 'private',
    options: { command: optional(text({ max: 100 })) },
    complete: { command: async (partial) => matching(entries(), partial) },
    async run({ command }, { library }) {
      const examples = await examplesOf(library);
      if (command === undefined) return { view: 'help', commands: entries(), examples };
      const wanted = normalised(command);
      const entry = entries().find(({ name }) => normalised(name) === wanted);
      if (entry === undefined) throw new UserError('error.command.unknown', { name: command });
      return { view: 'help', commands: [entry], examples };
    },
  });
  return help;
}

const normalised = (name: string): string => name.trim().replace(/^\//, '').toLowerCase();

function matching(entries: readonly HelpEntry[], partial: string): readonly Choice[] {
  const typed = normalised(partial);
  return entries
    .filter(({ name }) => normalised(name).includes(typed))
    .map(({ name, kind }) => ({ name: kind === 'slash' ? `/${name}` : name, value: name }));
}
