import { analyse } from '../text/analyse.ts';
import type { Evidence } from './evidence.ts';
import { likeness } from './likeness.ts';
import { mentionsInTitle } from './mentions.ts';
import { type Mentioning, namesIn } from './name-words.ts';
import { namesMissingFrom } from './names.ts';
import { smallNames } from './small-names.ts';
import { abbreviatedIn } from './subject.ts';
import type { WeighedQuestion } from './weighed-question.ts';

/**
 * Whether what the best sentence says is said of another thing than the question asks: no paper, or not its
 * paper, has a name of it, or its paper has nothing but the name.
 */
export const isBeside = (
  best: Evidence,
  weighed: WeighedQuestion,
  { text, unknown, alone, corpus }: Naming,
): boolean =>
  unknown.length > 0 ||
  namesMissingFrom(best.candidate.paper, text, corpus).length > 0 ||
  (!alone && isInPassing(best, weighed, corpus));

/** What is asked of anything: a paper answers it in other words (`beat`: “outperforms”). */
const GENERAL = new Set(
  analyse(
    'data set beat win short stand perform use work help good well better worse best need get run',
  ),
);

export interface Naming {
  /** The question as it was typed. */
  readonly text: string;
  /** Its names that no paper mentions. */
  readonly unknown: readonly string[];
  /** Whether the question was put to one paper, which is then meant whatever it has of the question. */
  readonly alone: boolean;
  readonly corpus: Mentioning;
}

/**
 * Whether a paper has the names of a question in passing and nothing else of it: `GPT-4 on the bar exam` where
 * GPT-4 is what others are compared with. That a name is known does not make its paper speak of the rest.
 */
function isInPassing(
  { candidate: { paper }, reading, signs }: Evidence,
  { question, shape, rest }: WeighedQuestion,
  corpus: Mentioning,
): boolean {
  const names = [...namesIn(question.text), ...smallNames(question.text, corpus)];
  if (names.length === 0 || names.some(({ key }) => mentionsInTitle(paper, key))) return false;
  const named = new Set(names.flatMap(({ text }) => analyse(text)));
  // A value that is there need not be called what it was asked by.
  const given = signs.fits > 0 ? shape.asked : undefined;
  const others = rest(named).filter((term) => term !== given && !GENERAL.has(term));
  const abbreviated = abbreviatedIn(reading);
  const words = [...reading.terms];
  const isThere = (term: string): boolean =>
    abbreviated.has(term) || words.some((word) => word === term || likeness(term, word) > 0);
  return others.length > 0 && !others.some(isThere);
}
