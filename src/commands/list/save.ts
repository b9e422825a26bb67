import type { Paper } from '../../data/paper.ts';
import { type ListOwner, MOST_SAVED } from '../../data/stores/reading-lists.ts';
import { type Call, type Context, defineCommand } from '../command.ts';
import { paperHere } from '../discuss/discussion-here.ts';
import { findPaper, paperText, whichPaper } from '../find-paper.ts';
import { optional } from '../option.ts';
import type { NoticeReply } from '../reply.ts';
import { completePaper } from '../titles.ts';
import { UserError } from '../user-error.ts';
import { noteText } from './note.ts';
import { listOption, ownerOf, seenBy } from './owner.ts';

export const listSave = defineCommand({
  name: 'list save',
  options: { paper: optional(paperText()), list: listOption(), text: noteText() },
  complete: { paper: completePaper },
  async run({ paper: name, list = 'me', text }, context, call) {
    const owner = ownerOf(list, call);
    const here = name === undefined ? await paperHere(context, call) : undefined;
    const named = name ?? here?.id;
    if (named === undefined) throw new UserError('error.paper.which');
    const found = here ? { paper: here } : await findPaper(named, context.library);
    if (!('paper' in found)) {
      const values = { list, ...(text !== undefined && { text }) };
      return whichPaper(named, found.choices, { command: 'list save', values });
    }
    const said = await savePaper(found.paper, owner, { context, call });
    if (text !== undefined) {
      const note = { text, userId: call.userId };
      await context.readingLists.change(owner, found.paper.id, { note });
    }
    return { ...said, ...seenBy(list) };
  },
});

interface Saving {
  readonly context: Pick<Context, 'readingLists'>;
  readonly call: Call;
}

/** Puts a paper on a list; one that is there as done is open again. */
export async function savePaper(
  paper: Paper,
  owner: ListOwner,
  { context: { readingLists }, call }: Saving,
): Promise<NoticeReply> {
  const said = (key: 'saved' | 'already' | 'reopened'): NoticeReply => ({
    view: 'notice',
    message: { key: `list.${key}.${owner.kind}`, params: { title: paper.title || paper.id } },
  });
  const before = await readingLists.get(owner, paper.id);
  if (before?.doneAt !== undefined) {
    await readingLists.change(owner, paper.id, { done: false });
    return said('reopened');
  }
  if (before) return said('already');
  if ((await readingLists.all(owner)).length >= MOST_SAVED) {
    throw new UserError('error.list.full', { most: MOST_SAVED });
  }
  const press = { paperId: paper.id, userId: call.userId, guildId: call.guildId };
  return said((await readingLists.save(owner, press)) ? 'saved' : 'already');
}
