import type { ReplyOf } from '../../commands/reply.ts';
import { joinWithin } from '../../shared/clip.ts';
import { LIMITS } from '../limits.ts';
import { line } from '../markdown.ts';
import { paperMenu } from './paper-menu.ts';
import { titleOf } from './paper-text.ts';
import { relatedEntry } from './related.ts';
import { COLOR } from './theme.ts';
import type { View, ViewTools } from './view.ts';

const SAVED_TITLE = 100;

/** Papers near those of a list, each with the one that it is near to. */
export function recommendedView({ recommended }: ReplyOf<'recommended'>, tools: ViewTools): View {
  const { words } = tools;
  const share = Math.floor(LIMITS.embedDescription / Math.max(1, recommended.length)) - 2;
  const entries = recommended.map((each, index) => {
    const title = line(titleOf(each.because, SAVED_TITLE), SAVED_TITLE);
    const because = words('related.because', { title });
    return relatedEntry(each, { rank: index + 1, share, because }, words);
  });
  return {
    embeds: [
      {
        color: COLOR.related,
        title: words('related.forYou'),
        description: joinWithin(entries, '\n\n', LIMITS.embedDescription),
      },
    ],
    components: paperMenu(
      recommended.map(({ paper }) => paper),
      tools,
    ),
  };
}
