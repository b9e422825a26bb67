import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePapers } from '../../../src/data/files/read-file.ts';
import { PaperSchema } from '../../../src/data/paper.ts';
import { anyText } from '../../fakes/any-text.ts';

const parse = (text: string, macros = new Map<string, string>()) =>
  parsePapers(text, 'library.bib', { now: new Date('2026-07-28'), macros });
const one = async (fields: string, type = 'article') =>
  (await parse(`@${type}{k, ${fields}}`)).papers[0];

describe('BibTeX as it is found', () => {
  it('inherits from a parent before or behind, and from data of its own', async () => {
    const parent =
      '@proceedings{p, title={Second Meeting}, editor={Pat Parent}, year=1987, doi={10.1000/p}}';
    const child =
      '@InProceedings{c, title={Ropes}, author={Nora Child}, crossref={P}, xdata={d, none}}';
    const data = '@xdata{d, publisher={Quay Press}}';
    for (const text of [
      [parent, data, child],
      [child, parent, data],
    ]) {
      const { papers } = await parse(text.join('\n'));
      const found = papers.find(({ id }) => id === 'c');
      expect(found).toMatchObject({
        published: '1987',
        venue: 'Second Meeting',
        authors: ['Nora Child'],
      });
      expect(found?.doi).toBeUndefined();
      expect(papers).toHaveLength(2);
    }
    const circle = '@misc{a, title={A}, crossref={b}} @misc{b, title={B}, crossref={a}, year=2000}';
    expect((await parse(circle)).papers).toHaveLength(2);
  });

  it('reads entries that all name each other', async () => {
    const keys = Array.from({ length: 60 }, (_, at) => `k${at}`);
    const named = keys.join(',');
    const entries = keys.map(
      (key) => `@misc{${key}, title={T ${key}}, xdata={${named}}, crossref={${named}}}`,
    );
    const { papers } = await parse([...entries, '@misc{k60, year=2020}'].join('\n'));
    expect(papers).toHaveLength(60);
  });

  it('knows the abbreviations of an earlier file', async () => {
    const macros = new Map<string, string>();
    await parse('@string{jl = "Journal of Lamps"}\n@misc{a, title={A}}', macros);
    const { papers } = await parse('@article{b, title={B}, journal=JL}', macros);
    expect(papers[0]?.venue).toBe('Journal of Lamps');
  });

  it('gives up on abbreviations that grow without bound, with a sentence', async () => {
    const bomb = `@string{a = "xxxxxxxx"}\n${'@string{a = a # a}\n'.repeat(200)}@misc{k, title = a}`;
    const { papers, warnings } = await parse(`${bomb}\n@misc{ok, title={Fine}}`);
    expect(papers.map(({ id }) => id)).toEqual(['k', 'ok']);
    expect(papers[0]?.title.length).toBeLessThan(20_000);
    expect(warnings[0]?.message).toContain('not whole BibTeX');
  });

  it.each([
    ['Roe, Bo AND Moe, Al and others', ['Bo Roe', 'Al Moe']],
    ['family=Roe, given=Bo, prefix=van and Moe, Al', ['Bo van Roe', 'Al Moe']],
    [
      '{Society for Ferries, Fords and Fog} and Roe, Bo',
      ['Society for Ferries, Fords and Fog', 'Bo Roe'],
    ],
    ["{\\'A}lvarez, Jos{\\'e} and {\\O}stergaard, S{\\o}ren", ['José Álvarez', 'Søren Østergaard']],
    ['Roe, Jr., Bo', ['Bo Roe, Jr.']],
    ['{Bo Roe} and {{Al Moe}}', ['Bo Roe', 'Al Moe']],
    ['Roe, Bo; Moe, Al', ['Roe, Bo', 'Moe, Al']],
    ['Bo Roe, Al Moe, Cy Poe', ['Bo Roe', 'Al Moe', 'Cy Poe']],
    ['B. Roe, A. Moe and C. Poe', ['B. Roe', 'A. Moe', 'C. Poe']],
    ['Roe, B. \\& Moe, A.', ['Roe, B.', 'Moe, A.']],
    ['Roe, III, Bo', ['Bo Roe, III']],
  ])('reads the authors %s', async (author, names) => {
    expect((await one(`title={T}, author={${author}}`))?.authors).toEqual(names);
  });

  it.each([
    ['{{Ferries, Fog: A Survey}}', 'Ferries, Fog: A Survey'],
    ['{The {NP-hard,} Case of {\\{0, 1\\}}}', 'The NP-hard, Case of {0, 1}'],
    ['{$O(n^{2})$ and CO$_{2}$ by {\\"U}bung}', 'O(n²) and CO₂ by Übung'],
    ['"Quoted {B}races"', 'Quoted Braces'],
  ])('reads the title %s', async (title, read) => {
    expect((await one(`title=${title}`))?.title).toBe(read);
  });

  it.each([
    ['journal={arXiv preprint arXiv:2106.09685}'],
    ['journal={CoRR}, volume={abs/2106.09685}'],
    ['eprint={2106.09685v2}, archivePrefix={arXiv}'],
    ['eprint={arXiv:2106.09685}'],
    ['url={https://arxiv.org/abs/2106.09685}'],
    ['howpublished={\\url{https://arxiv.org/abs/2106.09685}}'],
    ['doi={10.48550/arXiv.2106.09685}'],
    ['note={arXiv:2106.09685 [cs.CL]}'],
  ])('finds the arXiv id in %s', async (fields) => {
    expect(await one(`title={T}, ${fields}`)).toMatchObject({
      pdfUrl: 'https://arxiv.org/pdf/2106.09685',
    });
  });

  it('leaves DOIs and addresses as they are', async () => {
    expect(
      await one('title={T}, doi={10.1007/978-3-030--X\\_3_4}, url={https://a.example/x_{1}--~y}'),
    ).toMatchObject({
      doi: '10.1007/978-3-030--X_3_4',
      url: 'https://a.example/x_{1}--~y',
    });
  });

  it.each([
    ['year=2020, month=jun', '2020-06'],
    ['year=2020, month="17 June"', '2020-06-17'],
    ['year=2020, month={June 6--10}', '2020-06'],
    ['year=2020, month=6', '2020-06'],
    ['year=2020, month=jun # "~17"', '2020-06-17'],
    ['year={c. 2020}, month={spring}', '2020'],
    ['date={2020-06-17/2020-06-19}', '2020-06-17'],
    ['date={2020-13-45}, year=2019', '2019'],
    ['date={2020~}', '2020'],
    ['year=2020, month=6, day=17', '2020-06-17'],
    ['year=2020, day=17', '2020'],
  ])('reads the date %s', async (fields, published) => {
    expect((await one(`title={T}, ${fields}`))?.published).toBe(published);
  });

  it.each([
    ['journal={\\apj}', 'ApJ'],
    ['journal="\\mnras"', 'MNRAS'],
    ['journal={\\unheardof}', 'unheardof'],
  ])('names the journal of %s', async (fields, venue) => {
    expect((await one(`title={T}, ${fields}`))?.venue).toBe(venue);
  });

  it('forgives commas that were forgotten', async () => {
    const { papers, warnings } = await parse(
      '@article{a\n  title = {A}\n}\n@article{b, title={B} year = 2020 abstract={x}}',
    );
    expect(papers).toMatchObject([
      { id: 'a', title: 'A' },
      { id: 'b', published: '2020', abstract: 'x' },
    ]);
    expect(warnings).toEqual([]);
  });

  it('reads entries of odd types and without keys', async () => {
    const { papers } = await parse(
      '@web_page{, title={A}}\n@article{,\n title={B}}\n@online{c, title={C}}',
    );
    expect(papers.map(({ title }) => title)).toEqual(['A', 'B', 'C']);
    expect(new Set(papers.map(({ id }) => id)).size).toBe(3);
  });

  it('gives what a paper may hold, or a sentence, for any fields', async () => {
    const value = fc.oneof(
      anyText,
      fc.string({
        unit: fc.constantFrom('{', '}', '\\', ',', ' and ', '=', 'a', '"', '$', '#'),
        maxLength: 30,
      }),
    );
    const fields = fc.record({
      title: value,
      author: value,
      abstract: value,
      doi: value,
      url: value,
      month: value,
      date: value,
      journal: value,
    });
    await fc.assert(
      fc.asyncProperty(fields, async (given) => {
        const text = Object.entries(given)
          .map(([name, text]) => `${name} = {${text}}`)
          .join(',\n');
        const read = await parse(`@misc{k, ${text}}\n@misc{ok, title={Fine}}`).catch(
          (error) => error,
        );
        if (read instanceof Error) expect(read.name).toBe('SourceError');
        else for (const paper of read.papers) expect(PaperSchema.parse(paper)).toEqual(paper);
      }),
      { numRuns: 300 },
    );
  });
});
