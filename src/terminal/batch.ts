import { z } from 'zod';
import type { Hit, Library } from '../search/library.ts';
import { defined } from '../shared/defined.ts';
import { OwnError } from '../shared/own-error.ts';
import { plainAnswer } from './print-answer.ts';

const MAX_LIMIT = 1000;

const DEFAULT_LIMIT = 10;

/** null counts as absent. */
const Limit = z.int().min(1).max(MAX_LIMIT).nullish();

const common = {
  id: z.string(),
  text: z.string(),
  limit: Limit.transform((limit) => limit ?? DEFAULT_LIMIT),
};

const RequestSchema = z.discriminatedUnion('kind', [
  z.object({ ...common, kind: z.literal('search') }),
  z.object({
    ...common,
    kind: z.literal('ask'),
    paper: z.string().nullish(),
    context: z.array(z.string()).nullish(),
  }),
]);
type Request = z.infer<typeof RequestSchema>;

/** A request that cannot be answered; the message is for the person who wrote the line. */
class BatchError extends OwnError {
  override readonly name = 'BatchError';
}

export interface Batch {
  readonly library: Library;
  /** Milliseconds of a monotonic clock. */
  readonly now: () => number;
}

/** Answers one line after the other, in order, each as soon as it is read; empty lines are passed over. */
export async function* answerLines(
  lines: AsyncIterable<string>,
  batch: Batch,
): AsyncGenerator<string, void> {
  for await (const line of lines) {
    if (line.trim() !== '') yield JSON.stringify(await answerLine(line, batch));
  }
}

async function answerLine(line: string, { library, now }: Batch): Promise<object> {
  const started = now();
  let raw: unknown;
  try {
    raw = JSON.parse(line);
    const request = RequestSchema.safeParse(raw);
    if (!request.success) throw new BatchError(describe(request.error));
    const result = await answer(request.data, library);
    return { id: request.data.id, ...result, ms: milliseconds(now() - started) };
  } catch (error) {
    return { id: idOf(raw), error: wording(error) };
  }
}

async function answer(request: Request, library: Library): Promise<object> {
  if (request.kind === 'search') {
    const { hits } = await library.search(request.text, { limit: request.limit });
    return { hits: hits.map(brief) };
  }
  const { paper, limit, context } = request;
  if (paper != null && !(await library.get(paper))) {
    throw new BatchError(`paper: no paper has the id ${JSON.stringify(paper)}`);
  }
  const options = defined({ limit, paperId: paper ?? undefined, context: context ?? undefined });
  const reply = await library.ask(request.text, options);
  const { status, kind, confidence, sentences, hits } = reply;
  return {
    status,
    kind,
    confidence,
    text: plainAnswer(reply, await library.info()),
    sentences: sentences.map(({ text, paperId, title }) => ({ text, paper: paperId, title })),
    hits: hits.map(brief),
  };
}

const brief = ({ paper, score }: Hit) => ({ id: paper.id, title: paper.title, score });

const milliseconds = (duration: number): number => Math.round(duration * 100) / 100;

function idOf(raw: unknown): string | null {
  if (typeof raw !== 'object' || raw === null || !('id' in raw)) return null;
  return typeof raw.id === 'string' ? raw.id : null;
}

const describe = (error: z.ZodError): string =>
  error.issues.map(({ path, message }) => `${path.join('.') || 'request'}: ${message}`).join('; ');

function wording(error: unknown): string {
  if (error instanceof SyntaxError) return 'this line is no JSON';
  if (error instanceof BatchError) return error.message;
  return `internal error: ${error instanceof Error ? error.message : String(error)}`;
}
