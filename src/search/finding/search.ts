import type { Stages } from '../../shared/stages.ts';
import type { Hit, SearchOptions, SearchResult, SetAside } from '../library.ts';
import { hasFilters } from '../query/filters.ts';
import { constrains, parseQuery, plainQuery, type Query } from '../query/query.ts';
import { dayOf } from '../ranking/corpus.ts';
import { highest } from '../ranking/highest.ts';
import type { Indexes } from '../ranking/indexes.ts';
import { lookedUp, type PreparedQuestion, prepareQuestion } from '../ranking/question.ts';
import { type RankedPaper, type Ranking, rankInStages, type Scope } from '../ranking/ranking.ts';
import { easedForms } from './eased-forms.ts';
import { createGate, type Gate } from './gate.ts';
import { bareHit, presentHit } from './present.ts';
import { type Wanted, wantedBy } from './wanted.ts';

/** Papers for a query in the query language. */
export function* searchPapers(
  text: string,
  options: SearchOptions,
  indexes: Indexes,
): Stages<SearchResult> {
  const { query, named } = readQuery(text, indexes);
  yield;
  const find = function* (form: Query): Stages<Found> {
    const wanted = yield* wantedBy(form, options, { indexes, named });
    return yield* lookFor(form, wanted, { options, indexes });
  };
  const strict = yield* find(query);
  if (strict.best.length > 0) return yield* resultOf(strict, options, indexes);
  for (const { form, dropped } of easedForms(query)) {
    const found = yield* find(form);
    if (found.best.length === 0) continue;
    return yield* resultOf(
      { ...found, setAside: [...found.setAside, ...dropped] },
      options,
      indexes,
    );
  }
  return yield* resultOf(strict, options, indexes);
}

function readQuery(text: string, { titles }: Indexes) {
  const named = titles.exact(text);
  return { named, query: named.length > 0 ? plainQuery(text) : parseQuery(text) };
}

interface Found extends Ranking {
  readonly question: PreparedQuestion;
  readonly gate: Gate;
  readonly setAside: readonly SetAside[];
}

interface Look {
  readonly options: SearchOptions;
  readonly indexes: Indexes;
}

function* lookFor(query: Query, wanted: Wanted, { options, indexes }: Look): Stages<Found> {
  const { offset = 0, limit, sort = 'relevance' } = options;
  const unfinished = /[\p{L}\p{N}]$/u.test(wanted.text);
  const question = prepareQuestion(wanted.text, indexes, { unfinished });
  yield;
  const gate = yield* createGate(query, wanted.filters, indexes);
  yield;
  const scope = {
    limit: offset + limit,
    accepts: gate.accepts,
    by: orderOf(sort, indexes),
    first: wanted.first,
    authored: wanted.authored,
    topic: wanted.topic,
  };
  const hasWords = question.terms.length + wanted.first.size > 0 || wanted.authored !== undefined;
  const ranking = hasWords
    ? yield* rankInStages(question, indexes, scope)
    : everyPaper(constrains(query) || hasFilters(wanted.filters), scope, indexes);
  return { ...ranking, question, gate, setAside: [...query.setAside, ...gate.setAside] };
}

function* resultOf(
  { best, total, near, question, gate, setAside }: Found,
  options: SearchOptions,
  indexes: Indexes,
): Stages<SearchResult> {
  const { offset = 0, limit } = options;
  const hits: Hit[] = [];
  for (const found of best.slice(offset, offset + Math.max(0, limit))) {
    hits.push(...hitOf(found, question, options, indexes));
    yield;
  }
  const isOrdered = best[0] === undefined || tellsOrder(best[0].ordinal, options, indexes);
  return { hits, total, near, leftOut: gate.leftOut(), setAside, isOrdered };
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

/** Nothing to rank by: what passes, in the order of the corpus, or nothing if nothing was asked for. */
function everyPaper(
  isAskedFor: boolean,
  { limit, accepts, by = () => 0 }: Pick<Scope, 'limit' | 'by'> & Pick<Gate, 'accepts'>,
  { corpus }: Indexes,
): Ranking {
  const ordinals = isAskedFor ? [...corpus.ordinals()].filter((at) => accepts(at, () => true)) : [];
  const best = highest(ordinals, by, limit).map((ordinal) => {
    return { ordinal, score: 0, lexical: 0, dense: 0, nearest: undefined, read: undefined };
  });
  return { best, total: ordinals.length, near: 0 };
}

const NO_VOTES = -1;

/** What counts before relevance: unknown dates and votes come last. */
function orderOf(
  sort: NonNullable<SearchOptions['sort']>,
  { corpus }: Indexes,
): ((ordinal: number) => number) | undefined {
  if (sort === 'newest') return (at) => dayOf(corpus.facts(at)?.published);
  if (sort === 'votes') return (at) => corpus.facts(at)?.votes ?? NO_VOTES;
  return undefined;
}

/** Whether the paper that comes first tells what the order goes by; if it does not, none does. */
function tellsOrder(first: number, { sort }: SearchOptions, { corpus }: Indexes): boolean {
  const { published, votes } = corpus.facts(first) ?? {};
  if (sort === 'newest') return published !== undefined;
  return sort !== 'votes' || votes !== undefined;
}
