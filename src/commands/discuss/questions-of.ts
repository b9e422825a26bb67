import { setImmediate } from 'node:timers/promises';
import type { Paper } from '../../data/paper.ts';
import { paperKey } from '../../data/paper-key.ts';
import type { Library } from '../../search/library.ts';
import type { Action } from '../action.ts';

const WANTED = 3;
/** A shared term makes a question of its own; these many are tried. */
const TERMS = 5;
const LONGEST_TERM = 40;

/** In English, as the abstracts are; the liveliest first. */
const COMMON = [
  'What does it propose?',
  'What are its main results?',
  'What problem does it address?',
  'How does the method work?',
  'What is it evaluated on?',
  'Which data does it use?',
  'What are its limitations?',
  'How well does it perform?',
  'Why is it needed?',
  'What is it about?',
] as const;

/** So short that the whole action fits into a button, which then works for good. */
const LONGEST_KEY = 60;

/** The button **Questions** of a paper. */
export const questionsOn = ({ id }: Pick<Paper, 'id'>): Action => ({
  command: 'questions',
  values: { paper: paperKey(id, LONGEST_KEY) },
});

/**
 * Three questions to begin with, as far as there are any: each is answered from the paper's abstract, and those
 * come first that each quote another sentence.
 */
export async function questionsOf(
  { id }: Pick<Paper, 'id'>,
  library: Pick<Library, 'ask' | 'similar'>,
): Promise<readonly string[]> {
  const quoting = new Map<string, string>();
  const others: string[] = [];
  for (const question of [...COMMON, ...(await termQuestions(id, library))]) {
    // Each may take some milliseconds, and people are waiting for other things.
    await setImmediate();
    const quoted = await quotedFor(question, id, library);
    if (quoted === undefined) continue;
    if (quoting.has(quoted)) others.push(question);
    else quoting.set(quoted, question);
    if (quoting.size === WANTED) break;
  }
  return [...quoting.values(), ...others].slice(0, WANTED);
}

/** The first sentence that answers it; undefined where the abstract does not answer it for sure. */
async function quotedFor(
  question: string,
  paperId: string,
  library: Pick<Library, 'ask'>,
): Promise<string | undefined> {
  const answer = await library.ask(question, { paperId, written: false, limit: 1 });
  return answer.status === 'answered' && answer.kind === 'quotes'
    ? answer.sentences[0]?.text
    : undefined;
}

async function termQuestions(
  id: string,
  library: Pick<Library, 'similar'>,
): Promise<readonly string[]> {
  const related = await library.similar(id, TERMS);
  const terms = new Set(related.flatMap(({ sharedTerms }) => sharedTerms));
  return [...terms]
    .filter(({ length }) => length <= LONGEST_TERM)
    .slice(0, TERMS)
    .map((term) => `What does it say about ${term}?`);
}
