import type { ListName, ListOwner } from '../../data/stores/reading-lists.ts';
import type { Call } from '../command.ts';
import { choice, optional } from '../option.ts';
import { requireSending, serverOf } from '../rights.ts';

export const listOption = () => optional(choice(['me', 'team']));

/** Whose list is meant; throws a UserError to somebody who may not write where the team's is asked for. */
export function ownerOf(list: ListName, call: Call): ListOwner {
  if (list === 'me') return { kind: 'me', userId: call.userId };
  const guildId = serverOf(call);
  requireSending(call);
  return { kind: 'team', guildId };
}

/** What concerns one's own list is nobody else's. */
export const seenBy = (list: ListName): { readonly private?: true } =>
  list === 'me' ? { private: true } : {};
