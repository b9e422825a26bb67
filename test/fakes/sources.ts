import type { SourceReportByHand } from '../../src/data/refresh/refresher.ts';
import { SourceFailure } from '../../src/data/sources/failure.ts';
import type { SourceDesk, SourceReport } from '../../src/data/sources/report.ts';

const health = { since: Date.UTC(2026, 10, 25, 12), batch: undefined, gaps: [] } as const;

export const REPORTS: readonly SourceReport[] = [
  {
    ...{ name: 'hf-daily', label: 'Hugging Face', papers: 312, newest: '2026-11-25' },
    health: { ...health, state: 'fresh', why: 'complete' },
  },
  {
    ...{ name: 'arxiv', label: 'arXiv', papers: 0, newest: undefined },
    health: { ...health, state: 'failed', why: 'broken', gaps: ['2026-11-24'] },
  },
];

const came = { added: 3, updated: 1, unchanged: 20, dropped: 0 };
const failure = new SourceFailure('broken', { from: 'arXiv', what: 'answered 503' });

/** Sources of which the first one brings papers and the second one fails. */
export function createDesk(): SourceDesk & { readonly asked: (readonly string[] | undefined)[] } {
  const asked: (readonly string[] | undefined)[] = [];
  const results: readonly SourceReportByHand[] = REPORTS.map(({ name, label }) => ({
    source: name,
    label,
    result:
      name === 'arxiv'
        ? { ...came, source: name, label, added: 0, updated: 0, unchanged: 0, failure }
        : { ...came, source: name, label, failure: undefined },
  }));
  return {
    asked,
    reports: async () => REPORTS,
    async refresh(names) {
      asked.push(names);
      return results.filter(({ source }) => names === undefined || names.includes(source));
    },
  };
}

/** Sources whose states are turned by the test; counts how often it was looked at them. */
export function createMutableDesk(): SourceDesk & {
  readonly looks: number;
  turn(states: Readonly<Record<string, SourceReport['health']['state']>>): void;
} {
  let states: Readonly<Record<string, SourceReport['health']['state']>> = {};
  let looks = 0;
  return {
    get looks() {
      return looks;
    },
    turn: (to) => {
      states = to;
    },
    reports: async () => {
      looks += 1;
      return REPORTS.map((report) => {
        const state = states[report.name] ?? 'fresh';
        return { ...report, health: { ...report.health, state } };
      });
    },
    refresh: async () => [],
  };
}
