import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ModelError } from './model-error.ts';

/** What of `@huggingface/transformers` is used to load any model; the package is an optional peer. */
export interface Transformers {
  readonly env: { allowRemoteModels: boolean; localModelPath: string };
}

/** How a model is loaded. */
export interface ModelOptions {
  readonly dtype: 'q8' | 'fp32';
  progress_callback(progress: Progress): void;
}

interface Progress {
  readonly status: string;
  readonly file?: string;
  readonly progress?: number;
}

/** A model to be loaded, by hub id (downloaded once) or from a local folder. */
export interface WantedModel {
  /** As it was configured: `EMBEDDER=hf:…`. */
  readonly setting: string;
  /** Hub id or folder. */
  readonly model: string;
  readonly log: Telling;
}

/** Told of downloads. */
export interface Telling {
  info(line: string): void;
}

const PACKAGE = '@huggingface/transformers';

/** Imports the package. Its types are those that the caller knows of it. */
export const importTransformers = (): Promise<unknown> => import(`${PACKAGE}`);

/** Loads a model by `open`. Throws one clear error when the package or the model is missing. */
export async function openTransformer<Package extends Transformers, Model>(
  { setting, model, log }: WantedModel,
  load: () => Promise<Package>,
  open: (transformers: Package, name: string, options: ModelOptions) => Promise<Model>,
): Promise<Model> {
  const transformers = await load().catch((cause: unknown) => {
    const message = `${setting} needs a package that is not installed: npm install ${PACKAGE}`;
    throw new ModelError(message, { cause });
  });
  const folder = folderOf(model);
  if (folder !== undefined) {
    transformers.env.allowRemoteModels = false;
    transformers.env.localModelPath = '';
  }
  const options = {
    dtype: precisionOf(folder),
    progress_callback: folder === undefined ? progressLog(log) : () => undefined,
  };
  return open(transformers, folder ?? model, options).catch((cause: unknown) => {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ModelError(`${setting} cannot be loaded: ${why}`, { cause });
  });
}

/** The folder that is meant; undefined for a hub id. */
export const folderOf = (model: string): string | undefined =>
  existsSync(model) ? resolve(model) : undefined;

/** Eight bits where they are there: a quarter of the size, and hardly worse. */
const precisionOf = (folder: string | undefined): ModelOptions['dtype'] =>
  folder === undefined || existsSync(join(folder, 'onnx', 'model_quantized.onnx')) ? 'q8' : 'fp32';

/** A line at each tenth of a download. */
function progressLog(log: Telling): (progress: Progress) => void {
  const told = new Map<string, number>();
  return ({ status, file = '', progress = 0 }) => {
    const tenth = Math.floor(progress / 10);
    if (status !== 'progress' || tenth <= (told.get(file) ?? 0)) return;
    told.set(file, tenth);
    log.info(`downloading ${file}: ${tenth * 10} %`);
  };
}
