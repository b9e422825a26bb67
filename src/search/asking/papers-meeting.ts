import { presentHit } from '../finding/present.ts';
import type { Criteria, Hit } from '../library.ts';
import { filtersOf, hasFilters, judge, type Verdict } from '../query/filters.ts';
import { papersAbout } from '../ranking/about.ts';
import { authorshipOf, dayOf, type Facts } from '../ranking/corpus.ts';
import { highest } from '../ranking/highest.ts';
import type { Indexes } from '../ranking/indexes.ts';
import { lookedUp, prepareQuestion } from '../ranking/question.ts';
import { rankPapers } from '../ranking/ranking.ts';
import { plainHit } from './answers.ts';

export interface Meeting {
  readonly ordinals: readonly number[];
  /** Papers that nothing speaks against, but whose record lacks what the criteria ask. */
  readonly unknown: number;
}

/** The papers that meet criteria, in the order of the corpus. */
export function papersMeeting(criteria: Criteria, indexes: Indexes): Meeting {
  const { corpus } = indexes;
  const { topic } = criteria;
  const base = topic === undefined ? [...corpus.ordinals()] : papersAboutAny(topic, indexes);
  const { topic: _, ...others } = criteria;
  if (Object.keys(others).length === 0) return { ordinals: base, unknown: 0 };
  const verdictOn = judgeBy(criteria, indexes);
  const judged = base.map((at) => ({ at, verdict: verdictOn(at) }));
  return {
    ordinals: judged.filter(({ verdict }) => verdict === 'meets').map(({ at }) => at),
    unknown: judged.filter(({ verdict }) => verdict === 'unknown').length,
  };
}

/** What one paper's record says to the criteria besides the topic. */
function judgeBy(
  criteria: Criteria,
  { corpus }: Indexes,
): (ordinal: number) => 'meets' | 'fails' | 'unknown' {
  const filters = filtersOf(criteria);
  const filtering = hasFilters(filters);
  const authorships = filters.authors.map((author) => authorshipOf(author, corpus));
  return (at) => {
    if (authorships.some((authorship) => authorship(at) === 'not by')) return 'fails';
    const facts = corpus.facts(at);
    if (facts === undefined) return 'fails';
    const own = judgeOwn(facts, criteria);
    if (own !== 'meets' || !filtering) return own;
    return outcomeOf(judge(facts, filters));
  };
}

/** What filters of the query language do not judge. */
function judgeOwn(
  { votes, published }: Facts,
  { order, month, minVotes }: Criteria,
): 'meets' | 'fails' | 'unknown' {
  const needsVotes = order === 'votes' || minVotes !== undefined;
  const needsDate = order === 'newest' || order === 'oldest' || month !== undefined;
  if ((needsVotes && votes === undefined) || (needsDate && published === undefined))
    return 'unknown';
  if (minVotes !== undefined && (votes ?? 0) < minVotes) return 'fails';
  return month === undefined || published?.startsWith(month) ? 'meets' : 'fails';
}

/** A topic with `or` in it is several. */
function papersAboutAny(topic: string, indexes: Indexes): readonly number[] {
  const about = topic
    .split(/\s+(?:or|and\/or)\s+|\s*\/\s+/i)
    .flatMap((part) => papersAbout(prepareQuestion(part, indexes), indexes));
  return [...new Set(about)].toSorted((a, b) => a - b);
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
  };
  const best =
    order === undefined ? ordinals.slice(0, limit) : highest(ordinals, worth[order], limit);
  return best.flatMap((at) => {
    const paper = corpus.at(at);
    return paper ? [plainHit(paper)] : [];
  });
}
