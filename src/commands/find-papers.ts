import type { Paper } from '../data/paper.ts';
import type { Library } from '../search/library.ts';
import type { Message } from '../words/words.ts';
import { absentCard } from './absent-paper.ts';
import { cardOf } from './card.ts';
import { defineCommand } from './command.ts';
import { identified } from './identifier.ts';
import { papersOf } from './message-papers.ts';
import { identifiersIn, queryFrom } from './message-query.ts';
import type { Reply } from './reply.ts';
import { searchPage } from './search-page.ts';
import { UserError } from './user-error.ts';

/** Message menu: the papers a message names by arXiv id, DOI or URL, else papers about what it says. */
export const findPapers = defineCommand({
  name: 'Find papers',
  kind: 'message',
  visibility: 'private',
  options: {},
  async run(_values, context, call) {
    const { library } = context;
    const { messageText = '' } = call;
    const named = identifiersIn(messageText);
    const [only, ...more] = named;
    if (only && more.length === 0 && context.fetcher && !(await identified(only, library))) {
      return { ...(await absentCard(only, context, call)), private: true };
    }
    const { papers, unknown } = await papersOf(named, context);
    const [first, ...others] = papers;
    if (first && others.length === 0 && unknown === undefined) {
      return { ...(await cardOf(first, context, call)), private: true };
    }
    if (first) return choose(papers, unknown);
    return { ...(await searchFor(messageText, unknown, library)), private: true };
  },
});

function choose(papers: readonly Paper[], unknown: Message | undefined): Reply {
  const message: Message = { key: 'find.several', params: { count: papers.length } };
  const preface = unknown === undefined ? {} : { preface: unknown };
  const action = { command: 'paper', values: { private: true } };
  return { view: 'choices', ...preface, message, papers, action, private: true };
}

/** Papers about the message's words; where it names a paper that is not here, only those that are. */
async function searchFor(
  messageText: string,
  unknown: Message | undefined,
  library: Library,
): Promise<Reply> {
  const query = queryFrom(messageText);
  if (query === '') throw nothingIn(unknown);
  const [author, since, until, sort] = [undefined, undefined, undefined, undefined];
  const reply = await searchPage({ query, author, since, until, sort }, 1, library);
  if (unknown === undefined) return reply;
  if (reply.view !== 'hits' || reply.result.total === 0) throw nothingIn(unknown);
  const { result, notes } = reply;
  const hits = result.hits.slice(0, result.total);
  return { ...reply, result: { ...result, hits }, notes: [unknown, ...notes] };
}

const nothingIn = (unknown: Message | undefined): UserError =>
  unknown === undefined ? new UserError('find.empty') : new UserError(unknown.key, unknown.params);
