import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type CorpusSources, loadCorpus } from '../../data/corpus.ts';
import type { Paper } from '../../data/paper.ts';
import { createBreather } from '../../shared/breathe.ts';
import type { StaticModel } from '../meaning/embedders/static-model.ts';
import { addPaper, dropPaper, type Indexes } from '../ranking/indexes.ts';
import type { RankingWeights } from '../ranking/weights.ts';
import { createCompactIndexes, type PackedIndexes } from './compact-indexes.ts';
import { readSnapshot, writeSnapshot } from './snapshot.ts';

/** To be raised with a change to how files are read, and to how texts are taken apart: kept indexes are made anew. */
const READING = 2;
const ANALYSIS = 4;

export interface CompactIndexesOptions extends Omit<CorpusSources, 'now'> {
  readonly model: StaticModel | undefined;
  readonly weights: RankingWeights;
  /** Where the indexes are kept between starts. */
  readonly indexFolder: string;
}

export interface OpenIndexes {
  readonly indexes: Indexes;
  /** Epoch ms of the newest papers, where the corpus tells. */
  readonly updatedAt: number | undefined;
}

/**
 * The indexes of a large corpus: as they were kept if nothing has changed since, else with the papers
 * brought in that have changed, else built. Throws a SourceError for papers that cannot be read.
 */
export async function openCompactIndexes(options: CompactIndexesOptions): Promise<OpenIndexes> {
  const { model, weights, log } = options;
  const path = join(options.indexFolder, `${sha256(options.files.join('\n')).slice(0, 16)}.index`);
  const key = `${ANALYSIS} ${model?.id ?? 'words only'}`;
  const [read, sources] = await Promise.all([readSnapshot(path, key), fingerprint(options)]);
  const kept = typeof read === 'string' ? undefined : read;
  // Under this key lies what `pack` made below.
  const packed = kept?.packed as PackedIndexes | undefined;
  const { indexes, pack } = createCompactIndexes({ model, weights }, packed);
  if (kept?.note.sources === sources) {
    const at = kept.note.updatedAt;
    return { indexes, updatedAt: typeof at === 'number' ? at : undefined };
  }

  log.info(reasonFor(read, path));
  const { papers, updatedAt } = await loadCorpus({ ...options, now: new Date() });
  await bringUpToDate(indexes, papers);
  log.info({ papers: indexes.corpus.size }, 'the corpus is indexed');
  const note = { sources, updatedAt: updatedAt ?? null };
  try {
    await writeSnapshot(path, key, { note, packed: pack() });
  } catch (error) {
    log.warn({ err: error }, `the index cannot be kept in ${path}: the next start is slow, too`);
  }
  return { indexes, updatedAt };
}

function reasonFor(read: Awaited<ReturnType<typeof readSnapshot>>, path: string): string {
  if (read === 'none') return 'indexing the corpus';
  if (read === 'damaged') return `${path} is damaged: indexing the corpus again`;
  return 'the corpus has changed: updating its index';
}

async function bringUpToDate(indexes: Indexes, papers: readonly Paper[]): Promise<void> {
  const { corpus } = indexes;
  const breathe = createBreather();
  const wanted = Map.groupBy(papers, ({ id }) => id);
  const held = [...corpus.ordinals()].map((ordinal) => corpus.at(ordinal)?.id ?? '');
  for (const id of held) if (!wanted.has(id)) dropPaper(indexes, id);
  for (const [id, records] of wanted) {
    if (!areHeld(id, records, indexes)) {
      dropPaper(indexes, id);
      for (const paper of records) addPaper(indexes, paper);
    }
    await breathe();
  }
}

function areHeld(id: string, records: readonly Paper[], { corpus }: Indexes): boolean {
  const held = corpus.ordinalsOf(id);
  return (
    held.length === records.length &&
    held.every((at, index) => JSON.stringify(corpus.at(at)) === JSON.stringify(records[index]))
  );
}

/** Changes whenever the papers of the sources may have. */
async function fingerprint(options: CompactIndexesOptions): Promise<string> {
  const { files, store, asGiven = false } = options;
  const contents = await Promise.all(files.map(hashOfFile));
  const stored = store ? [await store.count(), await store.updatedAt()] : [];
  return sha256(JSON.stringify([READING, contents, stored, asGiven]));
}

/** Of an unreadable file nothing: reading it says what is wrong. */
async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1024 * 1024 }), hash).catch(
    () => undefined,
  );
  return hash.digest('hex');
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
