import type { AnswerReply, ReplyOf } from '../../commands/reply.ts';
import type { Paper } from '../../data/paper.ts';
import type { Citation, CorpusInfo } from '../../search/library.ts';
import { joinWithin } from '../../shared/clip.ts';
import type { MessageKey } from '../../words/words.ts';
import { LIMITS } from '../limits.ts';
import { line } from '../markdown.ts';
import { paperMenu } from './paper-menu.ts';
import { byline, titleLink } from './paper-text.ts';
import { COLOR } from './theme.ts';
import type { View, ViewTools } from './view.ts';

const SENTENCE = 900;
const TITLE = 100;
/** Room for what a model wrote; a longer text is not shown, the quotations are. */
const WRITTEN = 1800;
const NEAREST = 5;
/** From here on the calibrated chance is called high, or fair. */
const HIGH = 0.75;
const FAIR = 0.5;

export function answerView(reply: ReplyOf<'answer'>, tools: ViewTools): View {
  const { question, answer, papers, info } = reply;
  const { words } = tools;
  const answered = answer.status === 'answered';
  const confidence = answered ? [words(confidenceKey(answer.confidence))] : [];
  return {
    embeds: [
      {
        color: answered ? COLOR.answer : COLOR.refused,
        title: line(question, LIMITS.embedTitle) || '?',
        description: answered ? answerText(reply) : refusal(reply, words),
        footer: { text: [...confidence, corpusLine(info, words)].join(' · ') },
      },
    ],
    components: paperMenu(papers, tools),
  };
}

const confidenceKey = (confidence: number): MessageKey => {
  if (confidence >= HIGH) return 'answer.confidence.high';
  return confidence >= FAIR ? 'answer.confidence.fair' : 'answer.confidence.low';
};

/** What a model wrote, where one did, and below it the quotations it rests on. */
function answerText({ answer, papers }: AnswerReply): string {
  const { sentences, written = [] } = answer;
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  const prose = written
    .map(({ text, cites }) => `${line(text, SENTENCE)} ${cites.map(mark).join(' ')}`)
    .join(' ');
  const quotes = sentences.map((sentence, index) => {
    const number = written.length > 0 ? `${mark(index)} ` : '';
    return `> ${number}${quotation(sentence, byId)}`;
  });
  const parts = prose === '' || prose.length > WRITTEN ? quotes : [prose, ...quotes];
  return joinWithin(parts, '\n\n', LIMITS.embedDescription);
}

/** Which quotation: ¹, ², … */
const mark = (index: number): string =>
  String(index + 1).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));

function quotation({ paperId, text, title }: Citation, byId: ReadonlyMap<string, Paper>): string {
  const paper = byId.get(paperId);
  const source = paper ? titleLink(paper, TITLE) : line(title, TITLE);
  return `“${line(text, SENTENCE)}”\n— ${source}`;
}

function refusal({ asked, papers }: AnswerReply, words: ViewTools['words']): string {
  if (asked) return words('answer.refusedPaper', { paper: titleLink(asked, TITLE) });
  if (papers.length === 0) return words('answer.refusedEmpty');
  const entries = papers.slice(0, NEAREST).map((paper, index) => {
    const facts = byline(paper, words);
    return `${index + 1}. ${titleLink(paper, TITLE)}${facts === '' ? '' : ` · ${facts}`}`;
  });
  return joinWithin([words('answer.refused'), ...entries], '\n', LIMITS.embedDescription);
}

/** “Corpus of 119 papers, updated Nov 23, 2026”; without the date where no ingest is known. */
export function corpusLine({ papers, updatedAt }: CorpusInfo, words: ViewTools['words']): string {
  const size = words('corpus.size', { count: papers });
  return updatedAt === undefined
    ? size
    : `${size}, ${words('corpus.updated', { date: updatedAt })}`;
}
