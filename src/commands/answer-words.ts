import type { Answer, CorpusInfo, Criteria, Said } from '../search/library.ts';
import type { MessageKey, Words } from '../words/words.ts';
import type { Examples } from './examples.ts';
import type { Hand } from './hand.ts';
import { recordWords } from './record-words.ts';

/** The corpus, and what people can ask it. */
export type Known = CorpusInfo & { readonly examples?: Examples | undefined };

/** What an answer says in our own words: `lead` above the quotations or papers, `notes` below. */
export interface AnswerWords {
  readonly lead: readonly string[];
  readonly notes: readonly string[];
}

/** From these chances on an answer is called sure, or fairly sure: docs/benchmarks.md, reliability. */
const CALLED = { high: 0.85, fair: 0.5 };

/** How sure an answer is, in a word; of what is no quotation nothing is said. */
export function confidenceKey({ status, kind, confidence }: Answer): MessageKey | undefined {
  if (status === 'maybe') return 'answer.confidence.low';
  if (status === 'refused' || kind === 'record') return undefined;
  return confidence >= CALLED.high ? 'answer.confidence.high' : 'answer.confidence.fair';
}

export function answerWords(answer: Answer, info: Known, hand: Hand): AnswerWords {
  const { said, unknownNames = [] } = answer;
  const { words } = hand;
  const names = unknownNames.map((name) => words('answer.quoted', { text: hand.text(name) }));
  const unknown =
    names.length > 0
      ? [words('answer.unknownName', { count: names.length, names: names.join(', ') })]
      : [];
  const lead = said ? saidLead(said, info, hand) : quotesLead(answer, hand);
  return {
    lead: [...unknown, ...lead],
    notes: languageNotes(answer, hand),
  };
}

function languageNotes(
  { foreign, askedInEnglish: english }: Answer,
  { words, text }: Hand,
): readonly string[] {
  if (english !== undefined) return [words('answer.askedInEnglish', { question: text(english) })];
  return foreign ? [words('answer.foreign')] : [];
}

function quotesLead({ status, shown }: Answer, { words }: Hand): readonly string[] {
  if (status === 'answered') return [];
  if (status === 'maybe') return [words('answer.maybe')];
  return [words(shown > 0 ? 'answer.refusedNear' : 'answer.refused')];
}

function saidLead(said: Said, info: Known, hand: Hand): readonly string[] {
  const { words } = hand;
  switch (said.about) {
    case 'record':
      return recordWords(said, hand);
    case 'tally':
      return tallyWords(said, hand);
    case 'small_talk':
      return [words(`answer.talk.${said.talk}`), ...toTry(info, hand)];
    default:
      return listLead(said, hand);
  }
}

/** Three things to try, each on a line; in one sentence where no examples are known. */
function toTry({ papers, examples }: Known, { words, text }: Hand): readonly string[] {
  if (examples === undefined) return [words('answer.talk.try', { count: papers })];
  const [question, query] = [text(examples.question), text(examples.query)];
  return [words('answer.talk.three', { count: papers, question, query })];
}

/** What the records name, with how many papers each has. */
function tallyWords(
  { tally: { of, rows, distinct, unknown }, criteria }: Said & { about: 'tally' },
  hand: Hand,
): readonly string[] {
  const { words, text } = hand;
  const which = criteriaWords(criteria, hand);
  if (distinct === 0) return [words(`answer.tally.none.${of}`, { which })];
  const names = rows.map(({ name, count }) =>
    words('answer.tally.row', { name: text(name), count }),
  );
  const lead = words(`answer.tally.${of}`, { count: distinct, which, names: names.join(', ') });
  const more = distinct > rows.length ? [words('answer.tally.first', { count: rows.length })] : [];
  const leftOut = unknown > 0 ? [words(LEFT_OUT[of], { count: unknown })] : [];
  return [lead, ...more, ...leftOut];
}

const LEFT_OUT = {
  author: 'search.unknownAuthors',
  venue: 'answer.unknownVenue',
  organisation: 'answer.unknownOrganisation',
  year: 'search.unknownDate',
} as const;

function listLead(said: Said & { about: 'list' | 'count' }, hand: Hand): readonly string[] {
  const { words } = hand;
  const { criteria, total, unknown } = said;
  const which = criteriaWords(criteria, hand);
  const lead =
    said.about === 'list' && criteria.order !== undefined && total > 0
      ? words(`answer.ordered.${criteria.order}`, { which })
      : words(total === 0 ? 'answer.noneCounted' : `answer.${said.about}`, { count: total, which });
  const leftOut = leftOutFor(criteria);
  return unknown > 0 ? [lead, words(leftOut, { count: unknown })] : [lead];
}

/** What the records of papers that were left out do not tell. */
function leftOutFor(criteria: Criteria): MessageKey {
  const { order, minVotes, maxVotes, since, until, month, sinceDay, venue, organisation } =
    criteria;
  if (venue !== undefined) return 'answer.unknownVenue';
  if (organisation !== undefined) return 'answer.unknownOrganisation';
  if (order === 'citations') return 'answer.unknownCitations';
  if (order === 'authors') return 'search.unknownAuthors';
  const isOfVotes = order === 'votes' || order === 'fewestVotes';
  if (isOfVotes || (minVotes ?? maxVotes) !== undefined) return 'answer.unknownVotes';
  const isDated = (since ?? until ?? month ?? sinceDay ?? order) !== undefined;
  return isDated ? 'search.unknownDate' : 'search.unknownAuthors';
}

/** ` about “X” by Y from 2024`, with a blank before each part; empty for all papers. */
function criteriaWords(criteria: Criteria, { words, text }: Hand): string {
  const { topic, without, titled, author, venue, organisation, code } = criteria;
  const { since, until, month, sinceDay } = criteria;
  const parts = [
    topic === undefined ? '' : words('answer.criteria.topic', { topic: text(topic) }),
    titled === undefined ? '' : words('answer.criteria.titled', { words: text(titled) }),
    without === undefined ? '' : words('answer.criteria.without', { topic: text(without) }),
    author === undefined ? '' : words('answer.criteria.author', { author: text(author) }),
    venue === undefined ? '' : words('answer.criteria.venue', { venue: text(venue) }),
    organisation === undefined
      ? ''
      : words('answer.criteria.organisation', { organisation: text(organisation) }),
    code === undefined ? '' : words(code ? 'answer.criteria.code' : 'answer.criteria.noCode'),
    yearWords(since, until, words),
    sinceDay === undefined ? '' : words('answer.criteria.since', { year: sinceDay }),
    month === undefined ? '' : words('answer.criteria.year', { year: month }),
    voteWords(criteria, words),
  ];
  return parts.map((part) => (part === '' ? '' : ` ${part}`)).join('');
}

function voteWords({ minVotes, maxVotes }: Criteria, words: Words): string {
  if (minVotes !== undefined) return words('answer.criteria.votes', { count: minVotes });
  return maxVotes === undefined ? '' : words('answer.criteria.fewVotes', { count: maxVotes });
}

function yearWords(since: number | undefined, until: number | undefined, words: Words): string {
  if (since !== undefined && since === until) return words('answer.criteria.year', { year: since });
  if (since !== undefined && until !== undefined) {
    return words('answer.criteria.years', { since, until });
  }
  if (since !== undefined) return words('answer.criteria.since', { year: since });
  return until === undefined ? '' : words('answer.criteria.until', { year: until });
}
