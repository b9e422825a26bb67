import type { ReplyOf } from '../../commands/reply.ts';
import type { SourceReportByHand } from '../../data/refresh/refresher.ts';
import { joinWithin } from '../../shared/clip.ts';
import { LIMITS } from '../limits.ts';
import { line } from '../markdown.ts';
import { COLOR } from './theme.ts';
import type { View, ViewTools } from './view.ts';

const LABEL = 60;

/** What each source brought, or why it did not. */
export const refreshedView = ({ reports }: ReplyOf<'refreshed'>, { words }: ViewTools): View => ({
  embeds: [
    {
      color: COLOR.notice,
      description: joinWithin(
        reports.map(
          ({ label, result }) => `**${line(label, LABEL)}**: ${told(result, words).join('; ')}`,
        ),
        '\n',
        LIMITS.embedDescription,
      ),
    },
  ],
});

function told(result: SourceReportByHand['result'], words: ViewTools['words']): readonly string[] {
  if (typeof result === 'string') return [words(`refresh.${result}`)];
  const { added, updated, unchanged, dropped, failure } = result;
  const came = words('refresh.came', { added, updated, unchanged });
  return [
    ...(failure && added + updated + unchanged === 0 ? [] : [came]),
    ...(dropped === 0 ? [] : [words('refresh.dropped', { count: dropped })]),
    ...(failure ? [words('refresh.failed', { why: words(`health.why.${failure.kind}`) })] : []),
  ];
}
