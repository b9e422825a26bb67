import type { APIApplicationCommandOptionChoice } from 'discord.js';
import type { Call, Command, Context } from '../commands/command.ts';
import { LibraryAwayError } from '../search/thread/library-away.ts';
import type { Log } from '../shared/log.ts';
import { within } from '../shared/within.ts';
import { firstAnswerIn } from './first-answer.ts';
import { LIMITS } from './limits.ts';
import { label } from './markdown.ts';

interface Typing {
  readonly option: string;
  readonly partial: string;
  readonly call: Call;
  /** Nothing to choose from is better than too late. */
  readonly withinMs?: number | undefined;
}

/** What to offer; nothing, with a line in the log, when the command fails; nothing while papers are opened again. */
export async function completions(
  command: Command | undefined,
  { option, partial, call, withinMs = firstAnswerIn().directMs }: Typing,
  context: Context,
  log: Log,
): Promise<APIApplicationCommandOptionChoice<string>[]> {
  const complete = command?.complete[option];
  if (complete === undefined) return [];
  try {
    const choices = await within(withinMs, complete(partial, context, call));
    return (choices ?? [])
      .map(({ name, value }) => ({ name: label(name, LIMITS.choiceText), value }))
      .filter(({ name, value }) => name !== '' && value.length <= LIMITS.choiceText)
      .slice(0, LIMITS.choices);
  } catch (error) {
    if (error instanceof LibraryAwayError) return [];
    log.error({ command: command?.name, option, err: error }, 'autocomplete failed');
    return [];
  }
}
