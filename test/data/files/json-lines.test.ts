import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecord } from '../../../src/data/files/json/record.ts';
import { parsePapers } from '../../../src/data/files/read-file.ts';
import { PaperSchema } from '../../../src/data/paper.ts';
import { anyText } from '../../fakes/any-text.ts';

const parse = (...lines: readonly unknown[]) =>
  parsePapers(
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
    'papers.jsonl',
    { now: new Date('2026-07-28') },
  );

describe('JSON Lines', () => {
  it('reads every field and ignores what it does not know', async () => {
    const full = {
      id: '2503.0213',
      title: ' A title ',
      abstract: 'Verbatim  text\n',
      authors: ['Ada Lovelace'],
      published: '2024-10-07',
      url: 'https://example.org/p',
      venue: 'ICML',
      votes: 0,
    };
    const { papers, warnings } = await parse({ ...full, comments: null, shoe: 46 });
    expect(papers).toEqual([full]);
    expect(warnings).toEqual([]);
  });

  it('takes _id, text and year for id, abstract and date', async () => {
    const { papers } = await parse({ _id: 'p1', title: 't', text: 'x', year: 2025 });
    expect(papers).toEqual([
      { id: 'p1', title: 't', abstract: 'x', authors: [], published: '2025' },
    ]);
  });

  it.each([
    [
      [{ name: 'Ada' }, 'Bob'],
      ['Ada', 'Bob'],
    ],
    ['Ada Lovelace and Bob Roe', ['Ada Lovelace', 'Bob Roe']],
    ['Lovelace, Ada; Roe, Bob', ['Lovelace, Ada', 'Roe, Bob']],
    [null, []],
  ])('reads the authors %j', async (authors, names) => {
    const { papers } = await parse({ title: 't', authors });
    expect(papers[0]?.authors).toEqual(names);
  });

  it('makes up an id from an arXiv address, else from the title', async () => {
    const { papers } = await parse(
      { title: 'a', url: 'http://arxiv.org/abs/2202.12130v1' },
      { title: 'b', url: 'https://example.org' },
    );
    expect(papers.map(({ id }) => id)).toEqual([
      'arxiv:2202.12130',
      expect.stringMatching(/^title:/),
    ]);
  });

  it('merges nothing and keeps every record, whatever its id', async () => {
    const { papers, warnings } = await parse(
      { id: 'a', title: 'Same', abstract: 'x' },
      { id: 'b', title: 'Same' },
      { id: 'a', title: 'Other' },
    );
    expect(papers.map(({ id, title }) => [id, title])).toEqual([
      ['a', 'Same'],
      ['b', 'Same'],
      ['a', 'Other'],
    ]);
    expect(warnings).toEqual([]);
  });

  it.each([
    '{"title": "cut of',
    '[1, 2]',
    '"text"',
    '{"id": "x"}',
    '{"id": "x", "title": "", "abstract": null}',
    '{"id": "x", "title": 7}',
    '{"id": 2503.0213, "title": "t"}',
    `{"id": "${'x'.repeat(201)}", "title": "t"}`,
  ])('drops %s alone, naming its line', async (bad) => {
    const { papers, warnings } = await parse({ id: 'a', title: 't' }, bad, {
      id: 'b',
      abstract: 'x',
    });
    expect(papers.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(warnings).toMatchObject([{ line: 2, dropped: true }]);
  });

  it('leaves out a field that makes no sense and keeps the paper', async () => {
    const { papers, warnings } = await parse({
      id: 'a',
      title: 't',
      abstract: 'x',
      url: 'javascript:x',
      votes: -1,
    });
    expect(papers).toEqual([{ id: 'a', title: 't', abstract: 'x', authors: [] }]);
    expect(warnings).toHaveLength(2);
  });

  it('keeps the schema’s contract for any record', () => {
    const text = anyText;
    const value = fc.oneof(
      text,
      fc.jsonValue({ stringUnit: 'grapheme-ascii' }),
      fc.constantFrom(
        'https://a.b/\t',
        'http://[',
        'http:x',
        ' https://a.b',
        '2024-13',
        2024,
        1e21,
      ),
    );
    const keys = [
      'id',
      '_id',
      'title',
      'text',
      'authors',
      'authorCount',
      'organisation',
      'published',
      'year',
      'url',
      'pdfUrl',
      'codeUrl',
      'venue',
      'votes',
      'comments',
    ];
    const record = fc.record(
      { ...Object.fromEntries(keys.map((key) => [key, value])), abstract: text },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(record, (fields) => {
        const read = readRecord(fields);
        if (typeof read === 'string') return;
        expect(PaperSchema.parse(read.paper)).toEqual(read.paper);
        expect(JSON.stringify(read.paper).isWellFormed() && read.paper.title.isWellFormed()).toBe(
          true,
        );
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['on one line', '[{"id":"a","title":"A"},{"id":"b","title":"B"}]'],
    [
      'over many lines',
      '\n[\n  {\n "id": "a",\n "title": "A" },\n null, {"id":"b","title":"B"}\n]\n',
    ],
  ])('reads an array %s', async (_, text) => {
    const { papers } = await parsePapers(text, 'papers.json', { now: new Date() });
    expect(papers.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('goes on by lines where the first seems to begin an array', async () => {
    const text = '["no paper"]\n{"id":"a","abstract":"A"}\n{"id":"b","title":"B"}';
    const { papers, warnings } = await parsePapers(text, 'papers.jsonl', { now: new Date() });
    expect(papers.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(warnings).toMatchObject([{ line: 1, dropped: true }]);
  });

  it('looks at each blank of a line once', async () => {
    const blanks = ' '.repeat(300_000);
    const text = `{"id":"a","title":"A"}\n${blanks}x\n{${blanks}}${blanks}x\n`;
    const { papers, warnings } = await parsePapers(text, 'papers.jsonl', { now: new Date() });
    expect(papers.map(({ id }) => id)).toEqual(['a']);
    expect(warnings.filter(({ dropped }) => dropped)).toHaveLength(2);
  });
});
