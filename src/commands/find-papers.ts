import type { Paper } from '../data/paper.ts';
import type { Library } from '../search/library.ts';
import type { Message } from '../words/words.ts';
import { absentCard, fetchAbsent } from './absent-paper.ts';
import { cardOf } from './card.ts';
import { type Context, defineCommand } from './command.ts';
import { type Identifier, identified } from './identifier.ts';
import { identifiersIn, queryFrom } from './message-query.ts';
import { type Reply, UserError } from './reply.ts';
import { searchPage } from './search-page.ts';

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
    const { papers, unknown } = await lookUp(named, context);
    const [first, ...others] = papers;
    if (first && others.length === 0 && unknown === undefined) {
      return { ...(await cardOf(first, context, call)), private: true };
    }
    if (first) return choose(papers, unknown);
    return { ...(await searchFor(messageText, unknown, library)), private: true };
  },
});

interface LookedUp {
  readonly papers: readonly Paper[];
  /** What is said of those that are not in the corpus. */
  readonly unknown: Message | undefined;
}

/** At most so many of a message are fetched: each may take a source's three seconds. */
const MOST_FETCHED = 3;

async function lookUp(named: readonly Identifier[], context: Context): Promise<LookedUp> {
  const { library } = context;
  const papers = new Map<string, Paper>();
  const absent: Identifier[] = [];
  for (const identifier of named) {
    const paper = await identified(identifier, library);
    if (paper) papers.set(paper.id, paper);
    else absent.push(identifier);
  }
  const fetched = await Promise.all(
    absent.slice(0, MOST_FETCHED).map((each) => fetchAbsent(each, context).catch(notFetched)),
  );
  for (const found of fetched) if (found) papers.set(found.paper.id, found.paper);
  const unknown = absent.filter((_, at) => !fetched[at]).map(({ shown }) => shown);
  const params = { count: unknown.length, names: unknown.join(', ') };
  return {
    papers: [...papers.values()],
    unknown: unknown.length === 0 ? undefined : { key: 'find.unknown', params },
  };
}

/** Of several papers those that cannot be had are named. */
function notFetched(error: unknown): undefined {
  if (!(error instanceof UserError)) throw error;
}

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
