import type { Config } from '../../config/index.ts';
import type { Library } from '../search/library.ts';
import type { Log } from '../shared/log.ts';
import { openConfiguredLibrary, specOf } from './open-configured-library.ts';
import { openCorpusLibrary } from './open-corpus-library.ts';
import { openReadingStore } from './open-reading-store.ts';

/** The bot's corpus, or one file in its place, for reading beside a running bot. */
export async function openReadingLibrary(
  config: Config,
  log: Log,
  corpusFile: string | undefined,
): Promise<Library> {
  if (corpusFile !== undefined) {
    const source = { files: [corpusFile], database: undefined, asGiven: true };
    const spec = { ...specOf(config), ...source, reads: 'at once' as const };
    return openCorpusLibrary(spec, undefined, log);
  }
  const store = await openReadingStore(config.database, log);
  const library = await openConfiguredLibrary(config, log, {
    stores: store,
    follow: false,
    reads: 'never',
  });
  return {
    ...library,
    async close() {
      await library.close();
      await store?.close();
    },
  };
}
