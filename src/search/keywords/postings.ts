import { growingInts } from '../../shared/growing-array.ts';
import { createPostingsLog, type PostingsLog } from './postings-log.ts';

/** How often each term occurs in a paper's field. */
export type TermCounts = ReadonlyMap<number, number>;

/** The papers that have one term, in the order in which they were added, and how often; not to be written to. */
export interface TermPostings {
  readonly papers: Uint32Array;
  /** 255 stands for more, too. */
  readonly counts: Uint8Array;
}

/**
 * Which papers have which terms, in flat arrays: 5 bytes a posting. New postings go to a short log
 * that is merged into the sorted base when it has grown; removed papers are skipped until then.
 */
export interface Postings {
  /** Papers indexed, those without a term included. */
  readonly size: number;
  /** One above the highest ordinal met. */
  readonly capacity: number;
  /** Different terms of a paper, on average. */
  readonly averageLength: number;
  lengthOf(ordinal: number): number;
  /** The same by ordinal, with room behind; as they are now. */
  readonly lengths: Uint32Array;
  /** In how many papers a term occurs. */
  frequency(term: number): number;
  /** Where nothing came or went since the last merge, a view that costs nothing. */
  of(term: number): TermPostings;
  add(ordinal: number, terms: TermCounts): void;
  /** `terms` as they were added. */
  remove(ordinal: number, terms: TermCounts): void;
  pack(): PackedPostings;
}

/** What a base file keeps of postings. */
export interface PackedPostings {
  /** `[papers indexed, sum of their lengths]`. */
  readonly totals: Uint32Array;
  /** For each term where its postings begin, and the end of the last. */
  readonly starts: Uint32Array;
  readonly papers: Uint32Array;
  readonly counts: Uint8Array;
  readonly frequencies: Uint32Array;
  readonly lengths: Uint32Array;
}

type Base = Pick<PackedPostings, 'starts' | 'papers' | 'counts'>;

const EMPTY: PackedPostings = {
  totals: new Uint32Array(2),
  starts: new Uint32Array(1),
  papers: new Uint32Array(0),
  counts: new Uint8Array(0),
  frequencies: new Uint32Array(0),
  lengths: new Uint32Array(0),
};
/** Merging takes time for every posting of the base: a log waits until it is so long, and long beside the base. */
const SHORT_LOG = 65_536;
const MOST_COUNTED = 255;

export function createPostings(packed: PackedPostings = EMPTY): Postings {
  let base: Base = packed;
  let [size = 0, totalLength = 0] = packed.totals;
  const lengths = growingInts(packed.lengths.slice());
  const frequencies = growingInts(packed.frequencies.slice());
  const log = createPostingsLog();
  /** Papers taken away since the last merge. */
  let removed = 0;
  const isHeld = (paper: number): boolean => lengths.at(paper) > 0;

  const settle = (): void => {
    base = merged(base, log, { terms: frequencies.length, isHeld });
    log.clear();
    removed = 0;
  };

  return {
    get size() {
      return size;
    },
    get capacity() {
      return lengths.length;
    },
    get averageLength() {
      return size === 0 ? 0 : totalLength / size;
    },
    lengthOf: lengths.at,
    get lengths() {
      return lengths.values;
    },
    frequency: frequencies.at,
    of(term) {
      const settled = inBase(base, term);
      const size = frequencies.at(term);
      if (removed === 0 && settled.papers.length === size) return settled;
      return collected(settled, log, { term, size, isHeld });
    },
    add(ordinal, terms) {
      for (const [term, count] of terms) {
        log.push(term, ordinal, Math.min(count, MOST_COUNTED));
        frequencies.set(term, frequencies.at(term) + 1);
      }
      lengths.set(ordinal, terms.size);
      size += 1;
      totalLength += terms.size;
      if (log.terms().length > Math.max(SHORT_LOG, base.papers.length / 2)) settle();
    },
    remove(ordinal, terms) {
      for (const term of terms.keys()) frequencies.set(term, frequencies.at(term) - 1);
      size -= 1;
      removed += 1;
      totalLength -= terms.size;
      lengths.set(ordinal, 0);
    },
    pack() {
      settle();
      return {
        ...base,
        totals: Uint32Array.of(size, totalLength),
        frequencies: frequencies.used(),
        lengths: lengths.used(),
      };
    },
  };
}

function inBase({ starts, papers, counts }: Base, term: number): TermPostings {
  const end = starts[term + 1] ?? 0;
  const start = starts[term] ?? end;
  return { papers: papers.subarray(start, end), counts: counts.subarray(start, end) };
}

interface Wanted {
  readonly term: number;
  /** Number of papers that are held and have the term. */
  readonly size: number;
  isHeld(paper: number): boolean;
}

/** What the base has of a term and what the log has, without the papers that were taken away. */
function collected(
  settled: TermPostings,
  log: PostingsLog,
  { term, size, isHeld }: Wanted,
): TermPostings {
  const [papers, counts] = [new Uint32Array(size), new Uint8Array(size)];
  let next = 0;
  const add = (paper: number, count: number): void => {
    if (!isHeld(paper)) return;
    papers[next] = paper;
    counts[next] = count;
    next += 1;
  };
  for (const [at, paper] of settled.papers.entries()) add(paper, settled.counts[at] ?? 0);
  log.each(term, add);
  return { papers, counts };
}

interface Held {
  /** Number of terms. */
  readonly terms: number;
  isHeld(paper: number): boolean;
}

/** Base and log in one, by term; within a term in the order in which they were added. */
function merged(base: Base, log: PostingsLog, { terms, isHeld }: Held): Base {
  const eachPosting = (visit: (term: number, paper: number, count: number) => void): void => {
    const held = (term: number, paper: number, count: number): void => {
      if (isHeld(paper)) visit(term, paper, count);
    };
    for (let term = 0; term + 1 < base.starts.length; term++) {
      const { papers, counts } = inBase(base, term);
      for (let at = 0; at < papers.length; at++) held(term, papers[at] ?? 0, counts[at] ?? 0);
    }
    for (const [at, term] of log.terms().entries()) {
      const { paper, count } = log.at(at);
      held(term, paper, count);
    }
  };
  const sizes = new Uint32Array(terms);
  eachPosting((term) => increment(sizes, term));
  const starts = runningSum(sizes);
  const papers = new Uint32Array(starts[terms] ?? 0);
  const counts = new Uint8Array(papers.length);
  const next = starts.slice();
  eachPosting((term, paper, count) => {
    const at = next[term] ?? 0;
    papers[at] = paper;
    counts[at] = count;
    increment(next, term);
  });
  return { starts, papers, counts };
}

const increment = (numbers: Uint32Array, at: number): void => {
  numbers[at] = (numbers[at] ?? 0) + 1;
};

/** For each size where its part begins, and the end of the last. */
function runningSum(sizes: Uint32Array): Uint32Array {
  const starts = new Uint32Array(sizes.length + 1);
  for (const [at, size] of sizes.entries()) starts[at + 1] = (starts[at] ?? 0) + size;
  return starts;
}

/** The terms of a text by how often they occur. */
export function countTerms(terms: Iterable<string>, idOf: (term: string) => number): TermCounts {
  const counts = new Map<number, number>();
  for (const term of terms) {
    const id = idOf(term);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
