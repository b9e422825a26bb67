import { setImmediate } from 'node:timers/promises';
import { normaliseTitle } from '../data/paper-id.ts';
import type { CorpusInfo, Library } from '../search/library.ts';

/** What people can try and will be answered. */
export interface Examples {
  readonly question: string;
  readonly query: string;
  readonly title: string;
}

/** For the bundled corpus; others are asked only if they answer these. */
export const USUAL_EXAMPLES: Examples = {
  question: 'How can a concept be erased from representations?',
  query: 'linear attention',
  title: 'Linear Adversarial Concept Erasure',
};

/** A question that is answered with less may be answered wrongly. */
const SURE = 0.75;
/** So many papers are tried for a question. */
const TRIED = 6;
const LONGEST_TITLE = 100;

interface Remembered {
  readonly corpus: string;
  readonly examples: Promise<Examples>;
}
const remembered = new WeakMap<Library, Remembered>();

/** Examples that this corpus answers, found when first asked for and again when it has changed. */
export async function examplesOf(library: Library): Promise<Examples> {
  const corpus = keyOf(await library.info());
  const known = remembered.get(library);
  if (known?.corpus === corpus) return known.examples;
  const examples = findExamples(library);
  remembered.set(library, { corpus, examples });
  examples.catch(() => remembered.delete(library));
  return examples;
}

const keyOf = ({ papers, updatedAt }: CorpusInfo): string => `${papers} ${updatedAt}`;

async function findExamples(library: Library): Promise<Examples> {
  const suggested = await library.suggest('', TRIED);
  const titles = suggested
    .map(({ title }) => title)
    .filter(({ length }) => length <= LONGEST_TITLE);
  const usual = USUAL_EXAMPLES;
  const topics = titles.map((title) => title.split(/[:?!–]/)[0]?.trim() || title);
  const proposals = titles.map((title) => `What does “${title}” propose?`);
  return {
    question: await firstOf([usual.question, ...proposals], (question) =>
      isAnswered(question, library),
    ),
    query: await firstOf([usual.query, ...topics], (query) => isFound(query, library)),
    title: await firstOf([usual.title, ...titles], (title) => isTitle(title, library)),
  };
}

/** The first that holds, else the first. */
async function firstOf(
  candidates: readonly [string, ...string[]],
  holds: (candidate: string) => Promise<boolean>,
): Promise<string> {
  for (const candidate of candidates) {
    // Each may take some milliseconds, and people are waiting for other things.
    await setImmediate();
    if (await holds(candidate)) return candidate;
  }
  return candidates[0];
}

async function isAnswered(question: string, library: Library): Promise<boolean> {
  const { status, kind, confidence } = await library.ask(question, { written: false, limit: 1 });
  return status === 'answered' && kind === 'quotes' && confidence >= SURE;
}

const isFound = async (query: string, library: Library): Promise<boolean> =>
  (await library.search(query, { limit: 1, snippets: false })).total > 0;

async function isTitle(title: string, library: Library): Promise<boolean> {
  const paper = await library.find(title);
  return paper !== undefined && normaliseTitle(paper.title) === normaliseTitle(title);
}
