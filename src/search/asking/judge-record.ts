import type { Criteria } from '../library.ts';
import type { Facts } from '../ranking/corpus.ts';
import { ORDERED_BY } from './ordered-by.ts';
import { judgePlaces } from './places.ts';

/** What a record says to a criterion; `unknown` where it lacks what is asked. */
export type Judged = 'meets' | 'fails' | 'unknown';

/** What a record says to the criteria that filters of the query language do not judge. */
export function judgeRecord(criteria: Criteria): (facts: Facts) => Judged {
  const judgePlace = judgePlaces(criteria);
  return (facts) =>
    worst([
      judgeOrder(facts, criteria),
      judgeVotes(facts, criteria),
      judgeDate(facts, criteria),
      judgePlace(facts),
    ]);
}

function worst(judged: readonly Judged[]): Judged {
  if (judged.includes('fails')) return 'fails';
  return judged.includes('unknown') ? 'unknown' : 'meets';
}

const judgeOrder = (facts: Facts, { order }: Criteria): Judged =>
  order !== undefined && ORDERED_BY[order](facts) === undefined ? 'unknown' : 'meets';

function judgeVotes({ votes }: Facts, { minVotes, maxVotes }: Criteria): Judged {
  if ((minVotes ?? maxVotes) === undefined) return 'meets';
  if (votes === undefined) return 'unknown';
  return votes < (minVotes ?? 0) || votes > (maxVotes ?? Infinity) ? 'fails' : 'meets';
}

/** A date may be a year or a month alone. */
function judgeDate({ published }: Facts, { month, sinceDay }: Criteria): Judged {
  const first = sinceDay ?? month;
  if (first === undefined) return 'meets';
  if (published === undefined) return 'unknown';
  if (published !== first && first.startsWith(published)) return 'unknown';
  return (sinceDay === undefined ? published.startsWith(first) : published >= first)
    ? 'meets'
    : 'fails';
}
