import { describe, expect, it } from 'vitest';
import { choose } from '../../../src/search/answering/choose.ts';
import type { Evidence, SentenceSigns } from '../../../src/search/answering/evidence.ts';
import { SENTENCE_SIGNS } from '../../../src/search/answering/evidence.ts';
import { shapeOf } from '../../../src/search/answering/question-shape.ts';
import { paper } from '../../fakes/papers.ts';

const NO_SIGNS = Object.fromEntries(SENTENCE_SIGNS.map((sign) => [sign, 0])) as SentenceSigns;

const evidence = (id: string, score: number): Evidence => {
  const candidate = {
    paper: paper({ id }),
    score: 1,
    lexical: 1,
    dense: 0,
    sentence: 0,
    terms: [],
  };
  const none: ReadonlySet<string> = new Set();
  return {
    candidate,
    reading: { candidate, text: '', titleTerms: none, terms: none, words: 0, lines: [] },
    sentence: { text: `${id} ${score}`, start: 0, end: 1 },
    signs: NO_SIGNS,
    score,
  };
};
const chosen = (question: string, all: readonly Evidence[]): string[] =>
  choose(all, shapeOf(question)).map(({ sentence }) => sentence.text);

describe('choose', () => {
  const all = [evidence('a', 9), evidence('a', 8.5), evidence('b', 8.2), evidence('a', 7.5)];

  it('takes one sentence a paper for a list', () => {
    expect(chosen('which papers prune?', all)).toEqual(['a 9', 'b 8.2']);
  });

  it('stays with the best sentences for a fact', () => {
    expect(chosen('How many heads are pruned?', all)).toEqual(['a 9', 'a 8.5', 'b 8.2']);
  });

  it('gives a second paper its say where the question does not tell', () => {
    expect(chosen('pruning heads', all)).toEqual(['a 9', 'b 8.2', 'a 8.5']);
  });

  it('leaves out what is far behind the best', () => {
    expect(chosen('How many heads?', [evidence('a', 9), evidence('a', 5.5)])).toEqual(['a 9']);
    expect(chosen('pruning heads', [evidence('a', 9), evidence('b', 6.5)])).toEqual(['a 9']);
  });

  it('chooses nothing from nothing', () => {
    expect(chosen('pruning', [])).toEqual([]);
  });
});
