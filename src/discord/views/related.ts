import type { ReplyOf } from '../../commands/reply.ts';
import type { RelatedPaper } from '../../search/library.ts';
import { joinWithin } from '../../shared/clip.ts';
import { LIMITS } from '../limits.ts';
import { line } from '../markdown.ts';
import { paperMenu } from './paper-menu.ts';
import { byline, titleLink, titleOf } from './paper-text.ts';
import { COLOR } from './theme.ts';
import type { View, ViewTools } from './view.ts';

const HEADING_TITLE = 180;
const TITLE = 150;
const TERM = 30;

export function relatedView({ paper, related }: ReplyOf<'related'>, tools: ViewTools): View {
  const { words } = tools;
  const share = Math.floor(LIMITS.embedDescription / Math.max(1, related.length)) - 2;
  const entries = related.map((each, index) =>
    relatedEntry(each, { rank: index + 1, share }, words),
  );
  const title = line(titleOf(paper, HEADING_TITLE), HEADING_TITLE);
  return {
    embeds: [
      {
        color: COLOR.related,
        title: words('related.heading', { title }),
        description: joinWithin(entries, '\n\n', LIMITS.embedDescription),
      },
    ],
    components: paperMenu(
      related.map((each) => each.paper),
      tools,
    ),
  };
}

interface Place {
  /** From 1. */
  readonly rank: number;
  /** At most so many characters. */
  readonly share: number;
  /** Why it is here, where the heading does not say it. */
  readonly because?: string;
}

export function relatedEntry(
  { paper, sharedTerms }: RelatedPaper,
  { rank, share, because = '' }: Place,
  words: ViewTools['words'],
): string {
  const terms = sharedTerms.map((term) => line(term, TERM)).filter((term) => term !== '');
  const lines = [
    `**${rank}. ${titleLink(paper, TITLE)}**`,
    byline(paper, words),
    because,
    terms.length === 0 ? '' : words('related.shared', { terms: terms.join(', ') }),
  ];
  return joinWithin(
    lines.filter((part) => part !== ''),
    '\n',
    share,
  );
}
