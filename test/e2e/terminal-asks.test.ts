import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { SHELF } from '../search/asking/asking-papers.ts';
import { it, jsonLines, parsed, type Terminal } from './terminal-harness.ts';

async function shelf({ folder }: Terminal): Promise<string> {
  const file = join(folder, 'shelf.jsonl');
  await writeFile(file, jsonLines(SHELF));
  return file;
}

describe('ask', () => {
  it('prints the answer as a person reads it, with its chance', async ({ terminal }) => {
    const corpus = await shelf(terminal);
    const { out } = await terminal.run(['ask', 'summarise Tide-Net', '--corpus', corpus]);
    expect(out).toMatch(
      /^“We present Tide-Net, a network that reads sparse gauges\.”\n“.+”\n“.+”\n {3}— Tide-Net: Forecasting Harbour Levels with Sparse Gauges \(2401\.00001\)\n\nConfidence: high\n\nCorpus of 4 papers\. Confidence 0\.\d\d\.\n$/,
    );
  });
});

describe('batch answers a question', () => {
  it('by its kind, in plain words', async ({ terminal }) => {
    const asks = [
      ['what is tide fingerprinting?', 'answered', 'quotes', '“Tide fingerprinting, the practice'],
      ['who wrote Tide-Net?', 'answered', 'record', 'names 2 authors: Ada Brandt and Ole Vik.'],
      ['who wrote Rope Wear on Piers?', 'refused', 'record', 'does not tell its authors'],
      ['papers by Ada Brandt', 'answered', 'list', '2 papers here by Ada Brandt'],
      ['how many papers are about gauges?', 'answered', 'count', 'I count 2 papers about “gauges”'],
      ['hello there', 'refused', 'small_talk', 'Hello!'],
      [
        'Tide-Net vs SurgeCaster',
        'maybe',
        'quotes',
        'No title or abstract here mentions “SurgeCaster”',
      ],
      ['how long do nylon anchors last?', 'refused', 'refusal', 'I found no sentence'],
      ['Wie funktioniert Tide-Net?', 'maybe', 'quotes', 'The papers here are in English'],
    ] as const;
    const lines = asks.map(([text], at) => ({ id: `${at}`, kind: 'ask', text }));
    const corpus = await shelf(terminal);
    const { out } = await terminal.run(['batch', '--corpus', corpus], jsonLines(lines));
    expect(parsed(out)).toMatchObject(
      asks.map(([, status, kind, text], at) => ({
        id: `${at}`,
        status,
        kind,
        text: expect.stringContaining(text),
      })),
    );
    expect(out).not.toContain('**');
    for (const { status, confidence } of parsed(out).map(Object)) {
      expect(confidence >= 0.5).toBe(status === 'answered');
    }
  });

  it('of a talk by what was spoken of before, and of a paper from it alone', async ({
    terminal,
  }) => {
    const lines = [
      { id: 'talk', kind: 'ask', text: 'who wrote it?', context: ['hi', 'what is Tide-Net?'] },
      { id: 'paper', kind: 'ask', text: 'what does it need?', paper: '2402.00002', context: null },
      { id: 'none', kind: 'ask', text: 'what does it need?', paper: 'gong' },
    ];
    const corpus = await shelf(terminal);
    const { out } = await terminal.run(['batch', '--corpus', corpus], jsonLines(lines));
    const [talk, paper, none] = parsed(out).map(Object);
    expect(talk).toMatchObject({ kind: 'record', hits: [{ id: '2401.00001' }] });
    expect(paper.hits.map(({ id }: { id: string }) => id)).toEqual(['2402.00002']);
    expect(none).toEqual({ id: 'none', error: expect.stringContaining('no paper has the id') });
  });
});
