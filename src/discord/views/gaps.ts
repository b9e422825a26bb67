import { ComponentType } from 'discord.js';
import type { ReplyOf } from '../../commands/reply.ts';
import { joinWithin } from '../../shared/clip.ts';
import { LIMITS } from '../limits.ts';
import { label, line } from '../markdown.ts';
import { buttonRow } from './buttons.ts';
import { paperMenu } from './paper-menu.ts';
import { byline, titleLink } from './paper-text.ts';
import { COLOR } from './theme.ts';
import type { View, ViewTools } from './view.ts';

const QUESTION = 300;
const HEADING = 150;
const TITLE = 150;

/** What was asked and not got, each with how often; and a menu that looks for papers on one of them. */
export function gapsView(reply: ReplyOf<'gaps'>, tools: ViewTools): View {
  const { gaps, from, total, previous, next } = reply;
  const { words } = tools;
  const to = from + gaps.length - 1;
  return {
    embeds: [
      {
        color: COLOR.notice,
        title: words('gaps.heading'),
        description: gaps.map((gap, at) => entry(gap, from + at, words)).join('\n\n'),
        footer: { text: words('gaps.range', { from, to, count: total }) },
      },
    ],
    components: [
      ...lookMenu(reply, tools),
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

type Gap = ReplyOf<'gaps'>['gaps'][number];

function entry(gap: Gap, rank: number, words: ViewTools['words']): string {
  const times = (['refused', 'maybe', 'wrong'] as const)
    .filter((how) => gap[how] > 0)
    .map((how) => words(`gaps.times.${how}`, { count: gap[how] }));
  return `**${rank}. ${line(gap.text, QUESTION)}**\n${times.join(' · ')}`;
}

function lookMenu(
  { gaps, look }: ReplyOf<'gaps'>,
  { words, customId }: ViewTools,
): NonNullable<View['components']> {
  if (look === undefined) return [];
  const menu = {
    type: ComponentType.StringSelect as const,
    custom_id: customId(look, 'open', 'asked'),
    placeholder: label(words('gaps.look'), LIMITS.placeholder),
    options: gaps.map(({ askedId, text }) => ({
      label: label(text, LIMITS.optionLabel) || '?',
      value: askedId,
    })),
  };
  return [{ type: ComponentType.ActionRow, components: [menu] }];
}

/** Papers of the sources on a question. */
export function gapPapersView(reply: ReplyOf<'gapPapers'>, tools: ViewTools): View {
  const { question, papers, add } = reply;
  const { words } = tools;
  const entries = papers.map((paper, at) => {
    const facts = byline(paper, words);
    return `**${at + 1}. ${titleLink(paper, TITLE)}**${facts === '' ? '' : `\n${facts}`}`;
  });
  return {
    embeds: [
      {
        color: COLOR.hits,
        title: words('gaps.found', { question: line(question, HEADING) }),
        description: joinWithin(entries, '\n\n', LIMITS.embedDescription),
      },
    ],
    components: [
      ...paperMenu(papers, tools),
      ...buttonRow([{ text: words('button.addAll'), action: add, effect: 'open' }], tools),
    ],
  };
}
