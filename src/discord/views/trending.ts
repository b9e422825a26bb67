import type { ReplyOf } from '../../commands/reply.ts';
import {
  type Gained,
  gainedBy,
  sparkline,
  TOLD_SIGNALS,
  type Trend,
} from '../../digest/trending.ts';
import { joinWithin } from '../../shared/clip.ts';
import { paperMenu } from './paper-menu.ts';
import { byline, titleLink } from './paper-text.ts';
import { COLOR } from './theme.ts';
import type { View, ViewTools } from './view.ts';

type Words = ViewTools['words'];

const TITLE = 150;
/** Room for the longest of five entries. */
const ENTRY = 780;

/** What is on its way up, each part of why to be seen; else that nothing tells, and papers all the same. */
export function trendingView(reply: ReplyOf<'trending'>, tools: ViewTools): View {
  return reply.trends.length > 0 ? ranked(reply, tools) : unranked(reply, tools);
}

function ranked(
  { window, trends, considered, gained, isLimited }: ReplyOf<'trending'>,
  tools: ViewTools,
): View {
  const { words } = tools;
  const draws = trends.some(({ votesByDay }) => sparkline(votesByDay) !== '');
  const footer = [
    words('trending.ranking'),
    words('trending.counted', { count: considered, gained: told(gained, words) }),
    ...(isLimited ? [words('trending.limited')] : []),
    ...(draws ? [`▁▂▅▇ ${words('trending.votes')}`] : []),
  ];
  return {
    embeds: [
      {
        color: COLOR.edition,
        title: words(`trending.heading.${window}`),
        description: trends.map((trend, at) => entry(trend, at + 1, words)).join('\n\n'),
        footer: { text: footer.join('\n') },
      },
    ],
    components: paperMenu(
      trends.map(({ paper }) => paper),
      tools,
    ),
  };
}

function entry(trend: Trend, rank: number, words: Words): string {
  const parts = [sparkline(trend.votesByDay), told(gainedBy(trend), words)];
  const lines = [
    `**${rank}. ${titleLink(trend.paper, TITLE)}**`,
    byline(trend.paper, words),
    parts.filter((part) => part !== '').join(' '),
  ];
  return joinWithin(
    lines.filter((each) => each !== ''),
    '\n',
    ENTRY,
  );
}

const told = (gained: Gained, words: Words): string =>
  TOLD_SIGNALS.flatMap((signal) => {
    const count = gained[signal];
    return count === undefined ? [] : [`+${words(`trending.gained.${signal}`, { count })}`];
  }).join(' · ');

function unranked({ window, unsent, isLimited }: ReplyOf<'trending'>, tools: ViewTools): View {
  const { words } = tools;
  const entries = unsent.map((paper, at) => {
    const lines = [`**${at + 1}. ${titleLink(paper, TITLE)}**`, byline(paper, words)];
    return lines.filter((each) => each !== '').join('\n');
  });
  const offer = words(unsent.length > 0 ? 'trending.unsent' : 'trending.nothing');
  return {
    embeds: [
      {
        color: COLOR.notice,
        title: words('trending.unsentHeading'),
        description: [words(`trending.none.${window}`), offer, ...entries].join('\n\n'),
        ...(isLimited && { footer: { text: words('trending.limited') } }),
      },
    ],
    components: paperMenu(unsent, tools),
  };
}
