import type { SearchOptions, SearchResult, SetAside } from '../search/library.ts';
import type { Message, MessageKey } from '../words/words.ts';

/** What a filter left out because the paper does not tell. */
export const leftOutNotes = ({ leftOut }: Pick<SearchResult, 'leftOut'>): readonly Message[] =>
  counted([
    ['search.unknownDate', leftOut.unknownDate],
    ['search.unknownAuthors', leftOut.unknownAuthors],
  ]);

/** What would have been found without the years, or without the authors. */
export const missedNotes = ({ leftOut }: Pick<SearchResult, 'leftOut'>): readonly Message[] =>
  counted([
    ['search.otherYears', leftOut.otherYears],
    ['search.otherAuthors', leftOut.otherAuthors],
  ]);

const counted = (counts: readonly (readonly [MessageKey, number])[]): readonly Message[] =>
  counts.filter(([, count]) => count > 0).map(([key, count]) => ({ key, params: { count } }));

const SET_ASIDE = {
  sentence: 'search.setAside.sentence',
  'no word': 'search.setAside.noWord',
  'too much': 'search.setAside.tooMuch',
  'nothing left': 'search.setAside.nothingLeft',
} as const satisfies Readonly<Record<SetAside['why'], MessageKey>>;

/** Which parts of the query did not decide, by why they did not. */
export function setAsideNotes({ setAside }: Pick<SearchResult, 'setAside'>): readonly Message[] {
  const byReason = Map.groupBy(setAside, ({ why }) => why);
  return [...byReason].map(([why, parts]) => {
    return { key: SET_ASIDE[why], params: { parts: parts.map(({ text }) => text).join(', ') } };
  });
}

/** That the order wished for could not be had. */
export function orderNotes(
  { sort }: { readonly sort?: SearchOptions['sort'] | undefined },
  { isOrdered }: Pick<SearchResult, 'isOrdered'>,
): readonly Message[] {
  if (isOrdered || sort === undefined || sort === 'relevance') return [];
  return [
    { key: sort === 'newest' ? 'search.unordered.newest' : 'search.unordered.votes', params: {} },
  ];
}
