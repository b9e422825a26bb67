import type { APIApplicationCommandOptionChoice } from 'discord.js';
import type { Call, Command, Context } from '../commands/command.ts';
import { clip } from '../shared/clip.ts';
import type { Log } from '../shared/log.ts';

/** Discord's limits for the choices offered while somebody types. */
const MAX_CHOICES = 25;
const MAX_LENGTH = 100;

interface Typing {
  readonly option: string;
  readonly partial: string;
  readonly call: Call;
}

/** What to offer; nothing, with a line in the log, when the command fails. */
export async function completions(
  command: Command | undefined,
  { option, partial, call }: Typing,
  context: Context,
  log: Log,
): Promise<APIApplicationCommandOptionChoice<string>[]> {
  const complete = command?.complete[option];
  if (complete === undefined) return [];
  try {
    const choices = await complete(partial, context, call);
    return choices
      .filter(({ name, value }) => name.trim() !== '' && value !== '')
      .slice(0, MAX_CHOICES)
      .map(({ name, value }) => ({ name: clip(name, MAX_LENGTH), value: clip(value, MAX_LENGTH) }));
  } catch (error) {
    log.error({ command: command?.name, option, err: error }, 'autocomplete failed');
    return [];
  }
}
