import type { Paper } from '../data/paper.ts';
import { normaliseTitle } from '../data/paper-id.ts';
import type { Library } from '../search/library.ts';
import { readable } from '../shared/readable.ts';
import type { Message } from '../words/words.ts';
import { fetchAbsent } from './absent-paper.ts';
import type { Context } from './command.ts';
import { type Identifier, identified } from './identifier.ts';
import { titlesIn } from './message-query.ts';
import { UserError } from './user-error.ts';

export interface MeantPapers {
  readonly papers: readonly Paper[];
  /** What is said of those that cannot be had. */
  readonly unknown: Message | undefined;
}

/** At most so many of a message are fetched: each may take a source's three seconds. */
const MOST_FETCHED = 3;

/** The papers of a message's identifiers: from the corpus, else, and not in it, from the sources. */
export async function papersOf(
  named: readonly Identifier[],
  context: Pick<Context, 'library' | 'fetcher'>,
): Promise<MeantPapers> {
  const { papers: held, absent } = await split(named, context.library);
  const papers = new Map(held.map((paper) => [paper.id, paper]));
  const fetched = await Promise.all(
    absent.slice(0, MOST_FETCHED).map((each) => fetchAbsent(each, context).catch(notFetched)),
  );
  for (const found of fetched) if (found) papers.set(found.paper.id, found.paper);
  const nowhere = absent.filter((_, at) => !fetched[at]);
  return { papers: [...papers.values()], unknown: unknownOf(nowhere) };
}

/** Those of them that the corpus has. */
export async function heldPapers(
  named: readonly Identifier[],
  library: Library,
): Promise<MeantPapers> {
  const { papers, absent } = await split(named, library);
  return { papers, unknown: unknownOf(absent) };
}

async function split(named: readonly Identifier[], library: Library) {
  const papers = new Map<string, Paper>();
  const absent: Identifier[] = [];
  for (const identifier of named) {
    const paper = await identified(identifier, library);
    if (paper) papers.set(paper.id, paper);
    else absent.push(identifier);
  }
  return { papers: [...papers.values()], absent };
}

function unknownOf(absent: readonly Identifier[]): Message | undefined {
  if (absent.length === 0) return undefined;
  const names = absent.map(({ shown }) => shown).join(', ');
  return { key: 'find.unknown', params: { count: absent.length, names } };
}

/** Of several papers those that cannot be had are named. */
function notFetched(error: unknown): undefined {
  if (!(error instanceof UserError)) throw error;
}

/** The papers whose titles stand in a message, as link or as line; a long one may be cut by an ellipsis. */
export async function titledPapers(
  message: string,
  library: Pick<Library, 'find'>,
): Promise<readonly Paper[]> {
  const papers = new Map<string, Paper>();
  for (const title of titlesIn(message)) {
    const paper = await library.find(title);
    if (paper && isTitleOf(title, paper)) papers.set(paper.id, paper);
  }
  return [...papers.values()];
}

function isTitleOf(text: string, paper: Paper): boolean {
  const [typed, title] = [normaliseTitle(text), normaliseTitle(readable(paper.title))];
  return typed !== '' && (/(?:…|\.{3})$/.test(text) ? title.startsWith(typed) : title === typed);
}
