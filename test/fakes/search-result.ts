import type { SearchResult } from '../../src/search/library.ts';

const NOTHING_LEFT_OUT = { unknownDate: 0, unknownAuthors: 0, otherYears: 0, otherAuthors: 0 };

/** A search result with what a test is about; nothing was found, left out or set aside. */
export const searchResult = ({
  leftOut,
  ...fields
}: Partial<Omit<SearchResult, 'leftOut'>> & {
  readonly leftOut?: Partial<SearchResult['leftOut']>;
}): SearchResult => {
  const nothing = { hits: [], total: 0, near: 0, isOrdered: true, setAside: [] };
  return { ...nothing, ...fields, leftOut: { ...NOTHING_LEFT_OUT, ...leftOut } };
};
