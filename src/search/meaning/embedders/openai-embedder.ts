import type { Embedder, EmbedderWork } from './embedder.ts';
import { normalised } from './normalised.ts';

export interface OpenAiEmbedderOptions {
  /** Base of an OpenAI-compatible endpoint. */
  readonly baseUrl: string;
  readonly model: string;
  readonly apiKey: string | undefined;
  /** Milliseconds for one batch of texts. Default 30,000. */
  readonly timeoutMs?: number;
}

const DEFAULT_TIMEOUT_MS = 30_000;

/** An embedder behind an OpenAI-compatible endpoint; asks it once for its dimensions. */
export async function openOpenAiEmbedder(options: OpenAiEmbedderOptions): Promise<Embedder> {
  const { baseUrl, model, apiKey, timeoutMs = DEFAULT_TIMEOUT_MS } = options;
  const [{ embedMany }, { createOpenAICompatible }] = await Promise.all([
    import('ai'),
    import('@ai-sdk/openai-compatible'),
  ]);
  const settings = { name: 'colloquy', baseURL: baseUrl };
  const provider = createOpenAICompatible(apiKey ? { ...settings, apiKey } : settings);

  const embed = async (
    texts: readonly string[],
    { signal }: EmbedderWork = {},
  ): Promise<readonly Float32Array[]> => {
    const late = AbortSignal.timeout(timeoutMs);
    const { embeddings } = await embedMany({
      model: provider.embeddingModel(model),
      values: [...texts],
      maxRetries: 2,
      abortSignal: signal ? AbortSignal.any([signal, late]) : late,
    });
    return embeddings.map((embedding) => normalised(Float32Array.from(embedding)));
  };
  const [probe] = await embed(['dimensions']);
  return { id: `openai ${baseUrl} ${model}`, dimensions: probe?.length ?? 0, embed };
}
