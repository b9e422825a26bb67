import type { SourceReportByHand } from '../data/refresh/refresher.ts';

/** A line on each source: what came, or what failed. */
export const printRefresh = (reports: readonly SourceReportByHand[]): string =>
  reports.length === 0
    ? 'No live source is switched on.'
    : reports.map(({ label, result }) => `${label}: ${told(result)}`).join('\n');

function told(result: SourceReportByHand['result']): string {
  if (result === 'pending') return 'still going on';
  if (result === 'busy') return 'another process is refreshing it';
  const { added, updated, unchanged, dropped, failure } = result;
  const came = `${added} new, ${updated} updated, ${unchanged} known, ${dropped} dropped`;
  if (failure === undefined) return came;
  return added + updated + unchanged === 0
    ? `failed: ${failure.message}`
    : `${came}; then failed: ${failure.message}`;
}

export const anyFailed = (reports: readonly SourceReportByHand[]): boolean =>
  reports.some(({ result }) => typeof result === 'object' && result.failure !== undefined);
