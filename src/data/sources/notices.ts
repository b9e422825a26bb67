import type { Told } from '../stores/source-notices.ts';
import type { HealthReason } from './health.ts';
import type { SourceReport } from './report.ts';

/** That a source has become worse, or is well again. */
export interface SourceNotice {
  readonly source: string;
  readonly label: string;
  readonly now: Told;
  readonly why: HealthReason;
  /** Epoch ms. */
  readonly since: number | undefined;
}

/**
 * What a server is to be told after what it was told last. One that fails and then answers, with its
 * batch overdue, is not mended and no worse: nothing is told until it is well.
 */
export function noticesFor(
  reports: readonly SourceReport[],
  told: ReadonlyMap<string, Told>,
  wanted: readonly string[] | undefined,
): readonly SourceNotice[] {
  return reports.flatMap(({ name, label, health, standsInFor }) => {
    if (standsInFor !== undefined || wanted?.includes(name) === false) return [];
    const before = told.get(name) ?? 'well';
    const now = toldOf(health.state);
    if (now === before || (before === 'failed' && now === 'stalled')) return [];
    return [{ source: name, label, now, why: health.why, since: health.since }];
  });
}

const toldOf = (state: SourceReport['health']['state']): Told =>
  state === 'stalled' || state === 'failed' ? state : 'well';
