import type { Facts } from './corpus.ts';
import { type Filters, filtersOf, hasFilters, judge } from './filters.ts';
import type { Indexes } from './indexes.ts';
import type { Hit, SearchOptions, SearchResult } from './library.ts';
import { allowedBy } from './mentions.ts';
import { bareHit, presentHit } from './present.ts';
import { constrains, parseQuery, plainQuery, type Query } from './query.ts';
import { lookedUp, type PreparedQuestion, prepareQuestion } from './question.ts';
import { type RankedPaper, type Ranking, rankPapers } from './ranking.ts';

/** Papers for a query in the query language. */
export function searchPapers(text: string, options: SearchOptions, indexes: Indexes): SearchResult {
  const named = indexes.titles.exact(text);
  const query = named.length > 0 ? plainQuery(text) : parseQuery(text);
  const question = prepareQuestion(query.text, indexes);
  const filters = filtersOf(query, options);
  const gate = createGate(query, filters, indexes);
  const first = new Set(named.length > 0 ? named : indexes.titles.exact(query.text));
  const { offset = 0, limit, sort = 'relevance' } = options;
  const reach = sort === 'relevance' ? offset + limit : indexes.corpus.capacity;
  const { best, total } =
    question.terms.length + first.size > 0
      ? rankPapers(question, indexes, { limit: reach, accepts: gate.accepts, first })
      : everyPaper(constrains(query) || hasFilters(filters), gate, indexes);
  const page = sorted(best, sort, indexes).slice(offset, offset + Math.max(0, limit));
  const hits = page.flatMap((found) => hitOf(found, question, options, indexes));
  return { hits, total, leftOut: gate.leftOut() };
}

function hitOf(
  found: RankedPaper,
  question: PreparedQuestion,
  { snippets = true }: SearchOptions,
  { corpus }: Indexes,
): Hit[] {
  const paper = corpus.at(found.ordinal);
  if (paper === undefined) return [];
  return [
    snippets ? presentHit(lookedUp(question), { ...found, paper }) : bareHit({ ...found, paper }),
  ];
}

interface Gate {
  /** To be asked once for each paper that has the words: it counts. */
  accepts(ordinal: number): boolean;
  leftOut(): SearchResult['leftOut'];
}

function createGate(query: Query, filters: Filters, { corpus, keywords }: Indexes): Gate {
  const filtering = hasFilters(filters);
  const allowed = allowedBy(query, corpus, keywords);
  const mayBeByAll = filters.authors.flatMap((author) => corpus.mayBeBy?.(author) ?? []);
  let [unknownDate, unknownAuthors] = [0, 0];

  const passes = (facts: Facts): boolean => {
    const verdict = judge(facts, filters);
    if (verdict.unknownDate) unknownDate += 1;
    if (verdict.unknownAuthors) unknownAuthors += 1;
    return verdict.passes;
  };

  return {
    accepts(ordinal) {
      if (allowed !== undefined && !allowed(ordinal)) return false;
      const facts = filtering ? corpus.facts(ordinal) : undefined;
      return facts === undefined || (mayBeByAll.every((may) => may(ordinal)) && passes(facts));
    },
    leftOut: () => ({ unknownDate, unknownAuthors }),
  };
}

/** Nothing to rank by: what passes, in the order of the corpus, or nothing if nothing was asked for. */
function everyPaper(isAskedFor: boolean, gate: Gate, { corpus }: Indexes): Ranking {
  const ordinals = isAskedFor ? [...corpus.ordinals()].filter(gate.accepts) : [];
  const best = ordinals.map((ordinal) => {
    return { ordinal, score: 0, lexical: 0, dense: 0, nearest: undefined };
  });
  return { best, total: best.length };
}

/** Unknown dates and votes come last; equals stay in the order of relevance. */
function sorted(
  ranked: readonly RankedPaper[],
  sort: SearchOptions['sort'],
  { corpus }: Indexes,
): readonly RankedPaper[] {
  const date = ({ ordinal }: RankedPaper): string => corpus.facts(ordinal)?.published ?? '';
  const votes = ({ ordinal }: RankedPaper): number => corpus.facts(ordinal)?.votes ?? -1;
  if (sort === 'newest') return ranked.toSorted((a, b) => compare(date(b), date(a)));
  if (sort === 'votes') return ranked.toSorted((a, b) => votes(b) - votes(a));
  return ranked;
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
