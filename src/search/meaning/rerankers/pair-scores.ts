import type { Log } from '../../../shared/log.ts';
import { createRecent } from '../../../shared/recent.ts';
import type { Reranker } from './reranker.ts';

/** What a model says that reads question and text together. */
export interface PairScores {
  /** How often it had no figures for what it was asked. */
  readonly misses: number;
  /**
   * A figure a text, in order; higher is better. Undefined where the model is not there (yet), fails or
   * takes too long. Never rejects.
   */
  of(question: string, texts: readonly string[]): Promise<readonly number[] | undefined>;
}

export interface PairScoresOptions {
  /** Whether questions wait until the model is open, however long that takes. */
  readonly waits: boolean;
  readonly log: Pick<Log, 'warn'>;
  /** People wait no longer for a model than this. Default 2,000. */
  readonly patienceMs?: number;
}

const PATIENCE_MS = 2_000;
/** Papers are ranked, then their sentences weighed, then a page is turned. */
const RECENT_QUESTIONS = 100;

/** Asks the model once for each question and text. */
export function createPairScores(
  opening: Promise<Reranker | undefined>,
  { waits, log, patienceMs = PATIENCE_MS }: PairScoresOptions,
): PairScores {
  const known = createRecent<string, Map<string, number>>(RECENT_QUESTIONS);
  let reranker: Reranker | undefined;
  let misses = 0;
  const opened = opening.then((model) => {
    reranker = model;
  });

  const learn = async (question: string, texts: readonly string[]): Promise<void> => {
    const scores = known.get(question, () => new Map());
    const unknown = [...new Set(texts)].filter((text) => !scores.has(text));
    if (reranker === undefined || unknown.length === 0) return;
    const patience = waits ? undefined : AbortSignal.timeout(patienceMs);
    const learnt = await reranker.score(question, unknown, patience);
    for (const [at, text] of unknown.entries()) scores.set(text, learnt[at] ?? 0);
  };

  return {
    get misses() {
      return misses;
    },
    async of(question, texts) {
      if (waits) await opened;
      if (reranker === undefined) {
        misses += 1;
        return undefined;
      }
      try {
        await learn(question, texts);
      } catch (error) {
        log.warn({ err: error }, 'RERANKER failed or took too long; papers are ranked without it');
        misses += 1;
        return undefined;
      }
      const scores = known.get(question, () => new Map());
      return texts.map((text) => scores.get(text) ?? 0);
    },
  };
}
