import type { Stages } from '../../shared/stages.ts';
import type { SearchOptions } from '../library.ts';
import { type Filters, filtersOf } from '../query/filters.ts';
import { authorsNamedIn } from '../query/named-authors.ts';
import type { Query } from '../query/query.ts';
import { searchWords } from '../query/search-words.ts';
import type { Indexes } from '../ranking/indexes.ts';
import type { Authored } from '../ranking/standing.ts';
import { analyse } from '../text/analyse.ts';

/** What a query wants of papers, as the corpus lets it be understood. */
export interface Wanted {
  /** What papers are ranked by: the words without names of authors. */
  readonly text: string;
  /** Terms that a paper must say to be about it; phrases and alternatives have been seen to. */
  readonly topic: readonly string[];
  readonly filters: Filters;
  /** Papers that the text names. */
  readonly first: ReadonlySet<number>;
  readonly authored: Authored | undefined;
}

/** `named`: papers that the whole text names, whatever signs are in it. */
export function* wantedBy(
  query: Query,
  options: SearchOptions,
  { indexes, named }: { readonly indexes: Indexes; readonly named: readonly number[] },
): Stages<Wanted> {
  const first = new Set(named.length > 0 ? named : indexes.titles.exact(query.text));
  const nobody = { by: [], papers: undefined, rest: query.freeText };
  const { by, papers, rest } =
    first.size > 0 ? nobody : yield* authorsNamedIn(query.freeText, indexes);
  const filters = filtersOf(query, options, ...by.map((author) => ({ author })));
  const words = first.size > 0 ? rest : searchWords(rest);
  return {
    text: [words, query.boundText].filter((part) => part !== '').join(' '),
    topic: analyse(words),
    filters,
    first,
    authored: papers && { papers, suffices: rest === query.freeText },
  };
}
