import { loadStaticModel, type StaticModel } from '../search/meaning/embedders/static-model.ts';
import type { Log } from '../shared/log.ts';

/** Which model tells what is near in meaning; plain data, so that it can be handed to a thread. */
export interface MeaningSpec {
  /** `builtin`, `table`, `off`, `hf:<id or folder>` or `openai:<model>`. */
  readonly embedder: string;
  /** `off` (default), or `hf:<id or folder>` of a model that reads question and sentence together. */
  readonly reranker?: string;
  /** The service of an `openai:` embedder. */
  readonly service: { readonly baseUrl: string; readonly apiKey: string | undefined } | undefined;
  /** Where indexes and vectors are kept between starts. */
  readonly indexFolder: string;
  /**
   * When papers are read that no model has read yet: by a bot behind its answers, or by another process on
   * its database (`elsewhere`); by the terminal at once, those that matter before it answers, or `never`.
   */
  readonly reads: 'behind' | 'elsewhere' | 'at once' | 'never';
}

const MODEL = new URL('../search/meaning/embedders/model/colloquy-static.bin', import.meta.url);

/** The shipped model, unless it is switched off or its file is damaged: then words alone rank. */
export function loadModel(embedder: MeaningSpec['embedder'], log: Log): StaticModel | undefined {
  if (embedder === 'off') return undefined;
  try {
    return loadStaticModel(MODEL);
  } catch (error) {
    log.warn({ err: error }, 'papers are found by their words alone');
    return undefined;
  }
}
