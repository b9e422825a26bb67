import type { Clock } from '../../shared/clock.ts';
import { ingest } from '../ingest.ts';
import type { Paper } from '../paper.ts';
import type { IngestStore } from '../stores/ingest.ts';
import type { PaperSignal } from '../stores/paper-signals.ts';
import type { PaperStore } from '../stores/papers.ts';
import { lateHttpClient } from './http/late-http-client.ts';
import { openHuggingFace } from './hugging-face/open-hugging-face.ts';

/** The origin of what invented papers say. */
export const EXAMPLES = 'examples';

const DAYS = 7;
const DAY_MS = 24 * 60 * 60_000;
const PIECE = 200;

export interface ExampleParts {
  /** Base of a server that answers as Hugging Face does, also `/on/DAY` as it stood then. */
  readonly url: string;
  readonly ingest: IngestStore;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** Brings the invented papers of the last seven days and the votes that they had on each; safe to repeat. */
export async function bringExamples({ url, clock, signal, ...parts }: ExampleParts): Promise<void> {
  const now = clock();
  const days = Array.from({ length: DAYS }, (_, age) => dayOf(now - (DAYS - 1 - age) * DAY_MS));
  const asked = { signal, clock };
  const papers = await batches(url, days, asked);
  await ingest(papers, parts.ingest, { source: EXAMPLES, at: new Date(now) });
  for (const day of days.slice(0, -1)) {
    const earlier = days.filter((each) => each <= day);
    const then = await batches(`${url}/on/${day}`, earlier, asked);
    await parts.ingest.atomically(({ signals }) => signals.put(then.map(countsOf(day))));
  }
}

/** Takes all invented papers out of the store; how many they were. */
export async function removeExamples(
  store: Pick<PaperStore, 'changesSince'>,
  ingesting: IngestStore,
): Promise<number> {
  let removed = 0;
  for (let after = 0; ; ) {
    const { papers, revision } = await store.changesSince(after, PIECE);
    if (revision === after) return removed;
    const ids = papers.filter(({ example }) => example).map(({ id }) => id);
    if (ids.length > 0) {
      removed += await ingesting.atomically((stores) => stores.papers.remove(ids));
    }
    after = revision;
  }
}

async function batches(
  base: string,
  days: readonly string[],
  { signal, clock }: Pick<ExampleParts, 'signal' | 'clock'>,
): Promise<readonly Paper[]> {
  const url = new URL(base);
  const http = lateHttpClient({
    from: 'the playground',
    base: url,
    userAgent: 'Colloquy',
    patience: {},
    clock,
  });
  const { list } = openHuggingFace(http, url);
  const papers: Paper[] = [];
  for (const day of days) {
    const batch = await list({ day }, { signal, urgency: 'background' });
    if (batch !== 'unchanged') papers.push(...batch.papers.map(marked));
  }
  return papers;
}

/** Nothing about it may lead people, or other records, to a real place. */
function marked({ url: _, thumbnailUrl: __, ...paper }: Paper): Paper {
  return { ...paper, id: paper.id.replace(/^hf:/, 'example:'), example: true };
}

const countsOf =
  (day: string) =>
  ({ id, votes, comments }: Paper): PaperSignal => ({
    paperId: id,
    day,
    source: EXAMPLES,
    votes,
    comments,
  });

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
