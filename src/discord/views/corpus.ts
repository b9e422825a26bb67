import type { ReplyOf } from '../../commands/reply.ts';
import type { SourceReport } from '../../data/sources/report.ts';
import { joinWithin } from '../../shared/clip.ts';
import { LIMITS } from '../limits.ts';
import { line } from '../markdown.ts';
import { COLOR } from './theme.ts';
import type { View, ViewTools } from './view.ts';

type Words = ViewTools['words'];

const LABEL = 60;

const MARKS = { fresh: '🟢', waiting: '🔵', quiet: '⚪', stalled: '🟠', failed: '🔴' } as const;

/** What is here, from whom, and how each source is. */
export function corpusView(
  { info, sources, newest }: ReplyOf<'corpus'>,
  { words }: ViewTools,
): View {
  const { papers, updatedAt, read = papers } = info;
  const updated = updatedAt === undefined ? [] : [words('corpus.updated', { date: updatedAt })];
  const dated = newest === undefined ? [] : [words('corpus.newestPaper', { newest })];
  const closely = read < papers ? [words('corpus.read', { read })] : [];
  const size = [words('corpus.size', { count: papers }), ...dated, ...closely, ...updated].join(
    ', ',
  );
  const told = sources.map((source) => entry(source, words));
  const none = sources.length === 0 ? [words('corpus.sourcesOff')] : [];
  return {
    embeds: [
      {
        color: COLOR.notice,
        title: words('corpus.heading'),
        description: joinWithin([size, ...none, ...told], '\n\n', LIMITS.embedDescription),
        footer: { text: words('corpus.thanks') },
      },
    ],
  };
}

function entry(report: SourceReport, words: Words): string {
  const { label, health, papers, newest, standsInFor } = report;
  if (standsInFor) return standing(standsInFor, words);
  const { state, since, why, gaps } = health;
  const when = since === undefined ? '' : ` · <t:${Math.floor(since / 1000)}:R>`;
  const head = `${MARKS[state]} **${line(label, LABEL)}** – ${words(`health.state.${state}`)}${when}`;
  const came = words('corpus.came', { count: papers, newest: newest ?? '–' });
  const missing = gaps.length === 0 ? [] : [words('corpus.missing', { days: gaps.join(', ') })];
  return [head, words(`health.why.${why}`), came, ...missing].join('\n');
}

function standing(labels: readonly string[], words: Words): string {
  const sources = labels.map((label) => line(label, LABEL)).join(', ');
  return `🧪 **${words('corpus.examples')}** – ${words('corpus.standsIn', { sources })}`;
}
