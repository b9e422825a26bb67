import { OwnError } from '../shared/own-error.ts';
import { isMessageKey, type MessageKey } from '../words/words.ts';
import type { Command } from './command.ts';
import type { Option } from './option.ts';
import type { HelpEntry, HelpOption } from './reply.ts';

/** A command as people are offered it; undefined for an action, which nobody is offered. */
export function describe({ name, kind, options }: Command): HelpEntry | undefined {
  if (kind === 'action') return undefined;
  const offered = Object.entries(options).filter(([, { hidden }]) => !hidden);
  return {
    name,
    kind,
    names: namesOf(name),
    description: keyOf('command', name, 'description'),
    example: keyOf('command', name, 'example'),
    options: offered.map(([option, declared]) => describeOption(name, option, declared)),
  };
}

/** What stands over the parts of a command that has several. */
export const describeGroup = (name: string) => ({
  name: keyOf('group', name, 'name'),
  description: keyOf('group', name, 'description'),
});

/** A part of a command is called by both: `/list save`. */
function namesOf(name: string): readonly MessageKey[] {
  const own = keyOf('command', name, 'name');
  const above = `group.${name.split(' ', 1)[0]}.name`;
  return isMessageKey(above) ? [above, own] : [own];
}

const describeOption = (
  command: string,
  name: string,
  { required, choices = [] }: Option<unknown>,
): HelpOption => ({
  name,
  required,
  description: keyOf('command', command, 'option', name),
  choices: choices.map((value) => ({ value, name: keyOf('choice', name, value) })),
});

function keyOf(...path: readonly string[]): MessageKey {
  const key = path.join('.');
  if (!isMessageKey(key)) throw new OwnError(`The catalogue has no text “${key}”`);
  return key;
}
