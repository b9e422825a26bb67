import type { ReplyOf } from '../../commands/reply.ts';
import { leftOutNotes } from '../../commands/search-notes.ts';
import type { Hit, SearchResult } from '../../search/library.ts';
import { joinWithin } from '../../shared/clip.ts';
import { LIMITS } from '../limits.ts';
import { line } from '../markdown.ts';
import { buttonRow } from './buttons.ts';
import { say } from './notice.ts';
import { paperMenu } from './paper-menu.ts';
import { byline, titleLink } from './paper-text.ts';
import { snippet } from './snippet.ts';
import { COLOR } from './theme.ts';
import type { View, ViewTools } from './view.ts';

const QUERY = 180;
const TITLE = 200;
const SNIPPET = 320;
const PREFACE = 600;

export function hitsView(reply: ReplyOf<'hits'>, tools: ViewTools): View {
  const { query, result, notes, page, pageSize, previous, next } = reply;
  const { words } = tools;
  const from = (page - 1) * pageSize + 1;
  const leftOut = leftOutNotes(result).map((note) => say(note, words));
  const preface = joinWithin(
    notes.map((note) => `-# ${say(note, words)}`),
    '\n',
    PREFACE,
  );
  return {
    embeds: [
      {
        color: COLOR.hits,
        title: words('search.heading', { query: line(query, QUERY) }),
        description: [preface, list(result.hits, from, words)].filter(Boolean).join('\n\n'),
        footer: { text: [extent(result, from, words), ...leftOut].join(' · ') },
      },
    ],
    components: [
      ...paperMenu(
        result.hits.map(({ paper }) => paper),
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

/** Which of the papers these are, or that they are not quite what was asked for. */
function extent({ hits, total }: SearchResult, from: number, words: ViewTools['words']): string {
  const to = from + hits.length - 1;
  if (from === 1 && to === total) return words('search.whole', { count: total });
  if (from === to && to <= total) return words('search.place', { at: from, count: total });
  if (to <= total) return words('search.range', { from, to, count: total });
  return total === 0 ? words('search.noneAbout') : words('search.someAbout', { count: total });
}

/** Every hit gets an equal share of the room, so that none is missing. */
function list(hits: readonly Hit[], from: number, words: ViewTools['words']): string {
  const room = LIMITS.embedDescription - PREFACE - 2;
  const share = Math.floor(room / Math.max(1, hits.length)) - 2;
  return hits.map((hit, index) => entry(hit, from + index, share, words)).join('\n\n');
}

function entry(hit: Hit, rank: number, share: number, words: ViewTools['words']): string {
  const head = [`**${rank}. ${titleLink(hit.paper, TITLE)}**`, byline(hit.paper, words)];
  const lines = head.filter((part) => part !== '');
  const room = Math.min(SNIPPET, share - lines.join('\n').length - 1);
  return joinWithin([...lines, snippet(hit.snippet, room)].filter(Boolean), '\n', share);
}
