import { join } from 'node:path';
import type { Config } from '../../config/index.ts';
import { BUNDLED_CORPUS } from '../data/corpus.ts';
import type { Library } from '../search/library.ts';
import type { Log } from '../shared/log.ts';
import {
  type CorpusLibrarySpec,
  type CorpusStores,
  openCorpusLibrary,
} from './open-corpus-library.ts';

/** The corpus of the bundled papers, the configured files and the store, where there is one. */
export async function openConfiguredLibrary(
  config: Config,
  log: Log,
  {
    stores,
    ...how
  }: Pick<CorpusLibrarySpec, 'follow' | 'reads'> & { readonly stores: CorpusStores | undefined },
): Promise<Library> {
  const database = stores && config.database;
  const source = { files: [BUNDLED_CORPUS, ...config.corpusFiles], database, ...how };
  const library = await openCorpusLibrary({ ...specOf(config), ...source }, stores, log);
  return writing(library, config, log);
}

/** As the settings have it, whatever the papers. */
export const specOf = (
  config: Config,
): Omit<CorpusLibrarySpec, 'files' | 'database' | 'reads'> => ({
  embedder: config.embedder,
  reranker: config.reranker,
  service: config.llm,
  weights: config.ranking,
  maxBytes: maxBytesOf(config),
  indexFolder: join(config.dataFolder, 'index'),
  logLevel: config.logLevel,
});

export const maxBytesOf = ({ limits }: Config): number => limits.fileMegabytes * 1024 * 1024;

/** With a model that writes answers, where one is configured. */
async function writing(library: Library, { llm }: Config, log: Log): Promise<Library> {
  if (llm?.model === undefined) return library;
  const [{ createOpenAiWriter }, { createWritingLibrary }] = await Promise.all([
    import('../search/writing/openai-writer.ts'),
    import('../search/writing/writing-library.ts'),
  ]);
  return createWritingLibrary(library, createOpenAiWriter({ ...llm, model: llm.model }), log);
}
