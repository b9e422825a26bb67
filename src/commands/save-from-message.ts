import type { Paper } from '../data/paper.ts';
import type { Message } from '../words/words.ts';
import { addedPaper } from './add-paper.ts';
import { type Call, type Context, defineCommand } from './command.ts';
import { identified } from './identifier.ts';
import { savePaper } from './list/save.ts';
import { heldPapers, type MeantPapers, titledPapers } from './message-papers.ts';
import { identifiersIn, queryFrom } from './message-query.ts';
import type { Reply } from './reply.ts';
import { UserError } from './user-error.ts';

const OFFERED = 10;

/**
 * Message menu: puts the paper that a message names, by id, link or title, onto the caller's own list; of
 * several, and of those that its words only lead to, the caller chooses.
 */
export const saveFromMessage = defineCommand({
  name: 'Save paper',
  kind: 'message',
  visibility: 'private',
  options: {},
  async run(_values, context, call) {
    const { messageText = '' } = call;
    const { papers, unknown } = await meantPapers(messageText, context, call);
    const [only, ...more] = papers;
    if (only && more.length === 0 && unknown === undefined) {
      const owner = { kind: 'me', userId: call.userId } as const;
      return { ...(await savePaper(only, owner, { context, call })), private: true };
    }
    if (only) return choose(papers, 'find.several', unknown);
    if (unknown) throw new UserError(unknown.key, unknown.params);
    return offer(messageText, context);
  },
});

/** By identifier; where there is none, by title. A paper that the corpus lacks is added if it is the only one. */
async function meantPapers(message: string, context: Context, call: Call): Promise<MeantPapers> {
  const { library } = context;
  const [only, ...more] = identifiersIn(message);
  if (only === undefined) {
    return { papers: await titledPapers(message, library), unknown: undefined };
  }
  if (more.length > 0) return heldPapers([only, ...more], library);
  const held = await identified(only, library);
  const paper = held ?? (await addedPaper(only, context, call)).paper;
  return { papers: [paper], unknown: undefined };
}

/** What the message's words lead to; never saved unasked. */
async function offer(message: string, { library }: Pick<Context, 'library'>): Promise<Reply> {
  const query = queryFrom(message);
  if (query === '') throw new UserError('find.empty');
  const { hits } = await library.search(query, { limit: OFFERED });
  const found = hits.map(({ paper }) => paper);
  if (found.length === 0) throw new UserError('find.none');
  return choose(found, 'find.maybe');
}

const choose = (
  papers: readonly Paper[],
  key: 'find.several' | 'find.maybe',
  preface?: Message,
): Reply => ({
  view: 'choices',
  ...(preface && { preface }),
  message: { key, params: { count: papers.length } },
  papers,
  action: { command: 'list save', values: { list: 'me' } },
  private: true,
});
