import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { BUNDLED_CORPUS } from '../../../src/data/corpus.ts';
import { parsePapers } from '../../../src/data/files/read-file.ts';
import { PaperSchema } from '../../../src/data/paper.ts';

const NOW = new Date('2026-07-28T12:00:00Z');
const parse = (text: string, now = NOW) => parsePapers(text, 'page.txt', { now });

const ABSTRACT =
  'We study how desk lamps learn to read. Our lamps beat every baseline by a wide margin, and we release them.';
const BANNER =
  'Get trending papers in your email inbox once a day!\nGet trending papers in your email inbox!\nSubscribe';

describe('a page copied as plain text', () => {
  it('reads all 119 papers of the bundled export', async () => {
    const { papers, warnings, format } = await parse(await readFile(BUNDLED_CORPUS, 'utf8'));
    expect(format).toBe('hf-page-dump');
    expect(papers).toHaveLength(119);
    expect(papers[0]?.title).toBe('Linear Adversarial Concept Erasure');
    expect(papers[0]?.abstract).toContain('relaxation, \\method, that works');
    expect(papers.every((paper) => PaperSchema.safeParse(paper).success)).toBe(true);
    expect(warnings).toEqual([]);
  });

  it.each([
    [
      'Windows line ends and a byte order mark',
      (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
    ],
    ['blank lines between', (text: string) => text.replaceAll('\n', '\n\n \n')],
    ['the button on a line of its own', (text: string) => text.replace('Subscribe', 'Subscribe\n')],
    ['no line end at the end', (text: string) => text.trimEnd()],
    [
      'the page’s header in between',
      (text: string) =>
        text.replace('Subscribe', 'Subscribe\nDaily Papers\nDaily\nWeekly\nMonthly\nMar 25\n'),
    ],
  ])('reads the same with %s', async (_, change) => {
    const text = await readFile(BUNDLED_CORPUS, 'utf8');
    const { papers, warnings } = await parse(change(text));
    expect(papers).toEqual((await parse(text)).papers);
    expect(warnings).toEqual([]);
  });

  it('loses only the paper whose abstract is missing, and names its line', async () => {
    const text = `${BANNER}Lamps\n${ABSTRACT}\nChairs without a word\nTables!\n${ABSTRACT}\n`;
    const { papers, warnings } = await parse(text);
    expect(papers.map(({ title }) => title)).toEqual(['Lamps', 'Tables!']);
    expect(warnings).toMatchObject([{ line: 5, dropped: true }]);
  });

  it('loses only the paper whose title is missing', async () => {
    const long = ABSTRACT.repeat(4);
    const { papers, warnings } = await parse(`${BANNER}Lamps\n${long}\n${long}\nTables\n${long}`);
    expect(papers.map(({ title }) => title)).toEqual(['Lamps', 'Tables']);
    expect(warnings).toMatchObject([{ line: 5 }]);
  });

  it('drops a title that the file ends with', async () => {
    const { papers, warnings } = await parse(`${BANNER}Lamps\n${ABSTRACT}\nThe last one`);
    expect(papers).toHaveLength(1);
    expect(warnings).toMatchObject([{ line: 5 }]);
  });

  it('keeps the first of two papers with the same title', async () => {
    const { papers, warnings } = await parse(
      `${BANNER}Lamps\nFirst. ${ABSTRACT}\nLAMPS\nSecond. ${ABSTRACT}`,
    );
    expect(papers.map(({ abstract }) => abstract.slice(0, 5))).toEqual(['First']);
    expect(warnings).toMatchObject([{ line: 5, dropped: true }]);
  });
});
