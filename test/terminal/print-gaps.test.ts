import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readQuestions } from '../../bench/eval/sets.ts';
import { gapQuestions, printGaps } from '../../src/terminal/print-gaps.ts';

const gap = (text: string) => ({
  askedId: '1',
  text,
  ...{ refused: 2, maybe: 1, wrong: 0, times: 3 },
});

describe('what was asked in vain, in the terminal', () => {
  it('is a line each', () => {
    expect(printGaps([gap('How warm is a walrus?')])).toBe(
      '3 × How warm is a walrus? (2 not found, 1 maybe, 0 marked not right)',
    );
    expect(printGaps([])).toBe('Nothing was asked in vain.');
  });

  it('is a set of questions that the evaluation reads', () => {
    const file = join(tmpdir(), `gaps-${process.pid}.jsonl`);
    writeFileSync(file, gapQuestions([gap('Who?'), gap('Why “so”?\nReally')]));
    const set = { form: 'questions', name: 'gaps', file, over: 'bundled' } as const;
    expect(readQuestions(set).map(({ id, question }) => [id, question])).toEqual([
      ['gap1', 'Who?'],
      ['gap2', 'Why “so”?\nReally'],
    ]);
  });

  it('names no person, channel, server or message', () => {
    const text =
      'what does <@123456789012345678> in <#123456789012345679> say, see https://discord.com/channels/123456789012345670/1/2 or 123456789012345671';
    expect(gapQuestions([gap(text)])).not.toMatch(/\d{15}/);
    expect(printGaps([gap(text)])).not.toMatch(/\d{15}/);
  });
});
