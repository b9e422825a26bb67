import type { Paper } from '../../data/paper.ts';
import { dayOf } from '../ranking/corpus.ts';
import type { Indexes } from '../ranking/indexes.ts';

/** The ordinals of all papers, the newest first; those without a date last, as the corpus has them. */
export const byAge = ({ corpus }: Indexes): readonly number[] =>
  [...corpus.ordinals()]
    .map((ordinal) => ({ ordinal, day: dayOf(corpus.facts(ordinal)?.published) }))
    .sort((a, b) => b.day - a.day || a.ordinal - b.ordinal)
    .map(({ ordinal }) => ordinal);

/** Some of them in a row. */
export const papersAt = (ordinals: readonly number[], { corpus }: Indexes): readonly Paper[] =>
  ordinals.flatMap((ordinal) => corpus.at(ordinal) ?? []);
