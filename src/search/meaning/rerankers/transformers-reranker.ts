import {
  folderOf,
  importTransformers,
  type ModelOptions,
  openTransformer,
  type Telling,
  type Transformers,
} from '../models/transformers.ts';
import type { Reranker } from './reranker.ts';

interface WithClassifiers extends Transformers {
  readonly AutoTokenizer: {
    from_pretrained(model: string, options: ModelOptions): Promise<Tokenizer>;
  };
  readonly AutoModelForSequenceClassification: {
    from_pretrained(model: string, options: ModelOptions): Promise<Classifier>;
  };
}
type Tokenizer = (texts: string[], options: PairOptions) => unknown;
interface PairOptions {
  readonly text_pair: string[];
  readonly padding: true;
  readonly truncation: true;
}
type Classifier = (inputs: unknown) => Promise<{
  readonly logits: { readonly dims: readonly number[]; readonly data: Float32Array };
}>;

/** Pairs read at once: what is padded to the longest stays little. */
const BATCH = 16;

/**
 * A cross-encoder that runs here through ONNX, by hub id (downloaded once) or from a local folder. Throws
 * one clear error when the package or the model is missing.
 */
export async function openTransformersReranker(
  model: string,
  log: Telling,
  // The package has what is used of it here.
  load = (): Promise<WithClassifiers> => importTransformers() as Promise<WithClassifiers>,
): Promise<Reranker> {
  const wanted = { setting: `RERANKER=hf:${model}`, model, log };
  const [tokenize, classify] = await openTransformer(wanted, load, (transformers, name, options) =>
    Promise.all([
      transformers.AutoTokenizer.from_pretrained(name, options),
      transformers.AutoModelForSequenceClassification.from_pretrained(name, options),
    ]),
  );
  const scoreBatch = async (question: string, texts: string[]): Promise<readonly number[]> => {
    const pairs = { text_pair: texts, padding: true, truncation: true } as const;
    const { logits } = await classify(tokenize(Array(texts.length).fill(question), pairs));
    const labels = logits.dims.at(-1) ?? 1;
    return texts.map((_, at) => relevance(logits.data.subarray(at * labels, (at + 1) * labels)));
  };

  return {
    id: `hf ${folderOf(model) ?? model}`,
    async score(question, texts) {
      const scores: number[] = [];
      for (let start = 0; start < texts.length; start += BATCH) {
        scores.push(...(await scoreBatch(question, texts.slice(start, start + BATCH))));
      }
      return scores;
    },
  };
}

/** One figure, or those of “no” and “yes”. */
const relevance = ([first = 0, second]: Float32Array): number =>
  second === undefined ? first : second - first;
