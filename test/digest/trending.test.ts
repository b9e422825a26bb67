import { describe, expect, it } from 'vitest';
import { type SourceTotals, sparkline, trendOf } from '../../src/digest/trending.ts';
import { paper } from '../fakes/papers.ts';

const TODAY = '2026-11-26';
const PAPER = paper({ title: 'New', published: '2026-11-20' });
const trend = (totals: readonly SourceTotals[], window: 'day' | 'week' | 'month' = 'week') =>
  trendOf(PAPER, { totals, own: [] }, { today: TODAY, window });

describe('trendOf', () => {
  it('is undefined where nothing came within the window', () => {
    expect(trend([])).toBeUndefined();
    expect(trend([{ day: '2026-11-25', votes: 0 }])).toBeUndefined();
    expect(
      trend([
        { day: '2026-10-01', votes: 5 },
        { day: '2026-10-02', votes: 90 },
      ]),
    ).toBeUndefined();
  });

  it('counts what came from one look to the next, and tells each part', () => {
    const found = trend([
      { day: '2026-11-24', votes: 10, stars: 100 },
      { day: '2026-11-26', votes: 30, stars: 100 },
    ]);
    expect(found?.parts.map(({ signal, gained }) => [signal, gained])).toEqual([
      ['votes', 30],
      ['stars', 100],
    ]);
    expect(found?.score).toBeCloseTo(found?.parts.reduce((sum, { adds }) => sum + adds, 0) ?? 0);
    expect(found?.votesByDay).toEqual([0, 0, 0, 0, 10, 0, 20]);
  });

  it('does not know when the votes of an old paper came', () => {
    const old = paper({ title: 'Old', published: '2019-01-01' });
    const totals = [
      { day: '2026-11-25', votes: 900 },
      { day: '2026-11-26', votes: 903 },
    ];
    const found = trendOf(old, { totals, own: [] }, { today: TODAY, window: 'week' });
    expect(found?.parts).toMatchObject([{ signal: 'votes', gained: 3 }]);
    const dateless = paper({ title: 'Bundled' });
    expect(
      trendOf(dateless, { totals: totals.slice(0, 1), own: [] }, { today: TODAY, window: 'week' }),
    ).toBeUndefined();
  });

  it('ranks yesterday’s votes above as many of last week', () => {
    const lately = trend([{ day: '2026-11-25', votes: 20 }])?.score ?? 0;
    const before = trend([{ day: '2026-11-21', votes: 20 }])?.score ?? 0;
    expect(lately).toBeGreaterThan(before);
  });

  it('takes no vote that was taken back for one that came', () => {
    const found = trend([
      { day: '2026-11-24', votes: 10 },
      { day: '2026-11-25', votes: 4 },
      { day: '2026-11-26', votes: 6 },
    ]);
    expect(found?.parts).toMatchObject([{ signal: 'votes', gained: 12 }]);
  });

  it('counts what the server’s own people do more than strangers’ votes', () => {
    const own = [{ day: TODAY, kind: 'upvotes', count: 3 } as const];
    const mine = trendOf(PAPER, { totals: [], own }, { today: TODAY, window: 'day' });
    const theirs = trend([{ day: TODAY, votes: 3 }], 'day');
    expect(mine?.score).toBeGreaterThan(theirs?.score ?? Number.POSITIVE_INFINITY);
  });
});

describe('sparkline', () => {
  it('draws the highest as the highest', () => {
    expect(sparkline([0, 1, 4, 7])).toBe('▁▂▅█');
    expect(sparkline([0, 0])).toBe('');
    expect(sparkline([])).toBe('');
  });
});
