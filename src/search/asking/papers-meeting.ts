import { presentHit } from '../finding/present.ts';
import type { Criteria, Hit } from '../library.ts';
import { filtersOf, hasFilters, judge, type Verdict } from '../query/filters.ts';
import { papersAbout } from '../ranking/about.ts';
import { authorshipOf, dayOf } from '../ranking/corpus.ts';
import { highest } from '../ranking/highest.ts';
import type { Indexes } from '../ranking/indexes.ts';
import { lookedUp, prepareQuestion } from '../ranking/question.ts';
import { rankPapers } from '../ranking/ranking.ts';
import { foldedWords } from '../text/analyse.ts';
import { plainHit } from './answers.ts';
import { type Judged, judgeRecord } from './judge-record.ts';

export interface Meeting {
  readonly ordinals: readonly number[];
  /** Papers that nothing speaks against, but whose record lacks what the criteria ask. */
  readonly unknown: number;
}

/** The papers that meet criteria, in the order of the corpus. */
export function papersMeeting(criteria: Criteria, indexes: Indexes): Meeting {
  const { corpus } = indexes;
  const { topic, without, titled, ...others } = criteria;
  const about = topic === undefined ? [...corpus.ordinals()] : papersAboutAny(topic, indexes);
  const base = withoutPapers(papersTitled(about, titled, indexes), without, indexes);
  if (Object.keys(others).length === 0) return { ordinals: base, unknown: 0 };
  const verdictOn = judgeBy(criteria, indexes);
  const judged = base.map((at) => ({ at, verdict: verdictOn(at) }));
  return {
    ordinals: judged.filter(({ verdict }) => verdict === 'meets').map(({ at }) => at),
    unknown: judged.filter(({ verdict }) => verdict === 'unknown').length,
  };
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
function papersAboutAny(
  topic: string,
  indexes: Indexes,
  between = /\s+(?:or|and\/or)\s+|\s*\/\s+/i,
): readonly number[] {
  const about = topic
    .split(between)
    .flatMap((part) => papersAbout(prepareQuestion(part, indexes), indexes));
  return [...new Set(about)].toSorted((a, b) => a - b);
}

/** Of these the ones that are about none of what is not wanted. */
function withoutPapers(
  ordinals: readonly number[],
  without: string | undefined,
  indexes: Indexes,
): readonly number[] {
  if (without === undefined) return ordinals;
  const unwanted = new Set(
    papersAboutAny(without, indexes, /\s*,\s*|\s+(?:or|and|nor)\s+|\s*\/\s*/i),
  );
  return ordinals.filter((at) => !unwanted.has(at));
}

/** Of these the ones whose titles have the words, one after the other; the last may go on. */
function papersTitled(
  ordinals: readonly number[],
  titled: string | undefined,
  indexes: Indexes,
): readonly number[] {
  if (titled === undefined) return ordinals;
  const said = ` ${foldedWords(titled)}`;
  const having = new Set(papersAboutAny(titled, indexes));
  const isTitled = (at: number): boolean =>
    ` ${foldedWords(indexes.corpus.at(at)?.title ?? '')}`.includes(said);
  return ordinals.filter((at) => having.has(at) && isTitled(at));
}

function outcomeOf({ date, authors }: Verdict): 'meets' | 'fails' | 'unknown' {
  if (date === 'fails' || authors === 'fails') return 'fails';
  return date === 'unknown' || authors === 'unknown' ? 'unknown' : 'meets';
}

/** The first of them: by what the criteria order by, else by the topic, else as the corpus has them. */
export function firstOf(
  { ordinals }: Meeting,
  { topic, order }: Criteria,
  { indexes, limit }: { indexes: Indexes; limit: number },
): readonly Hit[] {
  const { corpus } = indexes;
  if (topic !== undefined && order === undefined) {
    const question = prepareQuestion(topic, indexes);
    return rankPapers(question, indexes, { limit, only: ordinals }).best.flatMap((found) => {
      const paper = corpus.at(found.ordinal);
      return paper ? [presentHit(lookedUp(question), { ...found, paper })] : [];
    });
  }
  const worth = {
    newest: (at: number) => dayOf(corpus.facts(at)?.published),
    oldest: (at: number) => -dayOf(corpus.facts(at)?.published),
    votes: (at: number) => corpus.facts(at)?.votes ?? 0,
    citations: (at: number) => corpus.facts(at)?.citations ?? 0,
  };
  const best =
    order === undefined ? ordinals.slice(0, limit) : highest(ordinals, worth[order], limit);
  return best.flatMap((at) => {
    const paper = corpus.at(at);
    return paper ? [plainHit(paper)] : [];
  });
}
