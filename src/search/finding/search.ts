import type { Hit, SearchOptions, SearchResult } from '../library.ts';
import { allowedBy } from '../query/allowed-papers.ts';
import { type Filters, filtersOf, hasFilters, judge } from '../query/filters.ts';
import { constrains, parseQuery, plainQuery, type Query } from '../query/query.ts';
import { dayOf, type Facts } from '../ranking/corpus.ts';
import { highest } from '../ranking/highest.ts';
import type { Indexes } from '../ranking/indexes.ts';
import { lookedUp, type PreparedQuestion, prepareQuestion } from '../ranking/question.ts';
import { type RankedPaper, type Ranking, rankPapers, type Scope } from '../ranking/ranking.ts';
import { bareHit, presentHit } from './present.ts';

/** Papers for a query in the query language. */
export function searchPapers(text: string, options: SearchOptions, indexes: Indexes): SearchResult {
  const named = indexes.titles.exact(text);
  const query = named.length > 0 ? plainQuery(text) : parseQuery(text);
  const question = prepareQuestion(query.text, indexes);
  const filters = filtersOf(query, options);
  const gate = createGate(query, filters, indexes);
  const first = new Set(named.length > 0 ? named : indexes.titles.exact(query.text));
  const { offset = 0, limit, sort = 'relevance' } = options;
  const scope = { limit: offset + limit, accepts: gate.accepts, by: orderOf(sort, indexes) };
  const { best, total } =
    question.terms.length + first.size > 0
      ? rankPapers(question, indexes, { ...scope, first })
      : everyPaper(constrains(query) || hasFilters(filters), scope, indexes);
  const page = best.slice(offset, offset + Math.max(0, limit));
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
  const authorships = filters.authors.flatMap((author) => corpus.authorship?.(author) ?? []);
  const dateAlone = { ...filters, authors: [] };
  let [unknownDate, unknownAuthors] = [0, 0];

  const passes = (facts: Facts, of: Filters): boolean => {
    const verdict = judge(facts, of);
    if (verdict.unknownDate) unknownDate += 1;
    if (verdict.unknownAuthors) unknownAuthors += 1;
    return verdict.passes;
  };

  return {
    accepts(ordinal) {
      if (allowed !== undefined && !allowed(ordinal)) return false;
      if (!filtering) return true;
      const known = authorships.map((authorship) => authorship(ordinal));
      if (known.includes('not by')) return false;
      const isBy = known.length > 0 && known.every((each) => each === 'by');
      const facts = corpus.facts(ordinal);
      return facts !== undefined && passes(facts, isBy ? dateAlone : filters);
    },
    leftOut: () => ({ unknownDate, unknownAuthors }),
  };
}

/** Nothing to rank by: what passes, in the order of the corpus, or nothing if nothing was asked for. */
function everyPaper(
  isAskedFor: boolean,
  { limit, accepts, by = () => 0 }: Pick<Scope, 'limit' | 'by'> & Pick<Gate, 'accepts'>,
  { corpus }: Indexes,
): Ranking {
  const ordinals = isAskedFor ? [...corpus.ordinals()].filter(accepts) : [];
  const best = highest(ordinals, by, limit).map((ordinal) => ({
    ordinal,
    score: 0,
    lexical: 0,
    dense: 0,
    nearest: undefined,
  }));
  return { best, total: ordinals.length };
}

/** What counts before relevance: unknown dates and votes come last. */
function orderOf(
  sort: NonNullable<SearchOptions['sort']>,
  { corpus }: Indexes,
): ((ordinal: number) => number) | undefined {
  if (sort === 'newest') return (at) => dayOf(corpus.facts(at)?.published);
  if (sort === 'votes') return (at) => corpus.facts(at)?.votes ?? -1;
  return undefined;
}
