import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchedWords, SNIPPET_LENGTH, snippetOf } from '../../../src/search/finding/snippet.ts';
import type { Segment } from '../../../src/search/library.ts';
import { analyse, wordsOf } from '../../../src/search/text/analyse.ts';
import { readMoreThanOnce } from '../../fakes/characters-visited.ts';

const LONG = `${'Nothing of interest happens in this opening sentence. '.repeat(8)}Here the harp is tuned by a robot. ${'Then the text goes on about other things. '.repeat(8)}`;

const shown = (text: string, query: string, nearest?: number): readonly Segment[] => {
  const asked = new Set(analyse(query));
  return snippetOf(text, wordsOf(text), { worth: (term) => (asked.has(term) ? 1 : 0), nearest });
};
const joined = (segments: readonly Segment[]) => segments.map(({ text }) => text).join('');
const matched = (segments: readonly Segment[]) =>
  segments.filter((segment) => segment.matched).map(({ text }) => text);

describe('a snippet', () => {
  it('is the whole of a short text, with the matched words as they stand there', () => {
    expect(shown('Robots tune Harps.', 'harp tuning')).toEqual([
      { text: 'Robots ', matched: false },
      { text: 'tune', matched: true },
      { text: ' ', matched: false },
      { text: 'Harps', matched: true },
      { text: '.', matched: false },
    ]);
  });

  it('marks the words of a compound that were asked for, not the words of grammar between', () => {
    const segments = shown('A human-in-the-loop planner for C++.', 'human in the loop C++');
    expect(matched(segments)).toEqual(['human', 'loop', 'C++']);
    expect(joined(segments)).toBe('A human-in-the-loop planner for C++.');
  });

  it('shows the stretch that has the words, and marks what was left out', () => {
    const segments = shown(LONG, 'harp robot');
    expect(matched(segments)).toEqual(['harp', 'robot']);
    expect(joined(segments)).toMatch(/^….*harp is tuned by a robot\..*…$/);
  });

  it('begins with a sentence where it can', () => {
    expect(joined(shown(LONG, 'harp'))).toMatch(/^…(Nothing|Here)/);
  });

  it('begins at the nearest sentence where the words do not decide', () => {
    const nearest = LONG.indexOf('Here');
    expect(joined(shown(LONG, '', nearest))).toMatch(/^…Here the harp/);
  });

  it('is the beginning of a text without a matched word', () => {
    expect(joined(shown(LONG, 'quaternion'))).toMatch(/^Nothing of interest.*…$/);
  });

  it('is empty for an empty text', () => {
    expect(shown('', 'harp')).toEqual([]);
  });

  it('cuts a word without end between code points', () => {
    const text = joined(shown('𝔘'.repeat(500), 'harp'));
    expect(text).toBe(`${'𝔘'.repeat(SNIPPET_LENGTH / 2)}…`);
  });

  it('looks at a text once, whatever is repeated in it', () => {
    const everything = { worth: () => 1 };
    expect(readMoreThanOnce((text) => snippetOf(text, wordsOf(text), everything))).toEqual([]);
  });

  it('is a stretch of the text, for any text and query', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 900 });
    fc.assert(
      fc.property(fc.oneof(texts, fc.lorem({ maxCount: 200 })), fc.lorem(), (text, query) => {
        const whole = joined(shown(text, query));
        const stretch = whole.replace(/^…/, '').replace(/…$/, '');
        expect(text.includes(whole) || text.includes(stretch)).toBe(true);
        expect(stretch.length).toBeLessThanOrEqual(SNIPPET_LENGTH + 1);
      }),
    );
  });
});

it('tells the words that were found as they stand in the text, in the order of the query', () => {
  const terms = analyse('tuned harps quaternion');
  expect(matchedWords([wordsOf('Harp-tuning:'), wordsOf('the harps are tuned')], terms)).toEqual([
    'tuning',
    'Harp',
  ]);
});
