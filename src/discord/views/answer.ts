import type { AnswerReply, ReplyOf } from '../../commands/reply.ts';
import type { Paper } from '../../data/paper.ts';
import type { Citation } from '../../search/answer.ts';
import type { CorpusInfo } from '../../search/library.ts';
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
        title: line(question, LIMITS.embedTitle),
        description: answered ? quotations(reply) : refusal(reply, words),
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

function quotations({ answer, papers }: AnswerReply): string {
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  const quotes = answer.sentences.map((sentence) => quotation(sentence, byId));
  return joinWithin(quotes, '\n\n', LIMITS.embedDescription);
}

function quotation(sentence: Citation, byId: ReadonlyMap<string, Paper>): string {
  const paper = byId.get(sentence.paperId);
  const source = paper ? titleLink(paper, TITLE) : line(sentence.title, TITLE);
  return `> “${line(sentence.text, SENTENCE)}”\n— ${source}`;
}

function refusal({ asked, papers }: AnswerReply, words: ViewTools['words']): string {
  const others = papers.filter(({ id }) => id !== asked?.id).slice(0, NEAREST);
  const entries = others.map((paper, index) => {
    const facts = byline(paper, words);
    return `${index + 1}. ${titleLink(paper, TITLE)}${facts === '' ? '' : ` · ${facts}`}`;
  });
  const nearest = others.length === 0 ? 'answer.refusedEmpty' : 'answer.refused';
  const heads = asked
    ? [`${words('answer.refusedPaper')} ${titleLink(asked, TITLE)}`]
    : [words(nearest)];
  return joinWithin([...heads, ...(asked ? [] : entries)], '\n', LIMITS.embedDescription);
}

/** “Corpus of 119 papers, updated Nov 23, 2026”; without the date where no ingest is known. */
export function corpusLine({ papers, updatedAt }: CorpusInfo, words: ViewTools['words']): string {
  const size = words('corpus.size', { count: papers });
  return updatedAt === undefined
    ? size
    : `${size}, ${words('corpus.updated', { date: updatedAt })}`;
}
