import type { Context } from '../commands/command.ts';
import type { Attachment } from '../commands/option.ts';
import { UserError } from '../commands/user-error.ts';
import { SourceError } from '../data/files/source.ts';
import { ingestFile } from '../data/ingest-file.ts';
import { withDownloaded } from '../data/sources/download.ts';
import { SourceFailure } from '../data/sources/failure.ts';
import type { IngestStore } from '../data/stores/ingest.ts';
import type { Clock } from '../shared/clock.ts';

export interface Importing {
  readonly store: IngestStore;
  readonly clock: Clock;
  readonly maxBytes: number;
  readonly userAgent: string;
  /** The base that the bot talks to: where it stands in for Discord, files are on its host too. */
  readonly discordApiUrl: string;
}

/** A large file may take so long; Discord forgets the command after a quarter of an hour. */
const WITHIN_MS = 14 * 60_000;
const ATTACHMENTS = ['https://cdn.discordapp.com', 'https://media.discordapp.net'];
const ANYWHERE = { rules: { allowsAddress: () => true, allowsPort: () => true } };

/** Brings in the file at a public address, or one attached on Discord. Throws a UserError. */
export function createImporter(tools: Importing): Context['importPapers'] {
  const { store, clock, maxBytes, userAgent } = tools;
  return async (given, onProgress) => {
    const reach = 'file' in given ? reachOf(given.file, tools) : {};
    const address = 'file' in given ? given.file.url : given.url;
    const signal = AbortSignal.timeout(WITHIN_MS);
    const download = { maxBytes, userAgent, signal, urgency: 'background', ...reach } as const;
    const now = new Date(clock());
    try {
      return await withDownloaded(address, download, (path) =>
        ingestFile(path, store, { now, maxBytes, onProgress, signal }),
      );
    } catch (error) {
      if (!(error instanceof SourceFailure || error instanceof SourceError)) throw error;
      throw new UserError('error.import.failed', { why: error.message });
    }
  };
}

/** Attachments are fetched from Discord alone, and from another host only where that stands in for it. */
function reachOf({ url, size }: Attachment, { maxBytes, discordApiUrl }: Importing) {
  if (size > maxBytes) {
    throw new UserError('error.import.tooLarge', { most: Math.floor(maxBytes / 1024 / 1024) });
  }
  const origin = URL.parse(url)?.origin ?? '';
  if (origin === new URL(discordApiUrl).origin) return { reach: ANYWHERE };
  if (ATTACHMENTS.includes(origin)) return {};
  throw new UserError('error.import.failed', { why: `${origin} has no files of Discord` });
}
