import { describe, expect, it } from 'vitest';
import { parsePapers } from '../../src/data/files/read-file.ts';
import { LONGEST_ABSTRACT, LONGEST_TITLE } from '../../src/data/limits.ts';

const read = (...records: readonly object[]) =>
  parsePapers(records.map((record) => JSON.stringify(record)).join('\n'), 'papers.jsonl', {
    now: new Date(0),
  });

describe('what is too long', () => {
  it('loses its end, with one warning for the file, and the paper stays', async () => {
    const { papers, warnings } = await read(
      { id: 'a', title: 'x'.repeat(5_000), abstract: 'short' },
      { id: 'b', title: 'short', abstract: 'word '.repeat(2_000_000) },
      { id: 'c', title: 'short', abstract: 'short' },
    );

    expect(papers.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(papers.map(({ title }) => title.length)).toEqual([LONGEST_TITLE, 5, 5]);
    expect(papers.map(({ abstract }) => abstract.length)).toEqual([5, LONGEST_ABSTRACT, 5]);
    expect(warnings).toEqual([
      { message: expect.stringMatching(/^2 papers .*: a, b$/), dropped: false },
    ]);
  });

  it('is not cut within a character', async () => {
    const { papers } = await read({ id: 'a', title: `x${'😀'.repeat(2_000)}`, abstract: '' });

    expect(papers[0]?.title).toBe(`x${'😀'.repeat(LONGEST_TITLE / 2 - 1)}`);
  });
});

it('leaves a paper at the limits as it is, without a word', async () => {
  const title = 'x'.repeat(LONGEST_TITLE);
  const abstract = 'y'.repeat(LONGEST_ABSTRACT);

  expect(await read({ id: 'a', title, abstract })).toMatchObject({
    papers: [{ title, abstract }],
    warnings: [],
  });
});
