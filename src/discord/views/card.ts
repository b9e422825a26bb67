import type { APIEmbedField } from 'discord.js';
import type { ReplyOf } from '../../commands/reply.ts';
import type { Paper } from '../../data/paper.ts';
import { paperKey } from '../../data/paper-key.ts';
import { LIMITS } from '../limits.ts';
import { line, prose } from '../markdown.ts';
import { buttonRow } from './buttons.ts';
import { paperLinks } from './paper-links.ts';
import { linkOfTitle, namesWithin, titleOf } from './paper-text.ts';
import { COLOR } from './theme.ts';
import type { View, ViewTools } from './view.ts';

/** Together with title and abstract at their longest these stay within the embed's 6,000. */
const SHORT = 90;
const TYPED = 200;
const AUTHORS = { most: 20, characters: 500 };

export function cardView({ paper, nearTo }: ReplyOf<'card'>, tools: ViewTools): View {
  const { words } = tools;
  const url = linkOfTitle(paper, LIMITS.embedUrl);
  const values = { paper: paperKey(paper.id) };
  const near = nearTo === undefined ? '' : line(nearTo, TYPED);
  return {
    ...(near !== '' && { content: words('paper.nearest', { text: near }) }),
    embeds: [
      {
        color: COLOR.card,
        title: line(titleOf(paper, LIMITS.embedTitle), LIMITS.embedTitle),
        ...(url === undefined ? {} : { url }),
        description:
          prose(paper.abstract, LIMITS.embedDescription) || `*${words('paper.noAbstract')}*`,
        fields: fieldsOf(paper, words),
      },
    ],
    components: buttonRow(
      [
        { text: words('button.similar'), action: { command: 'similar', values }, effect: 'open' },
        { text: words('button.cite'), action: { command: 'cite', values }, effect: 'open' },
      ],
      tools,
    ),
  };
}

function fieldsOf(paper: Paper, words: ViewTools['words']): APIEmbedField[] {
  const { organisation = '', published = '', venue = '', votes } = paper;
  const fields: readonly APIEmbedField[] = [
    { name: words('paper.authors'), value: authorsOf(paper, words) },
    { name: words('paper.organisation'), value: line(organisation, SHORT), inline: true },
    { name: words('paper.published'), value: published, inline: true },
    { name: words('paper.venue'), value: line(venue, SHORT), inline: true },
    { name: words('paper.votes'), value: votes === undefined ? '' : `▲ ${votes}`, inline: true },
    { name: words('paper.links'), value: paperLinks(paper, words) },
  ];
  return fields.filter(({ value }) => value !== '');
}

function authorsOf({ authors, authorCount }: Paper, words: ViewTools['words']): string {
  if (authors.length > 0) return namesWithin(authors, AUTHORS.most, AUTHORS.characters, words);
  return authorCount === undefined ? '' : words('paper.authorCount', { count: authorCount });
}
