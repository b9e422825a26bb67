import { type APIMessage, ComponentType } from 'discord.js';
import { followUp } from '../../commands/follow-up.ts';
import type { ActionStates } from '../actions.ts';

/** Values for `/ask`: the questions asked so far, and the one paper that they were asked of. */
export type TalkSoFar = Readonly<Record<string, unknown>>;

/**
 * What was asked up to an answer of the bot's: its button **Follow up** carries it. Undefined for a message
 * of the bot's that is no answer, or whose state has expired.
 */
export async function talkSoFar(
  { components = [] }: Pick<APIMessage, 'components'>,
  actions: Pick<ActionStates, 'read'>,
): Promise<TalkSoFar | undefined> {
  const customIds = components
    .flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []))
    .flatMap((each) => ('custom_id' in each ? [each.custom_id] : []));
  for (const customId of customIds) {
    const action = (await actions.read(customId, undefined))?.action;
    if (action?.command === followUp.name) return action.values;
  }
  return undefined;
}
