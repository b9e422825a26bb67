import { writeFileSync } from 'node:fs';
import { describe } from '../src/commands/describe.ts';
import { USUAL_EXAMPLES } from '../src/commands/examples.ts';
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
  const cells = rows.map((each) => each.map((text) => text.replaceAll('|', '\\|')));
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((each) => each[column]?.length ?? 0)),
  );
  const [head = [], ...body] = cells.map((each) =>
    each.map((text, column) => text.padEnd(widths[column] ?? 0)),
  );
  const rule = widths.map((width) => '-'.repeat(width));
  return [head, rule, ...body].map((each) => `| ${each.join(' | ')} |`).join('\n');
}

const optionName = ({ name, required }: HelpOption): string =>
  `\`${name}\`${required ? '\\*' : ''}`;

const section = (entry: HelpEntry): string => `## /${entry.name}

${words(entry.description)}.

\`\`\`
${words(entry.example, { ...USUAL_EXAMPLES })}
\`\`\`${entry.options.map((option, at) => `${at === 0 ? '\n' : ''}\n${optionLine(option)}`).join('')}`;

function optionLine(option: HelpOption): string {
  const values = option.choices.map(({ value }) => `\`${value}\``).join(', ');
  const oneOf = values === '' ? '' : `: ${values}`;
  return `- ${optionName(option)}: ${words(option.description)}${oneOf}`;
}

if (import.meta.main) writeFileSync(COMMANDS_PAGE, commandsPage());
