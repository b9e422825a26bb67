import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Embedder } from '../search/meaning/embedders/embedder.ts';
import { loadStaticModel, type StaticModel } from '../search/meaning/embedders/static-model.ts';
import { openVectorFile } from '../search/meaning/embedders/vector-file.ts';
import { createVectors, type Vectors } from '../search/meaning/embedders/vectors.ts';
import { createTokenIndex } from '../search/meaning/token-index.ts';
import { createVectorIndex } from '../search/meaning/vector-index.ts';
import type { LibraryOptions } from '../search/open-library.ts';
import type { Log } from '../shared/log.ts';

/** Which model tells what is near in meaning; plain data, so that it can be handed to a thread. */
export interface MeaningSpec {
  /** `builtin`, `off`, `hf:<id or folder>` or `openai:<model>`. */
  readonly embedder: string;
  /** The service of an `openai:` embedder. */
  readonly service: { readonly baseUrl: string; readonly apiKey: string | undefined } | undefined;
  /** Where indexes and vectors are kept between starts. */
  readonly indexFolder: string;
}

const MODEL = new URL('../search/meaning/embedders/model/colloquy-static.bin', import.meta.url);
/** A failing service is told of this often at most. */
const QUIET_MS = 60_000;

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

/** The shipped model, with a stronger one over it where one is configured and can be had. */
export async function meaningOf(
  spec: MeaningSpec,
  log: Log,
): Promise<Pick<LibraryOptions, 'dense' | 'learn'>> {
  const model = loadModel(spec.embedder, log);
  if (model === undefined) return {};
  const dense = createTokenIndex(model);
  if (!isStronger(spec.embedder)) return { dense };
  try {
    const vectors = await openVectors(spec, log);
    return { dense: createVectorIndex(dense, vectors), learn: patientLearning(vectors, log) };
  } catch (error) {
    log.warn({ err: error }, 'the shipped embedding is used instead');
    return { dense };
  }
}

export const isStronger = (embedder: string): boolean => /^(hf|openai):/.test(embedder);

async function openVectors(
  { embedder, service, indexFolder }: MeaningSpec,
  log: Log,
): Promise<Vectors> {
  const model = await openEmbedder(embedder, service, log);
  const name = createHash('sha256').update(model.id).digest('hex').slice(0, 16);
  const cache = await openVectorFile(join(indexFolder, `${name}.vectors`), model);
  return createVectors(model, cache);
}

async function openEmbedder(
  embedder: string,
  service: MeaningSpec['service'],
  log: Log,
): Promise<Embedder> {
  const [, kind, model = ''] = /^(hf|openai):(.+)$/.exec(embedder) ?? [];
  if (kind === 'openai' && service !== undefined) {
    const { openOpenAiEmbedder } = await import('../search/meaning/embedders/openai-embedder.ts');
    return openOpenAiEmbedder({ ...service, model });
  }
  const { openTransformersEmbedder } = await import(
    '../search/meaning/embedders/transformers-embedder.ts'
  );
  return openTransformersEmbedder(model, log);
}

/** A model that fails leaves the shipped one to answer; it is told of once in a while. */
function patientLearning(vectors: Vectors, log: Log): (texts: readonly string[]) => Promise<void> {
  let toldAt = -Infinity;
  return async (texts) => {
    try {
      await vectors.learn(texts);
    } catch (error) {
      if (performance.now() - toldAt < QUIET_MS) return;
      toldAt = performance.now();
      log.warn({ err: error }, 'the embedding model failed; the shipped one answers meanwhile');
    }
  };
}
