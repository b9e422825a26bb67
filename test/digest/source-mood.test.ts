import { describe, expect, it } from 'vitest';
import type { HealthReason, HealthState } from '../../src/data/sources/health.ts';
import { moodOf } from '../../src/digest/source-mood.ts';

const report = (state: HealthState, why: HealthReason) => ({
  health: { state, why, since: undefined, batch: undefined, gaps: [] },
});
const FRESH = report('fresh', 'complete');
const QUIET = report('quiet', 'nothingDue');
const STALLED = report('stalled', 'overdue');

describe('what the sources let expect', () => {
  it.each([
    { reports: [], mood: 'fine' },
    { reports: [FRESH], mood: 'fine' },
    { reports: [report('waiting', 'notThere')], mood: 'fine' },
    { reports: [STALLED, FRESH], mood: 'fine' },
    { reports: [FRESH, report('waiting', 'growing')], mood: 'growing' },
    { reports: [QUIET, STALLED], mood: 'stalled' },
    { reports: [report('failed', 'unreachable')], mood: 'stalled' },
    { reports: [QUIET], mood: 'quiet' },
  ] as const)('is $mood', ({ reports, mood }) => {
    expect(moodOf(reports)).toBe(mood);
  });
});
