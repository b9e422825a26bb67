import type { ReplyOf } from '../../commands/reply.ts';
import { leftOutNotes } from '../../commands/search-page.ts';
import type { Hit, Segment } from '../../search/library.ts';
import { joinWithin } from '../../shared/clip.ts';
import { LIMITS } from '../limits.ts';
import { line } from '../markdown.ts';
import { buttonRow } from './buttons.ts';
import { say } from './notice.ts';
import { paperMenu } from './paper-menu.ts';
import { byline, titleLink } from './paper-text.ts';
import { COLOR } from './theme.ts';
import type { View, ViewTools } from './view.ts';

const QUERY = 180;
const TITLE = 120;
const SNIPPET = 320;

export function hitsView(reply: ReplyOf<'hits'>, tools: ViewTools): View {
  const { query, result, page, pageSize, previous, next } = reply;
  const { words } = tools;
  const from = (page - 1) * pageSize + 1;
  const to = from + result.hits.length - 1;
  const range = words('search.range', { from, to, count: result.total });
  const notes = leftOutNotes(result).map((note) => say(note, words));
  return {
    embeds: [
      {
        color: COLOR.hits,
        title: words('search.heading', { query: line(query, QUERY) }),
        description: list(result.hits, from, words),
        footer: { text: [range, ...notes].join(' · ') },
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

/** Every hit gets an equal share of the room, so that none is missing. */
function list(hits: readonly Hit[], from: number, words: ViewTools['words']): string {
  const share = Math.floor(LIMITS.embedDescription / Math.max(1, hits.length)) - 2;
  return hits.map((hit, index) => entry(hit, from + index, share, words)).join('\n\n');
}

function entry(hit: Hit, rank: number, share: number, words: ViewTools['words']): string {
  const head = [`**${rank}. ${titleLink(hit.paper, TITLE)}**`, byline(hit.paper, words)];
  const lines = head.filter((part) => part !== '');
  const room = Math.min(SNIPPET, share - lines.join('\n').length - 1);
  return joinWithin([...lines, snippet(hit.snippet, room)].filter(Boolean), '\n', share);
}

/** The matched words bold, whole pieces as long as there is room. */
export function snippet(segments: readonly Segment[], room: number): string {
  let shown = '';
  for (const { text, matched } of segments) {
    const left = room - shown.length - (matched ? '****'.length : 0);
    if (left < 2) break;
    shown += matched ? bold(text, left) : spaced(text, left);
  }
  return shown.trim();
}

const bold = (text: string, room: number): string => {
  const inner = line(text, room);
  return inner === '' ? '' : `**${inner}**`;
};

/** `line` trims; between two pieces a space at the edge matters. */
function spaced(text: string, room: number): string {
  const before = /^\s/.test(text) ? ' ' : '';
  const after = /\s$/.test(text) ? ' ' : '';
  const inner = line(text, Math.max(0, room - 2));
  return inner === '' ? before || after : before + inner + after;
}
