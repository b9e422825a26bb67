import type { Paper } from '../../data/paper.ts';
import { createRecent } from '../../shared/recent.ts';
import type { Candidate, Question } from '../ranking/retrieval.ts';
import { headOf } from '../text/abstract-head.ts';
import { analyse, wordsOf } from '../text/analyse.ts';
import { type Sentence, sentences } from '../text/sentences.ts';

/** A sentence with what is measured on it alone. */
export interface Line {
  readonly sentence: Sentence;
  readonly terms: readonly string[];
  /** Cosine of question and sentence. */
  readonly meaning: number;
  /** The same without the question's words that stand in the title: they name the paper, the rest is asked. */
  readonly beyond: number;
  /** How near its words come to the question's, word by word. */
  readonly words: number;
}

/** A candidate paper, read with a question in mind. */
export interface Reading {
  readonly candidate: Candidate;
  /** Title and abstract, as far as they were read. */
  readonly text: string;
  readonly titleTerms: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  /** How near the words of title and abstract come to the question's. */
  readonly words: number;
  readonly lines: readonly Line[];
}

/** Abstracts have ten sentences; what comes after these many is a data dump. */
const MOST_SENTENCES = 80;

/** What is read in a paper whatever is asked. */
interface Split {
  readonly sentences: readonly Sentence[];
  readonly terms: readonly (readonly string[])[];
  readonly titleTerms: ReadonlySet<string>;
  readonly allTerms: ReadonlySet<string>;
  /** Title and sentences in one. */
  readonly whole: string;
}

const RECENT_PAPERS = 256;
const recent = createRecent<Paper, Split>(RECENT_PAPERS);

function split(paper: Paper): Split {
  const read = sentences(headOf(paper.abstract)).slice(0, MOST_SENTENCES);
  const terms = read.map(({ text }) => analyse(text));
  const titleTerms = new Set(analyse(paper.title));
  const allTerms = new Set([...titleTerms, ...terms.flat()]);
  const whole = [paper.title, ...read.map(({ text }) => text)].join(' ');
  return { sentences: read, terms, titleTerms, allTerms, whole };
}

/** The words of a question that are none of these terms. */
const without = (terms: ReadonlySet<string>, question: string): string =>
  wordsOf(question)
    .filter(({ term }) => term === undefined || !terms.has(term))
    .map(({ text }) => text)
    .join(' ');

/** Reads all papers at once: the question's words are compared with all of their words in one go. */
export function readPapers(
  candidates: readonly Candidate[],
  question: Question,
): readonly Reading[] {
  const papers = candidates.map(({ paper }) => recent.get(paper, () => split(paper)));
  const all = papers.flatMap((paper) => paper.sentences);
  const words = question.coverage([
    ...papers.map(({ whole }) => whole),
    ...all.map(({ text }) => text),
  ]);
  let read = papers.length;
  return candidates.map((candidate, at) => {
    const {
      titleTerms,
      allTerms: terms,
      whole: text,
      ...paper
    } = papers[at] ?? split(candidate.paper);
    const beyond = question.nearness(without(titleTerms, question.text));
    const lines = paper.sentences.map((sentence, line): Line => {
      return {
        sentence,
        terms: paper.terms[line] ?? [],
        meaning: question.similarity(sentence.text),
        beyond: beyond(sentence.text),
        words: words[read++] ?? 0,
      };
    });
    return { candidate, text, titleTerms, terms, words: words[at] ?? 0, lines };
  });
}
