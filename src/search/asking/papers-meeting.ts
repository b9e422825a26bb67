import { passing, type Stages } from '../../shared/stages.ts';
import { presentHit } from '../finding/present.ts';
import type { Criteria, Hit } from '../library.ts';
import { filtersOf, hasFilters, judge, type Verdict } from '../query/filters.ts';
import { papersAbout } from '../ranking/about.ts';
import { authorshipOf, dayOf } from '../ranking/corpus.ts';
import { highest } from '../ranking/highest.ts';
import type { Indexes } from '../ranking/indexes.ts';
import { lookedUp, type PreparedQuestion, prepareQuestion } from '../ranking/question.ts';
import { rankInStages } from '../ranking/ranking.ts';
import { type Signals, signalsOf } from '../ranking/signals.ts';
import { foldedWords } from '../text/analyse.ts';
import { plainHit } from './answers.ts';
import { type Judged, judgeRecord } from './judge-record.ts';

export interface Meeting {
  readonly ordinals: readonly number[];
  /** Papers that nothing speaks against, but whose record lacks what the criteria ask. */
  readonly unknown: number;
  /** The topic as it was looked up, where it is one. */
  readonly topic?: LookedUp | undefined;
}

interface LookedUp {
  readonly question: PreparedQuestion;
  readonly signals: Signals;
}

/** Of alternatives so many are looked for in other words, too. */
const MOST_MEANT = 3;

/** The papers that meet criteria, in the order of the corpus. */
export function* papersMeeting(criteria: Criteria, indexes: Indexes): Stages<Meeting> {
  const { topic: text, without, titled, ...others } = criteria;
  const about = text === undefined ? undefined : yield* papersAboutAny(text, indexes);
  const all = about?.ordinals ?? [...indexes.corpus.ordinals()];
  const having = yield* papersTitled(all, titled, indexes);
  const base = yield* withoutPapers(having, without, indexes);
  const topic = about?.topic;
  if (Object.keys(others).length === 0) return { ordinals: base, unknown: 0, topic };
  const verdictOn = judgeBy(criteria, indexes);
  let unknown = 0;
  const ordinals = yield* passing(base, (at) => {
    const verdict = verdictOn(at);
    if (verdict === 'unknown') unknown += 1;
    return verdict === 'meets';
  });
  return { ordinals, unknown, topic };
}

/** What one paper's record says to the criteria besides the topic. */
function judgeBy(criteria: Criteria, { corpus }: Indexes): (ordinal: number) => Judged {
  const filters = filtersOf(criteria);
  const filtering = hasFilters(filters);
  const judgeOwn = judgeRecord(criteria);
  const authorships = filters.authors.map((author) => authorshipOf(author, corpus));
  return (at) => {
    if (authorships.some((authorship) => authorship(at) === 'not by')) return 'fails';
    const facts = corpus.facts(at);
    if (facts === undefined) return 'fails';
    const own = judgeOwn(facts);
    if (own !== 'meets' || !filtering) return own;
    return outcomeOf(judge(facts, filters));
  };
}

/** A topic with `or` in it is several. */
function* papersAboutAny(
  topic: string,
  indexes: Indexes,
  between = /\s+(?:or|and\/or)\s+|\s*\/\s+/i,
): Stages<Pick<Meeting, 'ordinals' | 'topic'>> {
  const [only = topic, ...others] = new Set(topic.split(between));
  const looked = lookUp(only, indexes);
  const first = yield* papersAbout(looked.question, indexes, looked.signals);
  if (others.length === 0) return { ordinals: first, topic: only === topic ? looked : undefined };
  const all = new Set(first);
  for (const [at, part] of others.entries()) {
    const meant = at + 1 < MOST_MEANT ? indexes : { ...indexes, dense: undefined };
    const { question, signals } = lookUp(part, meant);
    for (const ordinal of yield* papersAbout(question, indexes, signals)) all.add(ordinal);
  }
  return { ordinals: [...all].toSorted((a, b) => a - b) };
}

function lookUp(topic: string, indexes: Indexes): LookedUp {
  const question = prepareQuestion(topic, indexes);
  return { question, signals: signalsOf(question, indexes) };
}

/** Of these the ones that have the words of nothing that is not wanted: who names a thing means its name. */
function* withoutPapers(
  ordinals: readonly number[],
  without: string | undefined,
  indexes: Indexes,
): Stages<readonly number[]> {
  if (without === undefined) return ordinals;
  const between = /\s*,\s*|\s+(?:or|and|nor)\s+|\s*\/\s*/i;
  const words = { ...indexes, dense: undefined };
  const unwanted = new Set((yield* papersAboutAny(without, words, between)).ordinals);
  return ordinals.filter((at) => !unwanted.has(at));
}

/** Papers by their titles: more are not read through for one question. */
const MOST_TITLED = 2_000;

/** Of these the ones whose titles have the words, one after the other; the last may go on. */
function* papersTitled(
  ordinals: readonly number[],
  titled: string | undefined,
  indexes: Indexes,
): Stages<readonly number[]> {
  if (titled === undefined) return ordinals;
  const said = ` ${foldedWords(titled)}`;
  const found = indexes.titles.search(titled, MOST_TITLED);
  const having = new Set(found.map(({ ordinal }) => ordinal));
  const isTitled = (at: number): boolean =>
    ` ${foldedWords(indexes.corpus.at(at)?.title ?? '')}`.includes(said);
  return yield* passing(ordinals, (at) => having.has(at) && isTitled(at));
}

function outcomeOf({ date, authors }: Verdict): 'meets' | 'fails' | 'unknown' {
  if (date === 'fails' || authors === 'fails') return 'fails';
  return date === 'unknown' || authors === 'unknown' ? 'unknown' : 'meets';
}

/** The first of them: by what the criteria order by, else by the topic, else as the corpus has them. */
export function* firstOf(
  { ordinals, topic: looked }: Meeting,
  { topic, order }: Criteria,
  { indexes, limit }: { indexes: Indexes; limit: number },
): Stages<readonly Hit[]> {
  const { corpus } = indexes;
  if (topic !== undefined && order === undefined) {
    const { question, signals } = looked ?? lookUp(topic, indexes);
    const unread = { ...indexes, reader: undefined, reranker: undefined };
    const { best } = yield* rankInStages(question, unread, { limit, only: ordinals, signals });
    return best.flatMap((found) => {
      const paper = corpus.at(found.ordinal);
      return paper ? [presentHit(lookedUp(question), { ...found, paper })] : [];
    });
  }
  const worth = {
    newest: (at: number) => dayOf(corpus.facts(at)?.published),
    oldest: (at: number) => -dayOf(corpus.facts(at)?.published),
    votes: (at: number) => corpus.facts(at)?.votes ?? 0,
    fewestVotes: (at: number) => -(corpus.facts(at)?.votes ?? 0),
    authors: (at: number) => corpus.facts(at)?.authors.length ?? 0,
    citations: (at: number) => corpus.facts(at)?.citations ?? 0,
  };
  const best =
    order === undefined ? ordinals.slice(0, limit) : highest(ordinals, worth[order], limit);
  return best.flatMap((at) => {
    const paper = corpus.at(at);
    return paper ? [plainHit(paper)] : [];
  });
}
