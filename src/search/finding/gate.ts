import type { Stages } from '../../shared/stages.ts';
import type { LeftOut, SetAside } from '../library.ts';
import { allowedBy } from '../query/allowed-papers.ts';
import { type Filters, hasFilters, judge, type Verdict } from '../query/filters.ts';
import type { Query } from '../query/query.ts';
import { authorshipOf } from '../ranking/corpus.ts';
import type { Indexes } from '../ranking/indexes.ts';

/** Lets through what a search asks for, and counts what the filters keep out. */
export interface Gate {
  /** To be asked once for each paper that has the words: it counts. */
  accepts(ordinal: number, isAbout: () => boolean): boolean;
  /** Of the papers that are about what was asked for; of all, where none of those is left out. */
  leftOut(): LeftOut;
  readonly setAside: readonly SetAside[];
}

export function* createGate(query: Query, filters: Filters, indexes: Indexes): Stages<Gate> {
  const filtering = hasFilters(filters);
  const allowed = yield* allowedBy(query, indexes);
  const verdictOn = judgeOver(filters, indexes);
  const [all, about] = [createTally(), createTally()];

  return {
    setAside: allowed?.setAside ?? [],
    accepts(ordinal, isAbout) {
      if (allowed !== undefined && !allowed.allows(ordinal)) return false;
      const verdict = filtering ? verdictOn(ordinal) : undefined;
      if (verdict === undefined) return !filtering;
      if (verdict.date === 'passes' && verdict.authors === 'passes') return true;
      all.add(verdict);
      if (isAbout()) about.add(verdict);
      return false;
    },
    leftOut: () => (about.isEmpty() ? all : about).counts(),
  };
}

/** Reads a paper's authors only where its names must be compared. */
function judgeOver(
  filters: Filters,
  { corpus }: Indexes,
): (ordinal: number) => Verdict | undefined {
  const authorships = filters.authors.map((author) => authorshipOf(author, corpus));
  const dateAlone = { ...filters, authors: [] };
  return (ordinal) => {
    const facts = corpus.facts(ordinal);
    if (facts === undefined) return undefined;
    const known = authorships.map((authorship) => authorship(ordinal));
    if (known.includes('not by')) return { ...judge(facts, dateAlone), authors: 'fails' };
    const isBy = known.every((each) => each === 'by');
    return judge(facts, isBy ? dateAlone : filters);
  };
}

function createTally() {
  const counts = { unknownDate: 0, unknownAuthors: 0, otherYears: 0, otherAuthors: 0 };
  return {
    counts: (): LeftOut => counts,
    isEmpty: () => Object.values(counts).every((count) => count === 0),
    /** A paper that fails in two ways would not be found without either. */
    add({ date, authors }: Verdict): void {
      const failures = [date, authors].filter((outcome) => outcome === 'fails').length;
      if (failures === 2) return;
      if (failures === 1) counts[date === 'fails' ? 'otherYears' : 'otherAuthors'] += 1;
      else {
        counts.unknownDate += Number(date === 'unknown');
        counts.unknownAuthors += Number(authors === 'unknown');
      }
    },
  };
}
