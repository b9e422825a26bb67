import { fetchAbsent } from './absent-paper.ts';
import { cardOf } from './card.ts';
import { type Call, type Context, defineAction } from './command.ts';
import { identified, identifierOf } from './identifier.ts';
import { text } from './option.ts';
import { UserError } from './reply.ts';
import { mayAddPapers } from './rights.ts';

export const MOST_ADDED_A_DAY = 20;

/** The button **Add** on the card of a paper that the corpus lacks. */
export const addPaper = defineAction({
  name: 'add paper',
  options: { paper: text() },
  async run({ paper: name }, context, call) {
    const identifier = identifierOf(name);
    if (identifier === undefined) throw new UserError('error.paper.gone');
    await requireAdding(context, call);
    const held = await identified(identifier, context.library);
    if (held) return cardOf(held, context, call);
    const { paper, isHere } = await fetchAbsent(identifier, context);
    if (isHere) return cardOf(paper, context, call);
    if (paper.abstract === '') throw new UserError('error.paper.noAbstract', { name });
    await count(context, call);
    const added = await context.addPaper(paper);
    return { view: 'card', paper: added, added: true };
  },
});

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
