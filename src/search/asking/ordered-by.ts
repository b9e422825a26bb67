import type { Paper } from '../../data/paper.ts';
import type { Criteria } from '../library.ts';

type Told = Pick<Paper, 'published' | 'votes' | 'citations' | 'authors'>;

/** What of a record each order goes by. */
export const ORDERED_BY: Readonly<
  Record<NonNullable<Criteria['order']>, (record: Told) => string | number | undefined>
> = {
  newest: ({ published }) => published,
  oldest: ({ published }) => published,
  votes: ({ votes }) => votes,
  fewestVotes: ({ votes }) => votes,
  citations: ({ citations }) => citations,
  authors: ({ authors }) => authors.length || undefined,
};
