import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COMMANDS_PAGE, commandsPage } from '../../docs/generate-commands.ts';

it('keeps docs/commands.md fresh (node docs/generate-commands.ts writes it)', () => {
  expect(readFileSync(COMMANDS_PAGE, 'utf8')).toBe(commandsPage());
});
