import type { Paper } from '../data/paper.ts';
import type { Library } from '../search/library.ts';
import { defineCommand } from './command.ts';
import { arxivIdsIn, queryFrom } from './message-query.ts';
import { UserError } from './reply.ts';
import { searchPage } from './search-page.ts';

/** Message menu: the papers a message names by arXiv id or URL, else papers about what it says. */
export const findPapers = defineCommand({
  name: 'Find papers',
  kind: 'message',
  visibility: 'private',
  options: {},
  async run(_values, { library }, { messageText = '' }) {
    const named = arxivIdsIn(messageText);
    const papers = await knownPapers(named, library);
    const [first, ...others] = papers;
    if (first && others.length > 0) {
      const action = { command: 'paper', values: { private: true } };
      const message = { key: 'find.several', params: {} } as const;
      return { view: 'choices', message, papers, action, private: true };
    }
    if (first) return { view: 'card', paper: first, private: true };
    return { ...(await searchFor(messageText, named[0], library)), private: true };
  },
});

async function knownPapers(ids: readonly string[], library: Library): Promise<readonly Paper[]> {
  const found = await Promise.all(ids.map((id) => library.find(id)));
  const known = found.filter((paper) => paper !== undefined);
  return [...new Map(known.map((paper) => [paper.id, paper])).values()];
}

async function searchFor(messageText: string, arxivId: string | undefined, library: Library) {
  const query = queryFrom(messageText);
  if (query !== '') {
    const [author, since, until, sort] = [undefined, undefined, undefined, undefined];
    return searchPage({ query, author, since, until, sort }, 1, library);
  }
  if (arxivId === undefined) throw new UserError('find.empty');
  throw new UserError('find.unknown', { arxivId });
}
