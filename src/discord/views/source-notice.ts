import type { SourceNotice } from '../../data/sources/notices.ts';
import { joinWithin } from '../../shared/clip.ts';
import { LIMITS } from '../limits.ts';
import { line } from '../markdown.ts';
import { COLOR } from './theme.ts';
import type { View, ViewTools } from './view.ts';

const LABEL = 60;
const MARKS = { well: '🟢', stalled: '🟠', failed: '🔴' } as const;

/** For whoever looks after a server: which sources have become worse, and which are well again. */
export function sourceNoticeView(
  notices: readonly SourceNotice[],
  words: ViewTools['words'],
): View {
  const lines = notices.map(({ label, now, why, since }) => {
    const when = since === undefined ? '' : ` · <t:${Math.floor(since / 1000)}:R>`;
    const reason = now === 'well' ? [] : [words(`health.why.${why}`)];
    const head = `${MARKS[now]} **${line(label, LABEL)}** – ${words(`notice.${now}`)}${when}`;
    return [head, ...reason].join('\n');
  });
  return {
    embeds: [
      {
        color: COLOR.notice,
        title: words('notice.heading'),
        description: joinWithin(lines, '\n\n', LIMITS.embedDescription),
        footer: { text: words('notice.footer') },
      },
    ],
  };
}
