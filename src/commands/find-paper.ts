import type { Paper } from '../data/paper.ts';
import type { Library } from '../search/library.ts';
import { text } from './option.ts';
import { type Action, type ChoicesReply, UserError } from './reply.ts';

const NEAR = 10;

/** How people name a paper: by title, id or URL. */
export const paperText = () => text({ max: 400 });

/** The paper a person means, or the papers it might be. Throws a UserError where nothing comes near. */
export async function findPaper(
  name: string,
  library: Library,
): Promise<{ readonly paper: Paper } | { readonly near: readonly Paper[] }> {
  const paper = (await library.get(name)) ?? (await library.find(name));
  if (paper) return { paper };
  const near = await nearestPapers(name, library);
  if (near.length === 0) throw new UserError('error.paper.unknown', { text: name });
  return { near };
}

async function nearestPapers(name: string, library: Library): Promise<readonly Paper[]> {
  const suggested = await library.suggest(name, NEAR);
  if (suggested.length > 0) {
    const papers = await Promise.all(suggested.map(({ id }) => library.get(id)));
    return papers.filter((paper) => paper !== undefined);
  }
  const { hits } = await library.search(name, { limit: NEAR });
  return hits.map(({ paper }) => paper);
}

/** Asks which paper was meant; the choice runs `action` with it. */
export const whichPaper = (
  name: string,
  papers: readonly Paper[],
  action: Action,
): ChoicesReply & { readonly private: true } => ({
  view: 'choices',
  message: { key: 'which.several', params: { text: name } },
  papers,
  action,
  private: true,
});
