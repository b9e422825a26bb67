import { describe, expect, it } from 'vitest';
import { parsePapers } from '../../../src/data/files/read-file.ts';

const parse = (text: string) => parsePapers(text, 'library.bib', { now: new Date('2026-07-28') });

describe('BibTeX', () => {
  it('reads an entry with accents, abbreviations and an arXiv number', async () => {
    const { papers, warnings, format } = await parse(String.raw`% my library
@string{jl = "Journal of Lamps"}
@article{mueller19,
  title = {{LAMP}: Reading by {\"U}bung and \'{e}tude \& more},
  author = {M{\"u}ller, J{\"o}rg and Jos\'e \'Alvarez and {The Lamp and Desk Group} and others},
  journal = jl # ", second series", year = 2019, month = oct,
  eprint = {1810.04800}, archivePrefix = {arXiv},
  abstract = {We "read"
    by {lamp} light.}
}`);
    expect(format).toBe('bibtex');
    expect(papers).toEqual([
      {
        id: 'mueller19',
        title: 'LAMP: Reading by Übung and étude & more',
        abstract: 'We "read" by lamp light.',
        authors: ['Jörg Müller', 'José Álvarez', 'The Lamp and Desk Group'],
        published: '2019-10',
        venue: 'Journal of Lamps, second series',
        url: 'https://arxiv.org/abs/1810.04800',
        pdfUrl: 'https://arxiv.org/pdf/1810.04800',
        entry: expect.objectContaining({ type: 'article', key: 'mueller19' }),
      },
    ]);
    expect(warnings).toEqual([]);
  });

  it('prefers the address that is given to the DOI', async () => {
    const { papers } = await parse(
      '@misc{a, title={A}, doi={10.1000/x}, url={https://a.example/p}}\n@misc{b, title={B}, doi={https://doi.org/10.1000/y}}',
    );
    expect(papers.map(({ url }) => url)).toEqual([
      'https://a.example/p',
      'https://doi.org/10.1000/y',
    ]);
  });

  it('loses only what is damaged, and names the lines', async () => {
    const { papers, warnings } = await parse(
      [
        '@misc{one, title={One}} @misc{two, title={Two}}',
        '@comment{jabref-meta: x}',
        '@misc{bad, title={never closed',
        '@misc{three, title="Three"}',
        '@misc{empty, year=2000}',
        '@misc{bad2, title={x} = 2000}',
        '@misc{one, title={Again}}',
        '@misc{last, title={cut of',
      ].join('\r\n'),
    );
    expect(papers.map(({ id }) => id)).toEqual(['one', 'two', 'three', 'one']);
    expect(warnings.map(({ line }) => line)).toEqual([3, 6, 8, 5]);
    expect(warnings.every(({ dropped }) => dropped)).toBe(true);
  });

  it('says what is wrong when nothing is left', async () => {
    await expect(parse('\n@misc{a, title={cut')).rejects.toThrow(
      /^library\.bib: line 2: .*expected BibTeX/,
    );
  });

  it('survives braces nested ten thousand deep', async () => {
    const deep = `@misc{deep, title={${'{'.repeat(10_000)}x${'}'.repeat(10_000)}}}`;
    const { papers } = await parse(`${deep}\n@misc{ok, title={Fine}}`);
    expect(papers.at(-1)?.id).toBe('ok');
  });

  it.each([
    ['a comma forgotten at the line end', '@misc{a, title={A}\n  year=2020\n}'],
    ['a remark behind a comma', '@misc{a,\n  title={A}, % not {closed\n  year=2020\n}'],
    [
      'an entry named in the abstract',
      '@misc{a, title={A}, year=2020, abstract={See\n@misc{b}\n.}}',
    ],
    ['brackets in place of braces', '@misc(a, title={A}, year=2020)'],
    ['remarks between', 'Made by hand.\n%@misc{no}\n@misc{a, title={A}, year=2020}'],
  ])('reads an entry with %s', async (_, text) => {
    const { papers, warnings } = await parse(text);
    expect(papers).toMatchObject([{ id: 'a', title: 'A', published: '2020' }]);
    expect(warnings).toEqual([]);
  });

  it('reads a key with blanks, and does without a key', async () => {
    const { papers } = await parse(
      '@misc{two words, title={A}}\n@misc{title={B}}\n@misc{, title={C}}',
    );
    const unnamed = expect.stringMatching(/^title:/);
    expect(papers.map(({ id }) => id)).toEqual(['two words', unnamed, unnamed]);
  });

  it('leaves a percent sign inside braces and quotes alone', async () => {
    const { papers } = await parse(
      '@misc{a, title={Half, % of it}, % a remark\n  abstract="50,\n% it" }',
    );
    expect(papers).toMatchObject([{ title: 'Half, % of it', abstract: '50, % it' }]);
  });
});
