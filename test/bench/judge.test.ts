import { describe, expect, it } from 'vitest';
import type { AskItem } from '../../bench/eval/asks/items.ts';
import { isAsExpected, type Reply } from '../../bench/eval/asks/judge.ts';
import type { Answer } from '../../src/search/library.ts';
import { paper } from '../fakes/papers.ts';

const tide = paper({ id: 't', title: 'Tide Tables' });
const answer: Answer = {
  status: 'answered',
  kind: 'quotes',
  confidence: 0.8,
  sentences: [{ text: 'Tides rise by 3 m.', start: 0, paperId: 't', title: 'Tide Tables' }],
  hits: [{ paper: tide, score: 1, snippet: [], why: { words: [] } }],
  shown: 1,
};
const reply: Reply = { answer, text: '2 papers.\n1. Tide Tables\n“Tides rise by 3 m.”' };
const passes = (expect: AskItem['expect'], given: Reply = reply): boolean =>
  isAsExpected({ id: 'q', kind: 'k', corpus: 'bundled', question: '?', expect }, given);

describe('isAsExpected', () => {
  it.each<[string, AskItem['expect'], boolean]>([
    ['a state', { status: 'answered' }, true],
    ['another state', { status: 'refused' }, false],
    ['quotations of other papers', { quotes_from: ['Moss'] }, false],
    ['the first paper, whatever its punctuation', { first_from: ['tide-tables'] }, true],
    ['words of the first quotation', { first_says: 'rise by \\d' }, true],
    ['words anywhere', { says_any: ['moss', 'TIDES'] }, true],
    ['words that must not be', { says_none: ['tides'] }, false],
    ['a number of the reply itself', { number: [2, 2] }, true],
    ['no number of a quotation or a list', { number: [1, 1] }, false],
    ['less confidence', { max_confidence: 0.5 }, false],
    ['fewer papers', { max_hits: 0 }, false],
    [
      'one way of several',
      { any_of: [{ status: 'refused' }, { papers_all: ['Tide Tables'] }] },
      true,
    ],
  ])('judges %s', (_what, expected, passed) => {
    expect(passes(expected)).toBe(passed);
  });

  it('takes small talk for a refusal, however sure it is', () => {
    const talk: Reply = {
      answer: { ...answer, kind: 'small_talk', sentences: [] },
      text: 'Hello.',
    };
    expect(passes({ status: 'refused', max_confidence: 0.1 }, talk)).toBe(true);
  });
});
