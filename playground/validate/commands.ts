import { z } from 'zod';
import { LIMIT } from '../limits.ts';
import { invalidForm } from '../rest/errors.ts';
import { type CommandBody, parseCommand } from './command.ts';
import { list, parse, under } from './fields.ts';

const outlines = list(z.unknown(), LIMIT.chatCommands + 2 * LIMIT.menuCommands);

/** All commands of a scope; complaints name the command by its place in the list. */
export function parseCommands(value: unknown): readonly CommandBody[] {
  const all = parse(outlines, value).map((each, index) =>
    under(String(index), () => parseCommand(each)),
  );
  const names = all.map(({ type, name }) => `${type ?? 1} ${name}`);
  const again = names.findIndex((name, index) => names.indexOf(name) < index);
  if (again < 0) return all;
  const message = 'Application command names must be unique';
  throw invalidForm([{ path: [again], code: 'APPLICATION_COMMANDS_DUPLICATE_NAME', message }]);
}
