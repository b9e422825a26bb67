import { passing, type Stages } from '../../shared/stages.ts';
import type { Tally, TallyOf } from '../library.ts';
import type { Facts } from '../ranking/corpus.ts';
import type { Indexes } from '../ranking/indexes.ts';
import { foldedWords } from '../text/analyse.ts';

/** More rows are not told. */
const MOST_ROWS = 10;

/** What of a record each tally counts by. */
const NAMED: Readonly<Record<TallyOf, (facts: Facts) => readonly string[]>> = {
  author: ({ authors }) => authors,
  venue: ({ venue }) => (venue === undefined ? [] : [venue]),
  organisation: ({ organisation }) => (organisation === undefined ? [] : [organisation]),
  year: ({ published }) => (published === undefined ? [] : [published.slice(0, 4)]),
};

/** How many of the papers each author, venue, organisation or year has: the largest first. */
export function* tallyOf(
  of: TallyOf,
  ordinals: readonly number[],
  { corpus }: Indexes,
): Stages<Tally> {
  const rows = new Map<string, { name: string; count: number }>();
  let unknown = 0;
  yield* passing(ordinals, (at) => {
    const facts = corpus.facts(at);
    const names = facts === undefined ? [] : NAMED[of](facts);
    if (names.length === 0) unknown += 1;
    for (const [key, name] of new Map(names.map((name) => [foldedWords(name), name]))) {
      const row = rows.get(key) ?? { name, count: 0 };
      rows.set(key, { ...row, count: row.count + 1 });
    }
    return false;
  });
  const sorted = [...rows.values()].toSorted(
    (a, b) => b.count - a.count || (of === 'year' ? b.name.localeCompare(a.name) : 0),
  );
  return { of, rows: sorted.slice(0, MOST_ROWS), distinct: sorted.length, unknown };
}
