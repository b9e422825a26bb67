import type { SourceReport } from '../data/sources/report.ts';

/** What the sources of papers let an edition expect. */
export type SourceMood =
  /** Fresh papers are here. */
  | 'fine'
  /** A batch is coming in just now. */
  | 'growing'
  /** None are due: a weekend, a holiday. */
  | 'quiet'
  /** Some are due and do not come. */
  | 'stalled';

/** Of all of them together; one that works is enough. */
export function moodOf(reports: readonly Pick<SourceReport, 'health'>[]): SourceMood {
  const states = reports.map(({ health }) => health.state);
  if (reports.some(({ health }) => health.state === 'waiting' && health.why === 'growing')) {
    return 'growing';
  }
  if (states.length === 0 || states.some((state) => /^(fresh|waiting)$/.test(state))) return 'fine';
  return states.some((state) => /^(stalled|failed)$/.test(state)) ? 'stalled' : 'quiet';
}
