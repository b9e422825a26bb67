import type { ReplyOf } from '../../commands/reply.ts';
import { joinWithin } from '../../shared/clip.ts';
import { LIMITS } from '../limits.ts';
import { line } from '../markdown.ts';
import { buttonRow } from './buttons.ts';
import { paperMenu } from './paper-menu.ts';
import { byline, titleLink } from './paper-text.ts';
import { COLOR } from './theme.ts';
import type { View, ViewTools } from './view.ts';

type Words = ViewTools['words'];
type Listed = ReplyOf<'list'>['listed'][number];

const TITLE = 150;
const NOTE = 340;
const ID = 200;
const SHARE = Math.floor(LIMITS.embedDescription / 5) - 2;

/** A page of a reading list, each paper with its mark and note. */
export function listView(reply: ReplyOf<'list'>, tools: ViewTools): View {
  const { list, state, from, total, listed, previous, next } = reply;
  const { words } = tools;
  const to = from + listed.length - 1;
  return {
    embeds: [
      {
        color: COLOR.hits,
        title: words(`list.heading.${list}`),
        description: listed.map((each, at) => entry(each, from + at, reply, words)).join('\n\n'),
        footer: { text: words(`list.range.${state}`, { from, to, count: total }) },
      },
    ],
    components: [
      ...paperMenu(
        listed.flatMap(({ paper }) => paper ?? []),
        tools,
      ),
      ...buttonRow(
        [
          { text: `◀ ${words('button.previous')}`, action: previous, effect: 'update' },
          { text: `${words('button.next')} ▶`, action: next, effect: 'update' },
        ],
        tools,
      ),
    ],
  };
}

function entry(
  { paper, saved }: Listed,
  rank: number,
  { list }: ReplyOf<'list'>,
  words: Words,
): string {
  const title = paper ? titleLink(paper, TITLE) : line(saved.paperId, ID);
  const mark = saved.doneAt === undefined ? '' : ' ✓';
  const lines = [
    `**${rank}. ${title}**${mark}`,
    paper ? byline(paper, words) : words('list.gone'),
    list === 'team' && saved.savedBy ? words('list.savedBy', { who: `<@${saved.savedBy}>` }) : '',
    saved.note === undefined ? '' : `> ${line(saved.note, NOTE)}`,
  ];
  return joinWithin(
    lines.filter((each) => each !== ''),
    '\n',
    SHARE,
  );
}
