import type { Paper } from '../data/paper.ts';
import { paperKey } from '../data/paper-key.ts';
import type { Library } from '../search/library.ts';
import type { Call, Context } from './command.ts';
import type { CardReply } from './reply.ts';
import { UserError } from './user-error.ts';

/** The card of a paper of the corpus, with the votes of this server's people; counted as opened. */
export async function cardOf(
  paper: Paper,
  { paperUses }: Pick<Context, 'paperUses'>,
  call: Call,
): Promise<CardReply> {
  paperUses.note('opened', [paper.id], call);
  const ownVotes = await paperUses.votes(paper.id, call.guildId);
  const discuss = { command: 'discuss', values: { paper: paperKey(paper.id) } };
  return {
    view: 'card',
    paper,
    ...(ownVotes && { ownVotes }),
    ...(call.guildId !== undefined && { discuss }),
  };
}

/** The paper of a button or menu; throws a UserError where it left the corpus. */
export async function paperOfKey(
  key: string,
  library: Pick<Library, 'get' | 'find'>,
): Promise<Paper> {
  const paper = (await library.get(key)) ?? (await library.find(key));
  if (paper === undefined) throw new UserError('error.paper.gone');
  return paper;
}
