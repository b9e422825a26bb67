import { growingInts } from '../../shared/growing-array.ts';

export type Visit = (ordinal: number, count: number) => void;

/** Postings that came since a base was made, in their order. */
export interface PostingsLog {
  push(term: number, paper: number, count: number): void;
  each(term: number, visit: Visit): void;
  /** Of each posting. */
  terms(): Uint32Array;
  at(index: number): { readonly paper: number; readonly count: number };
  clear(): void;
}

/** Each posting knows the next one of its term, so that a word costs what it has, however long the log is. */
export function createPostingsLog(): PostingsLog {
  const [terms, papers, counts] = [growingInts(), growingInts(), growingInts()];
  // Places in the log, from 1 on; 0 for none. The first two by term.
  const [first, last, next] = [growingInts(), growingInts(), growingInts()];

  return {
    push(term, paper, count) {
      terms.push(term);
      papers.push(paper);
      counts.push(count);
      next.push(0);
      const place = terms.length;
      const before = last.at(term);
      if (before === 0) first.set(term, place);
      else next.set(before - 1, place);
      last.set(term, place);
    },
    each(term, visit) {
      for (let place = first.at(term); place > 0; place = next.at(place - 1)) {
        visit(papers.at(place - 1), counts.at(place - 1));
      }
    },
    terms: terms.used,
    at: (index) => ({ paper: papers.at(index), count: counts.at(index) }),
    clear() {
      for (const part of [terms, papers, counts, first, last, next]) part.clear();
    },
  };
}
