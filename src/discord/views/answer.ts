import { answerWords, confidenceKey } from '../../commands/answer-words.ts';
import type { Hand } from '../../commands/hand.ts';
import type { AnswerReply, ReplyOf } from '../../commands/reply.ts';
import type { Paper } from '../../data/paper.ts';
import type { Answer, Citation, CorpusInfo, Hit, Segment } from '../../search/library.ts';
import { joinWithin } from '../../shared/clip.ts';
import { LIMITS } from '../limits.ts';
import { line, webAddress } from '../markdown.ts';
import { buttonRow } from './buttons.ts';
import { paperMenu } from './paper-menu.ts';
import { byline, titleLink } from './paper-text.ts';
import { snippet } from './snippet.ts';
import { COLOR } from './theme.ts';
import type { View, ViewTools } from './view.ts';

const SENTENCE = 900;
const CONTEXT = 300;
const TITLE = 150;
const WORDS = 120;
const ADDRESS = 500;
const CODE = 1500;
/** Room for what a model wrote; a longer text is not shown, the quotations are. */
const WRITTEN = 1800;
const COLORS = { answered: COLOR.answer, maybe: COLOR.maybe, refused: COLOR.refused };

export function answerView(reply: ReplyOf<'answer'>, tools: ViewTools): View {
  const { question, answer, papers, info } = reply;
  const { words } = tools;
  const confidence = confidenceKey(answer);
  const footer = [
    ...(confidence === undefined ? [] : [words(confidence)]),
    corpusLine(info, words),
  ];
  const isTalk = answer.kind === 'small_talk';
  return {
    embeds: [
      {
        color: COLORS[answer.status],
        title: line(question, LIMITS.embedTitle) || '?',
        description: describe(reply, words),
        footer: { text: footer.join(' · ') },
      },
    ],
    components: isTalk ? [] : [...paperMenu(papers, tools), ...answerButtons(reply, tools)],
  };
}

const answerButtons = ({ followUp, judge }: AnswerReply, tools: ViewTools) =>
  buttonRow(
    [
      { text: tools.words('button.followUp'), action: followUp, effect: 'open' },
      { text: tools.words('button.right'), action: judge?.right, effect: 'open' },
      { text: tools.words('button.notRight'), action: judge?.notRight, effect: 'open' },
    ],
    tools,
  );

/** Our own words, the papers of a list, the quotations under their papers, and what is to be added. */
function describe(reply: AnswerReply, words: ViewTools['words']): string {
  const { answer, asked, info, examples } = reply;
  const { lead, notes } = answerWords(answer, { ...info, examples }, handOf(words));
  const nothing = answer.kind === 'refusal' && asked !== undefined;
  const opening = nothing
    ? [words('answer.refusedPaper', { paper: titleLink(asked, TITLE) })]
    : lead;
  const parts = [
    ...(opening.length === 0 ? [] : [opening.join('\n')]),
    ...(nothing ? [] : listed(answer, words)),
    ...quotations(reply, words),
    ...notes,
  ];
  return joinWithin(parts, '\n\n', LIMITS.embedDescription);
}

const handOf = (words: ViewTools['words']): Hand => ({
  words,
  title: (paper) => titleLink(paper, TITLE),
  text: (text) => line(text, WORDS),
  link: (url) => webAddress(url, ADDRESS) ?? line(url, ADDRESS),
  code: (text) => `\`\`\`bibtex\n${text.slice(0, CODE).replaceAll('```', "'''")}\n\`\`\``,
});

/** The papers that a list, a number or a refusal shows; what a list quotes stands below its paper. */
function listed({ hits, shown, said, sentences }: Answer, words: ViewTools['words']): string[] {
  const isList = said?.about === 'list' || said?.about === 'count';
  if (!isList && (said !== undefined || sentences.length > 0)) return [];
  const entries = hits.slice(0, shown).map(({ paper }: Hit, index) => {
    const facts = byline(paper, words);
    const head = `${index + 1}. ${titleLink(paper, TITLE)}${facts === '' ? '' : ` · ${facts}`}`;
    const quoted = sentences.find(({ paperId }) => paperId === paper.id);
    return quoted === undefined ? head : `${head}\n${quotation(quoted, '', words)}`;
  });
  return entries.length === 0 ? [] : [entries.join('\n')];
}

/** What a model wrote, where one did, and the quotations it rests on, grouped under their papers. */
function quotations({ answer, papers }: AnswerReply, words: ViewTools['words']): readonly string[] {
  const { sentences, written = [], said } = answer;
  if (said !== undefined && said.about !== 'record') return [];
  const prose = written
    .map(({ text, cites }) => `${line(text, SENTENCE)} ${cites.map(mark).join(' ')}`)
    .join(' ');
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  const numbered = sentences.map((sentence, index) => ({
    sentence,
    number: written.length > 0 ? `${mark(index)} ` : '',
  }));
  const groups = Map.groupBy(numbered, ({ sentence }) => sentence.paperId);
  const quotes = [...groups].map(([paperId, group]) => {
    const title = group[0]?.sentence.title ?? '';
    return [
      `**${sourceOf(byId.get(paperId), title)}**`,
      ...group.map(({ sentence, number }) => quotation(sentence, number, words)),
    ].join('\n');
  });
  return prose === '' || prose.length > WRITTEN ? quotes : [prose, ...quotes];
}

const sourceOf = (paper: Paper | undefined, title: string): string =>
  paper ? titleLink(paper, TITLE) : line(title, TITLE);

/** Which quotation: ¹, ², … */
const mark = (index: number): string =>
  String(index + 1).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));

/** The words of the question bold; before it what it leans on, below it a translation marked as one. */
function quotation(
  { text, matched = [], before, translation }: Citation,
  number: string,
  words: ViewTools['words'],
): string {
  const context = before === undefined ? '' : `${line(before, CONTEXT)} `;
  const quoted = `> ${number}“${context}${snippet(segmentsOf(text, matched), SENTENCE)}”`;
  if (translation === undefined) return quoted;
  const translated = words('answer.translation', { text: line(translation, SENTENCE) });
  return `${quoted}\n> *${translated}*`;
}

/** As much of it as may be shown: a sentence may be a data dump. */
function segmentsOf(whole: string, matched: NonNullable<Citation['matched']>): readonly Segment[] {
  const text = whole.slice(0, 2 * SENTENCE);
  const segments: Segment[] = [];
  let at = 0;
  for (const { start, end } of matched.filter((span) => span.end <= text.length)) {
    segments.push({ text: text.slice(at, start), matched: false });
    segments.push({ text: text.slice(start, end), matched: true });
    at = end;
  }
  return [...segments, { text: text.slice(at), matched: false }];
}

/** “Corpus of 119 papers, updated Nov 23, 2026”; without the date where no ingest is known. */
export function corpusLine({ papers, updatedAt }: CorpusInfo, words: ViewTools['words']): string {
  const size = words('corpus.size', { count: papers });
  return updatedAt === undefined
    ? size
    : `${size}, ${words('corpus.updated', { date: updatedAt })}`;
}
