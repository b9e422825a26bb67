import { z } from 'zod';
import { OwnError } from '../../shared/own-error.ts';
import { cappedFetch } from './capped-fetch.ts';
import { type Prompt, translatingPrompt, writingPrompt } from './prompts.ts';
import type { AnswerWriter } from './writer.ts';

export interface OpenAiWriterOptions {
  /** Base of an OpenAI-compatible endpoint, such as `http://127.0.0.1:11434/v1`. */
  readonly baseUrl: string;
  readonly model: string;
  readonly apiKey: string | undefined;
  /** Milliseconds until the whole text must be there. Default 20,000. */
  readonly timeoutMs?: number;
}

/** Tokens of one answer (three or four sentences) or of its translation: the bound on its cost. */
const MAX_OUTPUT_TOKENS = 400;
const MAX_TRANSLATED_TOKENS = 1_200;
/** UTF-16 units after which a text is cut, whatever the model was told. */
const MAX_CHARACTERS = 8_000;
/** A stream carries some 200 bytes around each token. */
const MAX_BYTES = 1_000_000;
const DEFAULT_TIMEOUT_MS = 20_000;

/** An answer writer behind any OpenAI-compatible endpoint; the SDK is loaded at the first answer. */
export function createOpenAiWriter(options: OpenAiWriterOptions): AnswerWriter {
  const say = (prompt: Prompt, maxOutputTokens: number) => spoken(prompt, maxOutputTokens, options);
  return {
    write: (writing) => say(writingPrompt(writing), MAX_OUTPUT_TOKENS),
    async translate(texts, into) {
      let said = '';
      for await (const piece of say(translatingPrompt(texts, into), MAX_TRANSLATED_TOKENS)) {
        said += piece;
      }
      return translationsIn(said, texts.length);
    },
  };
}

/** What the model says, in pieces; cut by length, and by time with an error. */
async function* spoken(
  prompt: Prompt,
  maxOutputTokens: number,
  { baseUrl, model, apiKey, timeoutMs = DEFAULT_TIMEOUT_MS }: OpenAiWriterOptions,
): AsyncGenerator<string, void> {
  const [{ streamText }, { createOpenAICompatible }] = await Promise.all([
    import('ai'),
    import('@ai-sdk/openai-compatible'),
  ]);
  const settings = { name: 'colloquy', baseURL: baseUrl, fetch: cappedFetch(MAX_BYTES) };
  const provider = createOpenAICompatible(apiKey ? { ...settings, apiKey } : settings);
  const enough = new AbortController();
  let failure: unknown;
  const { textStream } = streamText({
    model: provider.chatModel(model),
    ...prompt,
    temperature: 0,
    maxOutputTokens,
    maxRetries: 1,
    timeout: timeoutMs,
    abortSignal: enough.signal,
    onError: ({ error }) => {
      failure = error;
    },
    onAbort: () => {
      failure = new OwnError(`no answer within ${timeoutMs} ms`);
    },
  });
  let left = MAX_CHARACTERS;
  try {
    for await (const piece of textStream) {
      yield piece.slice(0, left);
      left -= piece.length;
      if (left <= 0) return;
    }
  } finally {
    enough.abort();
  }
  if (failure !== undefined) throw new OwnError('The answering model failed', { cause: failure });
}

/** The array in what a model said; models like to put a fence around it. */
function translationsIn(said: string, count: number): readonly string[] {
  const array = said.slice(said.indexOf('['), said.lastIndexOf(']') + 1);
  return z.array(z.string()).length(count).parse(JSON.parse(array));
}
