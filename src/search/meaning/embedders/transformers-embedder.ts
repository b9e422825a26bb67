import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Log } from '../../../shared/log.ts';
import { OwnError } from '../../../shared/own-error.ts';
import type { Embedder } from './embedder.ts';

/** The part of `@huggingface/transformers` that is used; the package is an optional peer. */
interface Transformers {
  readonly env: { allowRemoteModels: boolean; localModelPath: string };
  pipeline(
    task: 'feature-extraction',
    model: string,
    options: { readonly dtype: string; progress_callback(progress: Progress): void },
  ): Promise<FeatureExtraction>;
}
type FeatureExtraction = (
  texts: string[],
  options: { readonly pooling: 'mean' | 'cls'; readonly normalize: true },
) => Promise<{ readonly dims: readonly number[]; readonly data: Float32Array }>;
interface Progress {
  readonly status: string;
  readonly file?: string;
  readonly progress?: number;
}

const PACKAGE = '@huggingface/transformers';

/**
 * A transformer that runs here through ONNX, by hub id (downloaded once) or from a local folder. Throws
 * one clear error when the package or the model is missing.
 */
export async function openTransformersEmbedder(
  model: string,
  log: Log,
  load: (name: string) => Promise<Transformers> = (name) => import(name),
): Promise<Embedder> {
  const transformers = await load(PACKAGE).catch((cause: unknown) => {
    const message = `EMBEDDER=hf:${model} needs a package that is not installed: npm install ${PACKAGE}`;
    throw new OwnError(message, { cause });
  });
  const folder = existsSync(model) ? resolve(model) : undefined;
  if (folder !== undefined) {
    transformers.env.allowRemoteModels = false;
    transformers.env.localModelPath = '';
  }
  const options = { dtype: precisionOf(folder), progress_callback: progressLog(log) };
  const extract = await transformers
    .pipeline('feature-extraction', folder ?? model, options)
    .catch((cause: unknown) => {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new OwnError(`EMBEDDER=hf:${model} cannot be loaded: ${why}`, { cause });
    });
  const pooling = poolingOf(model, folder);
  const embed = async (texts: readonly string[]): Promise<readonly Float32Array[]> => {
    const { dims, data } = await extract([...texts], { pooling, normalize: true });
    const width = dims.at(-1) ?? 0;
    return texts.map((_, at) => Float32Array.from(data.subarray(at * width, (at + 1) * width)));
  };
  const [probe] = await embed(['dimensions']);
  return { id: `hf ${folder ?? model} ${pooling}`, dimensions: probe?.length ?? 0, embed };
}

/** Eight bits where they are there: a quarter of the size, and hardly worse. */
const precisionOf = (folder: string | undefined): 'q8' | 'fp32' =>
  folder === undefined || existsSync(join(folder, 'onnx', 'model_quantized.onnx')) ? 'q8' : 'fp32';

/** What sentence-transformers wrote beside the model, else what the family is known to use. */
function poolingOf(model: string, folder: string | undefined): 'mean' | 'cls' {
  const file = join(folder ?? '', '1_Pooling', 'config.json');
  if (folder !== undefined && existsSync(file)) {
    return JSON.parse(readFileSync(file, 'utf8')).pooling_mode_cls_token === true ? 'cls' : 'mean';
  }
  return /\b(bge|arctic|mxbai|gte-(base|large)-en-v1\.5)\b/i.test(model) ? 'cls' : 'mean';
}

/** A line at each tenth of a download. */
function progressLog(log: Log): (progress: Progress) => void {
  const told = new Map<string, number>();
  return ({ status, file = '', progress = 0 }) => {
    const tenth = Math.floor(progress / 10);
    if (status !== 'progress' || tenth <= (told.get(file) ?? 0)) return;
    told.set(file, tenth);
    log.info(`downloading ${file}: ${tenth * 10} %`);
  };
}
