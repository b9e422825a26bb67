import type { APIEmbed } from 'discord.js';
import type { Paper } from '../../data/paper.ts';
import type { Edition, EditionEntry } from '../../digest/edition.ts';
import { sayRanking, sayWhy } from '../../digest/say-edition.ts';
import { joinWithin } from '../../shared/clip.ts';
import { LIMITS } from '../limits.ts';
import { line, webAddress } from '../markdown.ts';
import { paperMenu } from './paper-menu.ts';
import { byline, linkOfTitle, titleOf } from './paper-text.ts';
import { COLOR } from './theme.ts';
import type { View, ViewTools } from './view.ts';

const QUOTE = 400;
const REASON = 60;
const REASONS = 240;

/** One embed for each paper, in one message or in two where one does not take them all. */
export function editionViews(
  edition: Edition,
  { deliveryId, mention }: { readonly deliveryId: string; readonly mention?: string | undefined },
  tools: ViewTools,
): readonly View[] {
  const papers = edition.entries.map(paperOf);
  const embeds = distinct(edition.entries.map((entry, at) => embedOf(entry, at, tools.words)));
  return inMessages(embeds).map(({ from, to }, part) => ({
    ...(part === 0 && { content: heading(edition, mention, tools.words) }),
    embeds: embeds.slice(from, to),
    // The menu tells later which message of which delivery this is.
    components: paperMenu(papers.slice(from, to), tools, {
      command: 'edition card',
      values: { part: partMark(deliveryId, part) },
    }),
  }));
}

/** What the menu of a message of an edition is known by. */
export const partMark = (deliveryId: string, part: number): string => `${deliveryId}.${part}`;

function heading(edition: Edition, mention: string | undefined, words: ViewTools['words']): string {
  const { day, entries } = edition;
  const params = { date: Date.parse(`${day}T12:00Z`), count: entries.length };
  const pinged = mention === undefined ? '' : `<@&${mention}> `;
  return `${pinged}**${words('edition.heading', params)}**\n-# ${sayRanking(edition, words)}`;
}

function embedOf(entry: EditionEntry, at: number, words: ViewTools['words']): APIEmbed {
  const paper = paperOf(entry);
  const url = linkOfTitle(paper, LIMITS.embedUrl);
  const picture = at === 0 ? webAddress(entry.thumbnailUrl, LIMITS.embedUrl) : undefined;
  const reasons = entry.why.map((why) => sayWhy(why, words, (text) => line(text, REASON)));
  return {
    color: COLOR.edition,
    title: titleOf(paper, LIMITS.embedTitle),
    ...(url !== undefined && { url }),
    ...(picture !== undefined && { image: { url: picture } }),
    description: [
      ...(entry.example ? [`**${words('edition.example')}**`] : []),
      byline(paper, words),
      entry.line === '' ? '' : `> “${line(entry.line, QUOTE)}”`,
      `-# ${joinWithin(reasons, ' · ', REASONS)}`,
    ]
      .filter((part) => part !== '')
      .join('\n'),
  };
}

/** As much of a paper's record as an edition keeps. */
const paperOf = ({ paperId, authorCount, line: _, why: __, ...entry }: EditionEntry): Paper => ({
  ...entry,
  ...(authorCount > 0 && { authorCount }),
  id: paperId,
  abstract: '',
});

/** Of embeds with one address Discord shows the first alone. */
function distinct(embeds: readonly APIEmbed[]): readonly APIEmbed[] {
  const seen = new Set<string>();
  return embeds.map((embed) => {
    const { url, ...rest } = embed;
    if (url === undefined || !seen.has(url)) {
      if (url !== undefined) seen.add(url);
      return embed;
    }
    return rest;
  });
}

/** From which to which embed each message goes. */
function inMessages(embeds: readonly APIEmbed[]) {
  const messages: { from: number; to: number; size: number }[] = [];
  for (const [at, { title = '', description = '' }] of embeds.entries()) {
    const size = title.length + description.length;
    const last = messages.at(-1);
    if (last && last.size + size <= LIMITS.embedTotal) {
      last.to = at + 1;
      last.size += size;
    } else messages.push({ from: at, to: at + 1, size });
  }
  return messages;
}
