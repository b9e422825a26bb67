import type { Library, SearchOptions, SearchResult } from '../search/library.ts';
import { defined } from '../shared/defined.ts';
import type { Action } from './action.ts';
import type { Reply } from './reply.ts';
import { leftOutNotes, missedNotes, orderNotes, setAsideNotes } from './search-notes.ts';

export const PAGE_SIZE = 5;
/** Where fewer papers are about what was asked for, the nearest are shown besides, up to so many. */
const NEAREST = 10;

export interface SearchValues {
  readonly query: string;
  readonly author: string | undefined;
  readonly since: number | undefined;
  readonly until: number | undefined;
  readonly sort: SearchOptions['sort'] | undefined;
}

/** One page of the papers that were asked for, and of the nearest; a page past the end is the last one. */
export async function searchPage(
  values: SearchValues,
  page: number,
  library: Library,
): Promise<Reply> {
  const { query, ...filters } = values;
  const look = (offset: number) =>
    library.search(query, { ...defined(filters), limit: PAGE_SIZE, offset });
  const wanted = await look((page - 1) * PAGE_SIZE);
  const papers = Math.max(wanted.total, Math.min(wanted.total + wanted.near, NEAREST));
  if (papers === 0) return nothingFound(values, wanted);
  const pages = Math.ceil(papers / PAGE_SIZE);
  const shown = Math.min(page, pages);
  const offset = (shown - 1) * PAGE_SIZE;
  const result = shown === page ? wanted : await look(offset);
  const turn = (to: number): Action | undefined =>
    to < 1 || to > pages ? undefined : { command: 'search', values: { ...values, page: to } };
  return {
    view: 'hits',
    query: await shownQuery(query, library),
    result: { ...result, hits: result.hits.slice(0, papers - offset) },
    notes: [...setAsideNotes(result), ...orderNotes(values, result)],
    page: shown,
    pages,
    pageSize: PAGE_SIZE,
    previous: turn(shown - 1),
    next: turn(shown + 1),
  };
}

/** A paper's id that autocomplete filled in is shown as its title. */
async function shownQuery(query: string, library: Library): Promise<string> {
  const byKey = query.startsWith('key:') ? await library.find(query) : undefined;
  const paper = byKey ?? (await library.get(query));
  return paper?.title || query;
}

function nothingFound({ query, author, since, until }: SearchValues, result: SearchResult): Reply {
  const blamed = [...missedNotes(result), ...leftOutNotes(result)];
  const isFiltered = blamed.length > 0 || [author, since, until].some(isGiven);
  return {
    view: 'notice',
    message: { key: 'search.none', params: { query } },
    details: [
      ...setAsideNotes(result),
      ...blamed,
      { key: isFiltered ? 'search.hintFilters' : 'search.hint', params: {} },
    ],
    private: true,
  };
}

const isGiven = (filter: string | number | undefined): boolean => filter !== undefined;
