import type { z } from 'zod';
import { SourceFailure } from '../failure.ts';
import { unreadable } from '../read-json.ts';
import { AtomEntry, AtomFeed } from './schema.ts';

export interface ReadAtom {
  /** As they came; each is checked by itself. */
  readonly entries: readonly unknown[];
  /** Of the whole result, of which this is a page; undefined where the feed does not tell. */
  readonly total: number | undefined;
  readonly updated: string | undefined;
}

/**
 * The entries of an Atom (or RSS) answer of arXiv; throws a SourceFailure for what is none. An error
 * comes as an entry that is called “Error”: it is no paper, and `refused`.
 */
export async function readAtom(text: string, from: string): Promise<ReadAtom> {
  const feed = await feedOf(text, from);
  const entries = feed.entries ?? feed.items ?? [];
  if (entries.some(isError))
    throw new SourceFailure('refused', { from, what: 'did not understand the request' });
  return {
    entries,
    total: feed.opensearch?.totalResults,
    updated: feed.updated ?? feed.pubDate,
  };
}

async function feedOf(text: string, from: string): Promise<z.output<typeof AtomFeed>> {
  // Loaded for the first answer: a bot starts without.
  const { parseFeed } = await import('feedsmith');
  try {
    return AtomFeed.parse(parseFeed(text).feed);
  } catch (cause) {
    throw unreadable(from, cause);
  }
}

function isError(entry: unknown): boolean {
  const { success, data } = AtomEntry.safeParse(entry);
  return success && data.id?.includes('/api/errors') === true;
}
