import { describe, expect, it } from 'vitest';
import { noticesFor } from '../../../src/data/sources/notices.ts';
import type { SourceReport } from '../../../src/data/sources/report.ts';
import type { Told } from '../../../src/data/stores/source-notices.ts';

const report = (
  state: SourceReport['health']['state'],
  name = 'arxiv',
  more: Partial<SourceReport> = {},
): SourceReport => ({
  name,
  label: name,
  health: { state, since: 7, why: 'broken', batch: undefined, gaps: [] },
  papers: 0,
  newest: undefined,
  ...more,
});

const after = (told: Told | undefined, state: SourceReport['health']['state']) =>
  noticesFor([report(state)], new Map(told && [['arxiv', told]]), undefined).map(({ now }) => now);

describe('what a server is told of a source', () => {
  it.each([
    ['nothing, and it fails', undefined, 'failed', ['failed']],
    ['nothing, and it is overdue', undefined, 'stalled', ['stalled']],
    ['nothing, and it waits', undefined, 'waiting', []],
    ['nothing, and it is quiet', undefined, 'quiet', []],
    ['that it fails, and it still does', 'failed', 'failed', []],
    ['that it is overdue, and now it fails', 'stalled', 'failed', ['failed']],
    ['that it fails, and now it is only overdue', 'failed', 'stalled', []],
    ['that it fails, and its batch is in', 'failed', 'fresh', ['well']],
    ['that it is overdue, and it is the weekend', 'stalled', 'quiet', ['well']],
    ['that it is well, and it is', 'well', 'fresh', []],
  ] as const)('after %s', (_, told, state, expected) => {
    expect(after(told, state)).toEqual(expected);
  });

  it('is about its own sources, and never about examples that stand in', () => {
    const reports = [
      report('failed', 'hf-daily'),
      report('failed', 'arxiv'),
      report('failed', 'examples', { standsInFor: ['arXiv'] }),
    ];
    const all = noticesFor(reports, new Map(), undefined).map(({ source }) => source);
    expect(all).toEqual(['hf-daily', 'arxiv']);
    const own = noticesFor(reports, new Map(), ['arxiv']).map(({ source }) => source);
    expect(own).toEqual(['arxiv']);
  });
});
