import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  folderOf,
  importTransformers,
  type ModelOptions,
  openTransformer,
  type Telling,
  type Transformers,
} from '../models/transformers.ts';
import type { Embedder } from './embedder.ts';

interface WithPipelines extends Transformers {
  pipeline(
    task: 'feature-extraction',
    model: string,
    options: ModelOptions,
  ): Promise<FeatureExtraction>;
}
type FeatureExtraction = (
  texts: string[],
  options: { readonly pooling: 'mean' | 'cls'; readonly normalize: true },
) => Promise<{ readonly dims: readonly number[]; readonly data: Float32Array }>;

/**
 * A transformer that runs here through ONNX, by hub id (downloaded once) or from a local folder. Throws
 * one clear error when the package or the model is missing.
 */
export async function openTransformersEmbedder(
  model: string,
  log: Telling,
  // The package has what is used of it here.
  load = (): Promise<WithPipelines> => importTransformers() as Promise<WithPipelines>,
): Promise<Embedder> {
  const wanted = { setting: `EMBEDDER=hf:${model}`, model, log };
  const extract = await openTransformer(wanted, load, ({ pipeline }, name, options) =>
    pipeline('feature-extraction', name, options),
  );
  const pooling = poolingOf(model);
  const embed = async (texts: readonly string[]): Promise<readonly Float32Array[]> => {
    const { dims, data } = await extract([...texts], { pooling, normalize: true });
    const width = dims.at(-1) ?? 0;
    return texts.map((_, at) => Float32Array.from(data.subarray(at * width, (at + 1) * width)));
  };
  const [probe] = await embed(['dimensions']);
  const id = `hf ${folderOf(model) ?? model} ${pooling}`;
  return { id, dimensions: probe?.length ?? 0, embed };
}

/** What sentence-transformers wrote beside the model, else what the family is known to use. */
function poolingOf(model: string): 'mean' | 'cls' {
  const file = join(folderOf(model) ?? '', '1_Pooling', 'config.json');
  if (folderOf(model) !== undefined && existsSync(file)) {
    return JSON.parse(readFileSync(file, 'utf8')).pooling_mode_cls_token === true ? 'cls' : 'mean';
  }
  return /\b(bge|arctic|mxbai|gte-(base|large)-en-v1\.5)\b/i.test(model) ? 'cls' : 'mean';
}
