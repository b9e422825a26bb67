import { answerWords, confidenceKey } from '../commands/answer-words.ts';
import type { Hand } from '../commands/hand.ts';
import type { Paper } from '../data/paper.ts';
import type { Answer, Citation, CorpusInfo, Hit } from '../search/library.ts';
import { createWords } from '../words/words.ts';
import { oneLine, readableLine, type Style, styleFor } from './print.ts';

const words = createWords()('en');
const AUTHORS = 3;

/** The reply as the terminal prints it: with its chance, and how much there is to answer from. */
export function printAnswer(answer: Answer, info: CorpusInfo, style: Style): string {
  const chance = answer.confidence.toFixed(2);
  const sure = answer.kind === 'small_talk' ? '' : ` Confidence ${chance}.`;
  return `${plainAnswer(answer, info, style)}\n\nCorpus of ${info.papers} papers.${sure}`;
}

/** The whole reply in plain words, as a person reads it. */
export function plainAnswer(
  answer: Answer,
  info: CorpusInfo,
  style: Style = styleFor(false),
): string {
  const { lead, notes } = answerWords(answer, info, handOf(style));
  const confidence = confidenceKey(answer);
  return [
    ...(lead.length > 0 ? [lead.join('\n')] : []),
    ...paperLines(answer, style),
    ...quotations(answer, style),
    ...notes,
    ...(confidence === undefined ? [] : [words(confidence)]),
  ].join('\n\n');
}

const handOf = ({ bold }: Style): Hand => ({
  words,
  title: (paper) => `“${bold(titleOf(paper))}”`,
  text: readableLine,
  link: oneLine,
  code: (text) => text,
});

/** Each paper's quotations, its title once below them. */
function quotations({ sentences, written = [] }: Answer, { bold }: Style): readonly string[] {
  const prose = written.map(({ text }) => readableLine(text)).join(' ');
  const groups = Map.groupBy(sentences, ({ paperId }) => paperId);
  const quoted = [...groups.values()].map((group) => {
    const quotes = group.map(quotation).join('\n');
    const [{ title, paperId } = { title: '', paperId: '' }] = group;
    return `${quotes}\n   — ${bold(readableLine(title))} (${paperId})`;
  });
  return prose === '' ? quoted : [prose, ...quoted];
}

function quotation({ text, before, translation }: Citation): string {
  const quoted = [before ?? '', text].map(readableLine).join(' ').trim();
  return translation === undefined
    ? `“${quoted}”`
    : `“${quoted}”\n   (${words('answer.translation', { text: readableLine(translation) })})`;
}

/** The papers that the reply shows, where it shows papers and not quotations. */
function paperLines({ hits, shown, sentences, said }: Answer, { bold }: Style): readonly string[] {
  if (said === undefined && sentences.length > 0) return [];
  if (said?.about === 'record' || said?.about === 'small_talk') return [];
  const lines = hits.slice(0, shown).map(({ paper }: Hit, at) => {
    return `${at + 1}. ${[bold(titleOf(paper)), ...factsOf(paper)].join(' · ')}`;
  });
  return lines.length === 0 ? [] : [lines.join('\n')];
}

const titleOf = ({ title, id }: Paper): string => readableLine(title) || id;

function factsOf({ authors, published, votes }: Paper): readonly string[] {
  const names = authors.slice(0, AUTHORS).map(readableLine).join(', ');
  const more = authors.length > AUTHORS ? ` + ${authors.length - AUTHORS}` : '';
  const facts = [
    names + more,
    published ?? '',
    votes === undefined ? '' : words('answer.votes', { count: votes }),
  ];
  return facts.filter((fact) => fact !== '');
}
