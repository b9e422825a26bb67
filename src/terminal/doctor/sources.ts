import type { SourceReport } from '../../data/sources/report.ts';
import type { Words } from '../../words/words.ts';
import { type Finding, note, ok } from './finding.ts';

const ADVICE =
  'docs/operations.md, “States of the sources”, says what that means; the bot asks again';

/** How each live source is; one that ails is no fault of the installation. */
export const examineSources = (
  reports: readonly SourceReport[],
  words: Words,
): readonly Finding[] =>
  reports.length === 0
    ? [note('sources', 'no live source is switched on')]
    : reports.map(({ label, health: { state, since, why, gaps } }) => {
        const when = since === undefined ? '' : ` since ${new Date(since).toISOString()}`;
        const missing = gaps.length === 0 ? '' : `; never came: ${gaps.join(', ')}`;
        const told = `${words(`health.state.${state}`)}${when}, ${words(`health.why.${why}`)}`;
        const text = `${label}: ${told}${missing}`;
        return /^(stalled|failed)$/.test(state)
          ? note('sources', text, ADVICE)
          : ok('sources', text);
      });
