import { createPairScores, type PairScores } from '../search/meaning/rerankers/pair-scores.ts';
import type { Log } from '../shared/log.ts';
import type { MeaningSpec } from './open-meaning.ts';

export interface OpenReranker {
  readonly scores: PairScores;
  close(): Promise<void>;
}

/**
 * The configured model that reads questions and sentences together, opened behind the first answers;
 * undefined for none. One that cannot be opened is told of in one line, and ranks nothing.
 */
export function openReranker(
  { reranker = 'off', reads }: MeaningSpec,
  log: Log,
): OpenReranker | undefined {
  const [, model] = /^hf:(.+)$/.exec(reranker) ?? [];
  if (model === undefined) return undefined;
  const opening = open(model, log);
  const isBot = reads === 'behind' || reads === 'elsewhere';
  return {
    scores: createPairScores(opening, { waits: !isBot, log }),
    close: async () => (await opening)?.close(),
  };
}

async function open(model: string, log: Log) {
  const { openThreadedReranker } = await import('../search/meaning/rerankers/threaded-reranker.ts');
  return openThreadedReranker(model, log).catch((error: unknown) => {
    log.warn({ err: error }, 'papers are ranked without RERANKER');
    return undefined;
  });
}
