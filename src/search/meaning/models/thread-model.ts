import { loadReaderModel } from '../embedders/reader/reader-model.ts';
import { openTransformersEmbedder } from '../embedders/transformers-embedder.ts';
import { openTransformersReranker } from '../rerankers/transformers-reranker.ts';
import type { ModelSpec, Reading } from './protocol.ts';
import type { Lane, Steps } from './reading-order.ts';
import type { Telling } from './transformers.ts';

/** A model as its own thread uses it. */
export interface ThreadModel {
  readonly id: string;
  readonly dimensions: number;
  read(text: string, reading: Reading, lane: Lane): Steps;
}

/** Throws one clear error where the model cannot be had. */
export function openThreadModel(spec: ModelSpec, log: Telling): ThreadModel | Promise<ThreadModel> {
  if (spec.kind === 'reader') return reader(spec.file);
  return spec.kind === 'embedder' ? embedder(spec.model, log) : reranker(spec.model, log);
}

function reader(file: string): ThreadModel {
  const { id, shape, wordPieces, encoder } = loadReaderModel(new URL(file));
  return {
    id,
    dimensions: shape.width,
    *read(text, _reading, lane) {
      const ids = wordPieces.idsOf(text, shape.positions);
      if (!wordPieces.isKnown(ids)) return new Float32Array(shape.width);
      return yield* encoder.encode(ids, lane);
    },
  };
}

async function embedder(model: string, log: Telling): Promise<ThreadModel> {
  const { id, dimensions, embed } = await openTransformersEmbedder(model, log);
  return {
    id,
    dimensions,
    read: (text) => awaited(embed([text]), ([vector]) => vector ?? new Float32Array(dimensions)),
  };
}

async function reranker(model: string, log: Telling): Promise<ThreadModel> {
  const { id, score } = await openTransformersReranker(model, log);
  return {
    id,
    dimensions: 1,
    read: (text, { question = '' }) =>
      awaited(score(question, [text]), ([figure = 0]) => Float32Array.of(figure)),
  };
}

/** One step, which waits for `work`. */
function* awaited<Result>(
  work: Promise<Result>,
  toVector: (result: Result) => Float32Array,
): Steps {
  let vector: Float32Array = new Float32Array();
  yield work.then((result) => {
    vector = toVector(result);
  });
  return vector;
}
