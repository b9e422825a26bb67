import type { Clock } from '../../shared/clock.ts';
import { parsePapers } from '../files/read-file.ts';
import { SourceError } from '../files/source.ts';
import type { HttpClient } from './http/http-client.ts';
import { unreadable } from './read-json.ts';
import type { FetchOptions, Source, SourceBatch } from './source.ts';

export interface PaperFeedOptions {
  readonly url: URL;
  readonly http: HttpClient;
  readonly clock: Clock;
}

/**
 * A feed of papers (RSS, Atom, JSON Feed), or a file in any other format that files have, as a source.
 * It keeps no days: whatever stands in it is the batch of any day, and nothing is ever due.
 */
export const paperFeed = ({ url, http, clock }: PaperFeedOptions): Source => ({
  name: `feed:${url.href}`,
  label: url.host,
  due: () => undefined,
  fetchDay: async (_, { signal, validators }: FetchOptions) => {
    const conditional = validators ? { validators } : {};
    const request = { url, signal, urgency: 'background', expect: 'any' } as const;
    const answer = await http.get({ ...request, ...conditional });
    if (answer.status === 304) return 'unchanged';
    const batch = await read(answer.text, { from: http.from, now: new Date(clock()) });
    return { ...batch, validators: answer.validators };
  },
});

async function read(
  text: string,
  { from, now }: { readonly from: string; readonly now: Date },
): Promise<SourceBatch> {
  try {
    const { papers, warnings } = await parsePapers(text, from, { now });
    return { papers, warnings, dropped: warnings.filter(({ dropped }) => dropped).length };
  } catch (error) {
    throw error instanceof SourceError ? unreadable(from, error) : error;
  }
}
