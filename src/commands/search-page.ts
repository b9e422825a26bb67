import type { Library, SearchOptions, SearchResult } from '../search/library.ts';
import { defined } from '../shared/defined.ts';
import type { Message } from '../words/words.ts';
import type { Action, Reply } from './reply.ts';

export const PAGE_SIZE = 5;

export interface SearchValues {
  readonly query: string;
  readonly author: string | undefined;
  readonly since: number | undefined;
  readonly until: number | undefined;
  readonly sort: SearchOptions['sort'] | undefined;
}

/** One page of ranked papers; a page past the end is the last one. */
export async function searchPage(
  values: SearchValues,
  page: number,
  library: Library,
): Promise<Reply> {
  const { query, ...filters } = values;
  const look = (offset: number) =>
    library.search(query, { ...defined(filters), limit: PAGE_SIZE, offset });
  const wanted = await look((page - 1) * PAGE_SIZE);
  if (wanted.total === 0) return nothingFound(values, wanted);
  const pages = Math.ceil(wanted.total / PAGE_SIZE);
  const shown = Math.min(page, pages);
  const result = shown === page ? wanted : await look((shown - 1) * PAGE_SIZE);
  const turn = (to: number): Action | undefined =>
    to < 1 || to > pages ? undefined : { command: 'search', values: { ...values, page: to } };
  return {
    view: 'hits',
    query: await shownQuery(query, library),
    result,
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
  const filtered = [author, since, until].some((filter) => filter !== undefined);
  const hint: Message = { key: filtered ? 'search.hintFilters' : 'search.hint', params: {} };
  return {
    view: 'notice',
    message: { key: 'search.none', params: { query } },
    details: [...leftOutNotes(result), hint],
    private: true,
  };
}

/** What a filter left out because the paper does not tell. */
export function leftOutNotes({ leftOut }: Pick<SearchResult, 'leftOut'>): readonly Message[] {
  const { unknownDate, unknownAuthors } = leftOut;
  const notes: readonly Message[] = [
    { key: 'search.unknownDate', params: { count: unknownDate } },
    { key: 'search.unknownAuthors', params: { count: unknownAuthors } },
  ];
  return notes.filter(({ params }) => Number(params.count) > 0);
}
