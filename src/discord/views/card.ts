import type { APIEmbedField } from 'discord.js';
import type { ReplyOf } from '../../commands/reply.ts';
import type { Paper } from '../../data/paper.ts';
import { paperKey } from '../../data/paper-key.ts';
import { LIMITS } from '../limits.ts';
import { line, prose } from '../markdown.ts';
import { buttonRow } from './buttons.ts';
import { furtherFields } from './further-fields.ts';
import { paperLinks } from './paper-links.ts';
import { linkOfTitle, marksOf, namesWithin, titleOf } from './paper-text.ts';
import { COLOR } from './theme.ts';
import type { View, ViewTools } from './view.ts';

/** Together with title and abstract at their longest these stay within the embed's 6,000. */
const SHORT = 90;
const TYPED = 200;
/** So short that the buttons work for good. */
const LONGEST_KEY = 60;
const AUTHORS = { most: 20, characters: 500 };

export function cardView(reply: ReplyOf<'card'>, tools: ViewTools): View {
  const { paper, add, absent, discuss, questions } = reply;
  const { words } = tools;
  const url = linkOfTitle(paper, LIMITS.embedUrl);
  const values = { paper: paperKey(paper.id, LONGEST_KEY) };
  const here = (command: string) => (absent ? undefined : { command, values });
  const content = notesOf(reply, words).join('\n');
  const title = line(titleOf(paper, LIMITS.embedTitle), LIMITS.embedTitle);
  const description =
    prose(paper.abstract, LIMITS.embedDescription) || `*${words('paper.noAbstract')}*`;
  const fields = fieldsOf(reply, words);
  const room = LIMITS.embedTotal - title.length - description.length - lengthOf(fields);
  return {
    ...(content !== '' && { content }),
    embeds: [
      {
        color: COLOR.card,
        title,
        ...(url === undefined ? {} : { url }),
        description,
        fields: [...fields, ...furtherFields(paper, words, room)],
      },
    ],
    components: buttonRow(
      [
        { text: words('button.add'), action: add, effect: 'update' },
        { text: words('button.questions'), action: questions, effect: 'open' },
        { text: words('button.discuss'), action: discuss, effect: 'open' },
        { text: words('button.save'), action: here('save'), effect: 'open' },
        { text: `▲ ${words('button.upvote')}`, action: here('upvote'), effect: 'open' },
        { text: words('button.similar'), action: here('similar'), effect: 'open' },
        { text: words('button.cite'), action: here('cite'), effect: 'open' },
      ],
      tools,
    ),
  };
}

/** What stands before the card. */
function notesOf(
  { paper, nearTo, absent, added }: ReplyOf<'card'>,
  words: ViewTools['words'],
): readonly string[] {
  const near = nearTo === undefined ? '' : line(nearTo, TYPED);
  return [
    ...(near === '' ? [] : [words('paper.nearest', { text: near })]),
    ...(absent ? [words('paper.absent')] : []),
    ...(added ? [words('paper.added')] : []),
    ...marksOf(paper, words),
  ];
}

function fieldsOf(reply: ReplyOf<'card'>, words: ViewTools['words']): APIEmbedField[] {
  const { paper } = reply;
  const { organisation = '', published = '', venue = '' } = paper;
  const fields: readonly APIEmbedField[] = [
    { name: words('paper.authors'), value: authorsOf(paper, words) },
    { name: words('paper.organisation'), value: line(organisation, SHORT), inline: true },
    { name: words('paper.published'), value: published, inline: true },
    { name: words('paper.venue'), value: line(venue, SHORT), inline: true },
    { name: words('paper.votes'), value: votesOf(reply, words), inline: true },
    { name: words('paper.links'), value: paperLinks(paper, words) },
  ];
  return fields.filter(({ value }) => value !== '');
}

/** The source's, and those of this server's people. */
function votesOf({ paper: { votes }, ownVotes }: ReplyOf<'card'>, words: ViewTools['words']) {
  const told = [
    ...(votes === undefined ? [] : [`▲ ${votes}`]),
    ...(ownVotes === undefined ? [] : [words('paper.ownVotes', { count: ownVotes })]),
  ];
  return told.join(' · ');
}

const lengthOf = (fields: readonly APIEmbedField[]): number =>
  fields.reduce((sum, { name, value }) => sum + name.length + value.length, 0);

function authorsOf({ authors, authorCount }: Paper, words: ViewTools['words']): string {
  if (authors.length > 0)
    return namesWithin({ names: authors, count: authorCount }, AUTHORS, words);
  return authorCount === undefined ? '' : words('paper.authorCount', { count: authorCount });
}
