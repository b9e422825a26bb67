import { writeFileSync } from 'node:fs';
import { describe } from '../src/commands/describe.ts';
import { commands } from '../src/commands/index.ts';
import type { HelpEntry, HelpOption } from '../src/commands/reply.ts';
import { createWords } from '../src/words/words.ts';

const words = createWords()('en-US');

export const COMMANDS_PAGE = new URL('./commands.md', import.meta.url);

/** `docs/commands.md`, from the registry and the English catalogue. */
export function commandsPage(): string {
  const entries = commands.map(describe).filter((entry) => entry !== undefined);
  const slash = entries.filter(({ kind }) => kind === 'slash');
  const menus = entries.filter(({ kind }) => kind === 'message');
  return `# Commands

Written by \`node docs/generate-commands.ts\`; a test checks that it is fresh. Options marked * are required.

${table([['command', 'options', 'does'], ...slash.map(row)])}

Message menus (right-click a message, or press and hold, then Apps):

${table([['menu', 'does'], ...menus.map(menuRow)])}

${slash.map(section).join('\n\n')}
`;
}

const row = (entry: HelpEntry): readonly string[] => [
  `\`/${entry.name}\``,
  entry.options.map(optionName).join(', '),
  words(entry.description),
];

const menuRow = (entry: HelpEntry): readonly string[] => [
  `**${entry.name}**`,
  words(entry.description),
];

/** Columns as wide as their longest cell, as the formatter wants them. */
function table(rows: readonly (readonly string[])[]): string {
  if (import.meta.main) writeFileSync(COMMANDS_PAGE, commandsPage());
