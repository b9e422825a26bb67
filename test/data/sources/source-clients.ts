import { openSources, type Sources } from '../../../src/data/sources/open-sources.ts';
import type { LookupOptions } from '../../../src/data/sources/source.ts';
import type { WebServer } from '../../fakes/web-server.ts';

/** All services at one server on loopback, without pauses. */
export const sourcesAt = (
  { base }: WebServer,
  options: Partial<Parameters<typeof openSources>[0]> = {},
): Sources =>
  openSources({
    addresses: {
      huggingFace: base.href,
      arxiv: base.href,
      arxivFeeds: base.href,
      semanticScholar: base.href,
      crossref: base.href,
    },
    categories: ['cs.CL', 'cs.LG'],
    feeds: [],
    userAgent: 'Colloquy/1 (test)',
    arxivPace: { take: async (_, signal) => signal.throwIfAborted() },
    patience: { firstBackOffMs: 1, retries: { person: 0, background: 1 } },
    ...options,
  });

export const background = (): LookupOptions => ({
  signal: new AbortController().signal,
  urgency: 'background',
});

export const json = (value: unknown) => ({ body: JSON.stringify(value) });
export const xml = (body: string) => ({ type: 'application/atom+xml', body });

/** What is there for sure in a test. */
export function present<T>(value: T | undefined | 'unchanged'): T {
  if (value === undefined || value === 'unchanged') throw new Error('nothing is there');
  return value;
}
