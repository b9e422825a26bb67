import { normaliseTitle } from '../../data/paper-id.ts';
import { paperKey } from '../../data/paper-key.ts';
import type { ListOwner } from '../../data/stores/reading-lists.ts';
import type { Complete } from '../command.ts';
import { listedPapers, titleOf } from './listed-paper.ts';

const MOST = 25;

/** Papers of the person's list, then of the team's: which of them is meant may not be told yet. */
export const completeListed: Complete = async (partial, context, call) => {
  const owners: ListOwner[] = [{ kind: 'me', userId: call.userId }];
  const { guildId } = call;
  if (guildId !== undefined && call.rights.has('sendMessages'))
    owners.push({ kind: 'team', guildId });
  const listed = await Promise.all(owners.map((owner) => listedPapers(owner, context)));
  const typed = normaliseTitle(partial);
  const choices = listed.flat().map((each) => {
    return { name: titleOf(each), value: paperKey(each.saved.paperId) };
  });
  const fitting = choices.filter(({ name }) => normaliseTitle(name).includes(typed));
  return [...new Map(fitting.map((each) => [each.value, each])).values()].slice(0, MOST);
};
