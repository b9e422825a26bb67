import type { Paper } from '../data/paper.ts';
import { fetchAbsent } from './absent-paper.ts';
import { cardOf } from './card.ts';
import { type Call, type Context, defineAction } from './command.ts';
import { type Identifier, identified, identifierOf } from './identifier.ts';
import { text } from './option.ts';
import { mayAddPapers } from './rights.ts';
import { UserError } from './user-error.ts';

export const MOST_ADDED_A_DAY = 20;

/** The button **Add** on the card of a paper that the corpus lacks. */
export const addPaper = defineAction({
  name: 'add paper',
  options: { paper: text() },
  async run({ paper: name }, context, call) {
    const identifier = identifierOf(name);
    if (identifier === undefined) throw new UserError('error.paper.gone');
    const { paper, isNew } = await addedPaper(identifier, context, call);
    if (!isNew) return cardOf(paper, context, call);
    return { view: 'card', paper, added: true };
  },
});

/**
 * The paper of an identifier, which the corpus has from now on. Throws a UserError where the person may not
 * add papers, or no source has it.
 */
export async function addedPaper(
  identifier: Identifier,
  context: Context,
  call: Call,
): Promise<{ readonly paper: Paper; readonly isNew: boolean }> {
  await requireAdding(context, call);
  const held = await identified(identifier, context.library);
  if (held) return { paper: held, isNew: false };
  const { paper, isHere } = await fetchAbsent(identifier, context);
  if (isHere) return { paper, isNew: false };
  if (paper.abstract === '') {
    throw new UserError('error.paper.noAbstract', { name: identifier.shown });
  }
  await count(context, call);
  return { paper: await context.addPaper(paper), isNew: true };
}

async function requireAdding(context: Context, call: Call): Promise<void> {
  const { guildId } = call;
  const settings = guildId === undefined ? {} : await context.guildSettings.get(guildId);
  if (mayAddPapers(settings, call, context)) return;
  throw new UserError(
    settings.adding === 'managers' ? 'error.rights.addManagers' : 'error.rights.addOperators',
  );
}

async function count({ dailyCounts }: Context, { userId }: Call): Promise<void> {
  const counted = await dailyCounts.take('papers added', userId, MOST_ADDED_A_DAY);
  if (!counted) throw new UserError('error.paper.addedEnough', { most: MOST_ADDED_A_DAY });
}
