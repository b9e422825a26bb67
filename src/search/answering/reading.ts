import { analyse } from '../analyse.ts';
import type { Candidate, Question } from '../retrieval.ts';
import { type Sentence, sentences } from '../sentences.ts';

/** A sentence with what is measured on it alone. */
export interface Line {
  readonly sentence: Sentence;
  readonly terms: readonly string[];
  /** Cosine of question and sentence. */
  readonly meaning: number;
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
const LONGEST_ABSTRACT = 20_000;

/** Reads all papers at once: the question's words are compared with all of their words in one go. */
export function readPapers(
  candidates: readonly Candidate[],
  question: Question,
): readonly Reading[] {
  const split = candidates.map(({ paper }) => {
    return sentences(paper.abstract.slice(0, LONGEST_ABSTRACT)).slice(0, MOST_SENTENCES);
  });
  const wholes = candidates.map(({ paper }, at) =>
    [paper.title, ...(split[at] ?? []).map(({ text }) => text)].join(' '),
  );
  const all = split.flat();
  const words = question.coverage([...wholes, ...all.map(({ text }) => text)]);
  let read = wholes.length;
  return candidates.map((candidate, at) => {
    const lines = (split[at] ?? []).map((sentence): Line => {
      const { text } = sentence;
      const meaning = question.similarity(text);
      return { sentence, terms: analyse(text), meaning, words: words[read++] ?? 0 };
    });
    const titleTerms = new Set(analyse(candidate.paper.title));
    const terms = new Set([...titleTerms, ...lines.flatMap((line) => line.terms)]);
    return { candidate, text: wholes[at] ?? '', titleTerms, terms, words: words[at] ?? 0, lines };
  });
}
