import type { Paper } from '../../data/paper.ts';
import { createRecent } from '../../shared/recent.ts';
import type { Hit } from '../library.ts';
import type { NearestSentence } from '../meaning/dense-index.ts';
import type { Question } from '../ranking/retrieval.ts';
import { LONGEST_READ } from '../text/abstract-head.ts';
import { type Word, wordsOf } from '../text/analyse.ts';
import { readableTextOf } from '../text/readable-text.ts';
import { matchedWords, snippetOf } from './snippet.ts';

interface Found {
  readonly paper: Paper;
  readonly score: number;
  readonly nearest?: NearestSentence | undefined;
}

/** From this cosine on, the nearest sentence is shown as a reason. */
const TELLING_SENTENCE = 0.3;

/** Papers are shown again and again: page by page, query after query. */
const RECENT_PAPERS = 256;

interface Reading {
  readonly abstract: string;
  readonly titleWords: readonly Word[];
  readonly abstractWords: readonly Word[];
}

const recent = createRecent<Paper, Reading>(RECENT_PAPERS);

/** Longer abstracts are not kept: their words take a hundred times their own room. */

const readingOf = (paper: Paper): Reading =>
  paper.abstract.length > LONGEST_READ ? read(paper) : recent.get(paper, () => read(paper));

function read(paper: Paper): Reading {
  const { title, abstract } = readableTextOf(paper);
  return { abstract, titleWords: wordsOf(title), abstractWords: wordsOf(abstract) };
}

/** A paper as it is shown: its snippet and why it was found. */
export function presentHit(question: Pick<Question, 'terms' | 'idf'>, found: Found): Hit {
  const { paper, score } = found;
  const { abstract, titleWords, abstractWords } = readingOf(paper);
  const worths = new Map(question.terms.map((term) => [term, question.idf(term)]));
  const sentence = sentenceOf(found);
  return {
    paper,
    score,
    snippet: snippetOf(abstract, abstractWords, {
      worth: (term) => worths.get(term) ?? 0,
      nearest: sentence === undefined ? undefined : placeOf(sentence, abstract),
    }),
    why: {
      words: matchedWords([titleWords, abstractWords], question.terms),
      ...(sentence === undefined ? {} : { sentence }),
    },
  };
}

/** A hit without snippet and reasons, for long lists that show titles alone. */
export const bareHit = ({ paper, score }: Pick<Found, 'paper' | 'score'>): Hit => ({
  paper,
  score,
  snippet: [],
  why: { words: [] },
});

function sentenceOf({ paper, nearest }: Found): string | undefined {
  if (nearest?.span === undefined || nearest.cosine < TELLING_SENTENCE) return undefined;
  return paper.abstract.slice(nearest.span.start, nearest.span.end);
}

/** Where a verbatim sentence begins in the readable text, by what both begin with. */
function placeOf(sentence: string, abstract: string): number | undefined {
  const at = abstract.indexOf(sentence.slice(0, 24));
  return at === -1 ? undefined : at;
}
