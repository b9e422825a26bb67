import { parse } from '@retorquere/bibtex-parser';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { listExport } from '../../src/commands/list/export.ts';
import { listSave } from '../../src/commands/list/save.ts';
import { parsePapers } from '../../src/data/files/read-file.ts';
import { call, contextOf } from '../fakes/commands.ts';
import { paper } from '../fakes/papers.ts';

const TITLE = '100% of lists & _marks_ # 1 ~ ^';
const PAPERS = [
  paper({
    id: 'a',
    title: TITLE,
    authors: ['Zoe First', 'Ada Second', 'Barnes and Noble'],
    published: '2023-05',
    venue: 'Proceedings of the Conference on Lists',
  }),
  paper({
    id: 'b',
    title: 'Lists again',
    authors: ['Ada Second'],
    published: '2024',
    venue: 'Journal of Lists',
  }),
  paper({ id: 'c', title: 'Lists again', authors: ['Ada Second'], published: '2024' }),
  paper({ id: 'd', title: '=HYPERLINK("x")', abstract: 'Formulas.', authors: ['+1'] }),
];

async function exported(values: Record<string, string>): Promise<string> {
  const context = await contextOf(PAPERS);
  for (const { id } of PAPERS.toReversed()) {
    await listSave.run(
      { paper: id, ...(id === 'd' && { text: '@SUM(A1) [x](y)' }) },
      context,
      call,
    );
  }
  const reply = await listExport.run(values, context, call);
  if (reply.view !== 'file') throw new Error(`a file is expected, not ${reply.view}`);
  expect(reply.private).toBe(true);
  return reply.file.text;
}

describe('/list export', () => {
  it('writes BibTeX that another program reads: types, keys, authors in order', async () => {
    const { entries, errors } = parse(await exported({}));
    expect(errors).toEqual([]);
    expect(entries.map(({ type }) => type)).toEqual(['inproceedings', 'article', 'misc', 'misc']);
    expect(new Set(entries.map(({ key }) => key)).size).toBe(4);
    expect(entries[0]?.fields.author?.map(({ lastName, name }) => lastName ?? name)).toEqual([
      'First',
      'Second',
      'Barnes and Noble',
    ]);
    expect(entries[0]?.fields.title).toBe(TITLE);
    expect(entries[1]?.fields.journal).toBe('Journal of Lists');
  });

  it('writes BibTeX that it reads itself', async () => {
    const { papers } = await parsePapers(await exported({}), 'list.bib', { now: new Date() });
    expect(papers.map(({ title }) => title)).toEqual(PAPERS.map(({ title }) => title));
  });

  it('writes a table in which no cell is a formula', async () => {
    const { data } = Papa.parse<Record<string, string>>(await exported({ format: 'csv' }), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data).toHaveLength(4);
    const cells = data.flatMap((each) => Object.values(each));
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(data[3]).toMatchObject({ title: '\'=HYPERLINK("x")', note: "'@SUM(A1) [x](y)" });
  });

  it('writes Markdown in which titles and notes are text', async () => {
    const text = await exported({ format: 'markdown' });
    expect(text).toContain('- [ ] 100% of lists \\& \\_marks\\_ \\# 1');
    expect(text).toContain('  > \\@SUM\\(A1\\) \\[x\\]\\(y\\)');
  });
});
