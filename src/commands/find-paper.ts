import type { Paper } from '../data/paper.ts';
import { normaliseTitle } from '../data/paper-id.ts';
import type { Library } from '../search/library.ts';
import type { Action } from './action.ts';
import { type Identifier, identified, identifierOf } from './identifier.ts';
import { text } from './option.ts';
import type { ChoicesReply } from './reply.ts';
import { UserError } from './user-error.ts';

const NEAR = 10;

/** How people name a paper: by title, id or URL. */
export const paperText = () => text({ max: 400 });

/** `near`: what was typed is neither its id nor words of it, only close to its title. */
interface Found {
  readonly paper: Paper;
  readonly near: boolean;
}

/**
 * The paper a person means, or the papers it might be. Throws a UserError where nothing comes near,
 * and where an id or address is not in the corpus: no other paper is meant by it.
 */
export async function findPaper(
  name: string,
  library: Library,
): Promise<Found | { readonly choices: readonly Paper[] }> {
  const found = await lookUpPaper(name, library);
  if ('absent' in found) throw new UserError('error.paper.notHere', { name: found.absent.shown });
  return found;
}

/** The same; `absent` is an id or address of a paper that is not in the corpus. */
export async function lookUpPaper(
  name: string,
  library: Library,
): Promise<Found | { readonly choices: readonly Paper[] } | { readonly absent: Identifier }> {
  const held = await library.get(name);
  if (held) return { paper: held, near: false };
  const identifier = identifierOf(name);
  if (identifier) {
    const paper = await identified(identifier, library);
    return paper ? { paper, near: false } : { absent: identifier };
  }
  const paper = await library.find(name);
  if (paper) return { paper, near: !isNamedBy(paper, name) };
  const choices = await nearestPapers(name, library);
  if (choices.length === 0) throw new UserError('error.paper.unknown', { text: name });
  return { choices };
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

/** Whether all words of a text, its last perhaps begun only, stand in the paper's title or abstract. */
function isNamedBy({ id, title, abstract }: Paper, text: string): boolean {
  const typed = normaliseTitle(text).split(' ');
  const last = typed.at(-1) ?? '';
  const words = new Set(normaliseTitle(`${id} ${title} ${abstract}`).split(' '));
  const isThere = (word: string) =>
    words.has(word) || (word === last && words.values().some((each) => each.startsWith(last)));
  const glued = normaliseTitle(title).replaceAll(' ', '');
  return typed.every(isThere) || glued.includes(typed.join(''));
}

/** Asks which paper was meant, privately; the choice runs `action` with it. */
export function whichPaper(
  name: string,
  papers: readonly Paper[],
  action: Action,
): ChoicesReply & { readonly private: true } {
  const several = papers.every((paper) => isNamedBy(paper, name));
  const key = several ? 'which.several' : 'which.nearest';
  const message = { key, params: { text: name } } as const;
  return { view: 'choices', message, papers, action, private: true };
}
