import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtex, citationKey } from '../../src/commands/bibtex.ts';
import { hostilePaper } from '../fakes/hostile.ts';
import { paper } from '../fakes/papers.ts';

const lora = paper({
  id: 'arxiv:2106.09685',
  title: 'LoRA: Low-Rank Adaptation & 100% of {it}',
  authors: ['Edward J. Hu', 'Yelong Shen', 'Research and Development Team'],
  published: '2021-06-17',
  venue: 'ICLR',
});

describe('bibtex', () => {
  it('notes a new version and a withdrawal', () => {
    const withdrawn = { ...lora, version: 3, updated: '2024-02-01', withdrawn: true as const };
    expect(bibtex(withdrawn)).toContain(
      '  note = {Version 3 of 2024-02-01. Withdrawn by its authors},',
    );
  });

  it('cites a paper of arXiv', () => {
    expect(bibtex(lora)).toBe(
      [
        '@inproceedings{hu2021lora,',
        '  title = {{LoRA: Low-Rank Adaptation \\& 100\\% of it}},',
        '  author = {Edward J. Hu and Yelong Shen and {Research and Development Team}},',
        '  year = {2021},',
        '  month = jun,',
        '  eprint = {2106.09685},',
        '  archivePrefix = {arXiv},',
        '  booktitle = {ICLR},',
        '  url = {https://arxiv.org/abs/2106.09685}',
        '}',
      ].join('\n'),
    );
  });

  it('leaves out what is unknown', () => {
    expect(bibtex(paper({ title: 'Untold' }))).toBe('@misc{untold,\n  title = {{Untold}}\n}');
  });

  it('ends a list of many authors with "others"', () => {
    const authors = Array.from({ length: 500 }, (_, index) => `Ada Lovelace ${index}`);
    expect(bibtex(paper({ authors }))).toMatch(/ and others},?$/m);
  });

  it('makes a key of plain letters', () => {
    expect(citationKey(paper({ authors: ['Kurt Gödel'], title: 'On Über-sets' }))).toBe(
      'godeluber',
    );
    expect(citationKey(paper({ title: '漢字' }))).toBe('paper');
  });

  it('is short, and its braces balance, for any paper', () => {
    fc.assert(
      fc.property(hostilePaper, (hostile) => {
        const entry = bibtex(hostile);
        expect(entry.length).toBeLessThan(4000);
        expect(depths(entry).at(-1)).toBe(0);
        expect(depths(entry).every((depth) => depth >= 0)).toBe(true);
      }),
    );
  });
});

/** How many braces are open after each character. */
function depths(text: string): readonly number[] {
  let depth = 0;
  return Array.from(text, (letter) => {
    depth += letter === '{' ? 1 : letter === '}' ? -1 : 0;
    return depth;
  });
}
