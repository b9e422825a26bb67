import type { Paper } from '../../../data/paper.ts';
import type { Log } from '../../../shared/log.ts';
import { keyOf, packedDot, readTextOf } from './paper-vector.ts';
import { type PaperReader, readPapers } from './read-papers.ts';

/**
 * How near papers are to a question for a model that reads whole texts. It ranks anew what was found
 * without it, as far as it has read.
 */
export interface ReadIndex {
  /** Whether the weights of answers were fitted with this model. */
  readonly isFitted: boolean;
  /** How often something that was asked for had not been read yet: what was ranked meanwhile may be ranked better the next time. */
  readonly misses: number;
  /** Fetches what `nearness` needs to compare a question with papers, as far as it can be had; never rejects. */
  bring(question: string, papers: readonly Paper[]): Promise<void>;
  /** The cosine of the question and each paper that was read; undefined where the question was not. */
  nearness(question: string): ((paper: Paper) => number | undefined) | undefined;
  /** How many papers have been read, of this corpus or another on the same store; undefined while no model is there. */
  count(): Promise<number | undefined>;
}

export interface ReadIndexOptions extends PaperReader {
  readonly isFitted: boolean;
  /** Papers that were found and have not been read are read before anything is said. */
  readonly readsAtOnce: boolean;
  /** What takes the model longer than this is answered without it. Default: none. */
  readonly patienceMs?: number | undefined;
  /** Told of papers that were found and have not been read. */
  readonly wants?: (papers: readonly Paper[]) => void;
  readonly log: Pick<Log, 'warn'>;
}

/** Vectors kept in memory, about half a kilobyte each, and of questions about 2 KB. */
const MOST_PAPERS = 5_000;
const MOST_QUESTIONS = 500;
/** A failing model is told of this often at most. */
const QUIET_MS = 60_000;

export function createReadIndex(options: ReadIndexOptions): ReadIndex {
  const { embedder, store, isFitted, readsAtOnce, patienceMs, wants } = options;
  const questions = createShelf<Float32Array>(MOST_QUESTIONS);
  const papers = createShelf<Uint8Array>(MOST_PAPERS);
  const tell = telling(options.log);
  const keys = new WeakMap<Paper, string>();
  let misses = 0;

  const keyOfPaper = (paper: Paper): string => {
    const key = keys.get(paper) ?? keyOf(readTextOf(paper));
    keys.set(paper, key);
    return key;
  };
  const meet = async (question: string): Promise<void> => {
    if (questions.get(question) !== undefined) return;
    const work = patienceMs === undefined ? {} : { signal: AbortSignal.timeout(patienceMs) };
    const [vector] = await embedder.embed([question], work);
    if (vector) questions.put(question, vector);
  };
  const fetchVectors = async (some: readonly Paper[]): Promise<void> => {
    const unknown = [...new Set(some.map(keyOfPaper))].filter((key) => !papers.get(key));
    for (const [key, bytes] of await store.getMany(embedder.id, unknown)) papers.put(key, bytes);
    const isUnread = (paper: Paper): boolean => papers.get(keyOfPaper(paper)) === undefined;
    if (readsAtOnce) {
      const made = await readPapers(some.filter(isUnread), options);
      for (const [key, bytes] of made) papers.put(key, bytes);
    }
    const unread = some.filter(isUnread);
    if (unread.length === 0) return;
    misses += 1;
    wants?.(unread);
  };

  return {
    isFitted,
    get misses() {
      return misses;
    },
    async bring(question, some) {
      const done = await Promise.allSettled([meet(question), fetchVectors(some)]);
      const failed = done.find((one) => one.status === 'rejected');
      if (failed === undefined) return;
      misses += 1;
      tell(failed.reason);
    },
    nearness(question) {
      const vector = questions.get(question);
      if (vector === undefined) return undefined;
      return (paper) => {
        const bytes = papers.get(keyOfPaper(paper));
        return bytes && packedDot(vector, bytes);
      };
    },
    count: () => store.count(embedder.id),
  };
}

/** The last so many values that were put or asked for. */
function createShelf<Value>(most: number) {
  const values = new Map<string, Value>();
  const put = (key: string, value: Value): void => {
    values.delete(key);
    values.set(key, value);
    const [oldest] = values.keys();
    if (values.size > most && oldest !== undefined) values.delete(oldest);
  };
  return {
    put,
    get(key: string): Value | undefined {
      const value = values.get(key);
      if (value !== undefined) put(key, value);
      return value;
    },
  };
}

function telling(log: Pick<Log, 'warn'>): (error: unknown) => void {
  let toldAt = Number.NEGATIVE_INFINITY;
  return (error) => {
    if (performance.now() - toldAt < QUIET_MS) return;
    toldAt = performance.now();
    log.warn({ err: error }, 'the reader failed; the shipped table answers meanwhile');
  };
}
