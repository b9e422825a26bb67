import { describe, expect, it } from 'vitest';
import { reportSources } from '../../../src/data/sources/report.ts';
import type { Source } from '../../../src/data/sources/source.ts';
import type { SourceBatchState } from '../../../src/data/stores/source-state.ts';

const now = Date.UTC(2026, 10, 25, 20);
const day = '2026-11-25';
const source: Pick<Source, 'name' | 'label' | 'due' | 'fetchDay'> = {
  name: 'hf-daily',
  label: 'Hugging Face',
  due: () => ({ day, at: now - 3_600_000, cutOff: now - 1_800_000 }),
  fetchDay: async () => 'unchanged',
};
const batch = (of: string, count: number): SourceBatchState => ({
  ...{ source: 'hf-daily', day: of, count, complete: true },
  ...{ firstSeen: now, lastChanged: now - 60_000, lastSeen: now },
});

describe('the report on a source', () => {
  it('counts its papers of two weeks and names the newest day that brought any', async () => {
    const asked: string[] = [];
    const states = {
      all: async () => [{ source: 'hf-daily', attemptedAt: now, succeededAt: now }],
      batches: async (_: string, from: string) => {
        asked.push(from);
        return [batch('2026-11-24', 20), batch(day, 12), batch('2026-11-26', 0)];
      },
    };
    const [report] = await reportSources([source], states, now);
    expect(report).toMatchObject({ papers: 32, newest: day, health: { state: 'fresh' } });
    expect(asked).toEqual(['2026-11-11']);
  });
});
