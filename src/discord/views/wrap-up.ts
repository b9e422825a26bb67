import type { ReplyOf } from '../../commands/reply.ts';
import { joinWithin } from '../../shared/clip.ts';
import { LIMITS } from '../limits.ts';
import { line } from '../markdown.ts';
import { buttonRow } from './buttons.ts';
import { linkOfTitle, titleOf } from './paper-text.ts';
import { COLOR } from './theme.ts';
import type { View, ViewTools } from './view.ts';

type Words = ViewTools['words'];
type WrapUp = ReplyOf<'wrapUp'>;

/** Together the parts stay within the description. */
const MARKED = { each: 300, all: 1000 };
const ASKED = { question: 150, quotation: 250, all: 1700 };
const QUOTED = 2;

/** What came of a discussion: decisions, open questions, and what was asked with what the papers say. */
export function wrapUpView(reply: WrapUp, tools: ViewTools): View {
  const { paper, people, remove } = reply;
  const { words } = tools;
  const title = words('wrapUp.title', { title: titleOf(paper, LIMITS.embedTitle) });
  const url = linkOfTitle(paper, LIMITS.embedUrl);
  return {
    embeds: [
      {
        color: COLOR.edition,
        title: line(title, LIMITS.embedTitle),
        ...(url === undefined ? {} : { url }),
        description: partsOf(reply, words).join('\n\n'),
        footer: { text: words('wrapUp.people', { count: people }) },
      },
    ],
    components: buttonRow(
      [{ text: words('button.deleteWrapUp'), action: remove, effect: 'open' }],
      tools,
    ),
  };
}

function partsOf(
  { decisions, openQuestions, questions, earlier }: WrapUp,
  words: Words,
): readonly string[] {
  const asked = questions.toReversed().map((each) => askedEntry(each, words));
  const told = joinWithin(asked, '\n', ASKED.all);
  const left = earlier + asked.length - countIn(told, asked);
  return [
    ...marked(words('wrapUp.decisions'), decisions, words),
    ...marked(words('wrapUp.openQuestions'), openQuestions, words),
    ...(asked.length === 0 ? [] : [section(words('wrapUp.asked'), told, left, words)]),
  ];
}

function marked(heading: string, texts: readonly string[], words: Words): readonly string[] {
  if (texts.length === 0) return [];
  const entries = texts.toReversed().map((text) => `- ${line(text, MARKED.each)}`);
  const told = joinWithin(entries, '\n', MARKED.all);
  return [section(heading, told, entries.length - countIn(told, entries), words)];
}

const section = (heading: string, told: string, left: number, words: Words): string =>
  [
    `**${heading}**`,
    told,
    ...(left > 0 ? [`-# ${words('wrapUp.more', { count: left })}`] : []),
  ].join('\n');

/** How many of the entries, joined from the first on, a text holds. */
function countIn(told: string, entries: readonly string[]): number {
  let count = 0;
  for (let end = 0; count < entries.length; count += 1) {
    end += (entries[count] ?? '').length + (count === 0 ? 0 : 1);
    if (end > told.length) break;
  }
  return count;
}

/** A question, and below it what was quoted. */
function askedEntry(
  { text, status, quotations }: WrapUp['questions'][number],
  words: Words,
): string {
  const quoted = quotations
    .slice(0, QUOTED)
    .map((quotation) => `> “${line(quotation.text, ASKED.quotation)}”`);
  const note = status === 'answered' ? '' : ` – ${words(`wrapUp.status.${status}`)}`;
  return [`- ${line(text, ASKED.question)}${note}`, ...quoted].join('\n');
}
