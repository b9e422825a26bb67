import { type APIMessage, ComponentType } from 'discord.js';
import { questions } from '../../commands/discuss/questions.ts';
import { followUp } from '../../commands/follow-up.ts';
import type { ActionStates } from '../actions.ts';

/** Values for `/ask`: the questions asked so far, and the one paper that they were, or are, asked of. */
export type TalkSoFar = Readonly<Record<string, unknown>>;

/**
 * What was asked up to an answer of the bot's: its button **Follow up** carries it; of the first message of a
 * paper's thread the paper, which its button **Questions** carries. Undefined for any other message of the
 * bot's, or one whose state has expired.
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
    if (action && CARRIERS.includes(action.command)) return action.values;
  }
  return undefined;
}

const CARRIERS: readonly string[] = [followUp.name, questions.name];

/** Whether something was asked in it; else a reply to it need not be a question. */
export const isAsked = (talk: TalkSoFar | undefined): boolean => talk?.earlier !== undefined;
