import { aboutness } from './about.ts';
import type { Indexes } from './indexes.ts';
import type { PreparedQuestion } from './question.ts';
import type { Signals } from './signals.ts';

/** What a query says of papers besides what it is about. */
export interface Scene {
  /** These match, and come before all others: the query names them. */
  readonly first?: ReadonlySet<number>;
  /** These match, and come before those that only have the words: the query names who wrote them. */
  readonly authored?: Authored | undefined;
  /**
   * Terms of the question that a paper must be about to count; with few of them those papers come before
   * the others. With none of them every paper counts that matches; undefined where nothing is counted.
   */
  readonly topic?: readonly string[];
}

export interface Authored {
  readonly papers: ReadonlySet<number>;
  /** Whether they count whatever they are about. */
  readonly suffices: boolean;
}

/** Where papers stand before their signals are compared. */
export interface Standing {
  /** Whether the query names the paper or its author, so that it matches without a word. */
  isNamed(ordinal: number): boolean;
  /** Whether the paper is one of those that were asked for, and not only near. */
  counts(ordinal: number): boolean;
  /** What this is worth beside the signals, which together stay below 2. */
  worth(ordinal: number): number;
}

const WORTH = { first: 20, authored: 10, counts: 5 };
/**
 * A topic of so many terms is meant word by word, so that papers about it come first; of a longer one the
 * signals together say better which papers are meant (of 6 terms: −.019 nDCG@10 on scifact-train).
 */
const SHORT_TOPIC = 3;

export function standingOf(
  question: PreparedQuestion,
  { indexes, signals }: { readonly indexes: Indexes; readonly signals: Signals },
  { first = new Set(), authored, topic }: Scene,
): Standing {
  const isAbout =
    topic === undefined || topic.length === 0
      ? () => true
      : remembered(
          aboutness(question, indexes, { ...signals, only: topic }),
          indexes.corpus.capacity,
        );
  const isAuthored = (at: number): boolean => authored?.papers.has(at) ?? false;
  const isWanted = (at: number): boolean => {
    if (authored === undefined) return isAbout(at);
    return authored.suffices ? isAuthored(at) || isAbout(at) : isAuthored(at) && isAbout(at);
  };
  const isShort = topic !== undefined && topic.length <= SHORT_TOPIC;
  const counts = (at: number): boolean => first.has(at) || isWanted(at);
  return {
    isNamed: (at) => first.has(at) || isAuthored(at),
    counts,
    worth: (at) =>
      (first.has(at) ? WORTH.first : 0) +
      (isAuthored(at) ? WORTH.authored : 0) +
      (isShort && counts(at) ? WORTH.counts : 0),
  };
}

/** Asks once for each of so many papers. */
function remembered(
  ask: (ordinal: number) => boolean,
  capacity: number,
): (ordinal: number) => boolean {
  const known = new Uint8Array(capacity);
  return (at) => {
    if (known[at] === 0) known[at] = ask(at) ? 2 : 1;
    return known[at] === 2;
  };
}
