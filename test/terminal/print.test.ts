import { describe, expect, it } from 'vitest';
import { printHits, styleFor } from '../../src/terminal/print.ts';
import { printAnswer } from '../../src/terminal/print-answer.ts';
import { paper } from '../fakes/papers.ts';
import { searchResult } from '../fakes/search-result.ts';

const ESCAPE = '\u001b';
const HIT = {
  paper: paper({ id: 'p', title: `Bells\n${ESCAPE}[31m`, authors: ['Ada'], published: '2024' }),
  score: 1,
  snippet: [
    { text: 'Of ', matched: false },
    { text: 'bronze', matched: true },
  ],
  why: { words: ['bronze'] },
};
const RESULT = searchResult({ hits: [HIT], total: 3 });
const INFO = { papers: 9, updatedAt: undefined };
const PLAIN = styleFor(false);

describe('printHits', () => {
  it('prints a hit on three lines, whatever its title holds', () => {
    expect(printHits(RESULT, PLAIN).split('\n').slice(0, 3)).toEqual([
      '1. Bells [31m',
      '   p · Ada · 2024',
      '   Of bronze',
    ]);
  });

  it('marks a new version and a withdrawal', () => {
    const marked = { ...HIT, paper: { ...HIT.paper, version: 2, withdrawn: true as const } };
    const [, facts] = printHits(searchResult({ hits: [marked], total: 1 }), PLAIN).split('\n');
    expect(facts).toBe('   p · Ada · 2024 · version 2 · WITHDRAWN by its authors');
  });

  it('says how many more there are', () => {
    expect(printHits(RESULT, PLAIN)).toMatch(/2 more/);
  });

  it('marks matched words for a person, never in a pipe', () => {
    expect(printHits(RESULT, styleFor(true))).toContain(`${ESCAPE}[1mbronze`);
    expect(printHits(RESULT, PLAIN)).not.toContain(ESCAPE);
  });

  it('says what to do when nothing matches', () => {
    expect(printHits({ ...RESULT, hits: [], total: 0 }, PLAIN)).toMatch(/broader words/);
  });
});

describe('printAnswer', () => {
  const citation = { text: 'It rings.', start: 0, paperId: 'p', title: 'Bells' };

  it('prints each quotation with its paper', () => {
    const answer = {
      status: 'answered',
      kind: 'quotes',
      shown: 5,
      confidence: 0.9,
      sentences: [citation],
      hits: [HIT],
    } as const;

    expect(printAnswer(answer, INFO, PLAIN)).toBe(
      '“It rings.”\n   — Bells (p)\n\nConfidence: high\n\nCorpus of 9 papers. Confidence 0.90.',
    );
  });

  it('prints quotations and titles as people read them, not with their markup', () => {
    const marked = {
      ...citation,
      title: 'CO<sub>2</sub> in <i>Bells</i>',
      text: 'It rings in $O(n^2)$ &amp; <jats:italic>fast</jats:italic>.',
      before: 'A <b>bell</b> hangs.',
    };
    const answer = {
      status: 'answered',
      kind: 'quotes',
      shown: 1,
      confidence: 0.9,
      sentences: [marked],
      hits: [HIT],
    } as const;

    expect(printAnswer(answer, INFO, PLAIN).split('\n').slice(0, 2)).toEqual([
      '“A bell hangs. It rings in O(n²) & fast.”',
      '   — CO₂ in Bells (p)',
    ]);
  });

  it('prints a refusal with the nearest papers', () => {
    const answer = {
      status: 'refused',
      kind: 'refusal',
      shown: 5,
      confidence: 0.1,
      sentences: [],
      hits: [HIT],
    } as const;

    expect(printAnswer(answer, INFO, PLAIN)).toMatch(
      /^I found no sentence that answers this. The nearest papers:\n\n1. Bells/,
    );
  });
});
