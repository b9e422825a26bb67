import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type CorpusSources, loadCorpus, loadFiles } from '../../data/corpus.ts';
import { createFileWorks, type FileWorks } from '../../data/following/file-works.ts';
import { createJoins, type Joins } from '../../data/following/joins.ts';
import type { Paper } from '../../data/paper.ts';
import { createBreather } from '../../shared/breathe.ts';
import type { StaticModel } from '../meaning/embedders/static-model.ts';
import { addPaper, dropPaper, type Indexes } from '../ranking/indexes.ts';
import type { RankingWeights } from '../ranking/weights.ts';
import { createCompactIndexes, type PackedIndexes } from './compact-indexes.ts';
import { readSnapshot, sweepUnfinished, writeSnapshot } from './snapshot.ts';

/** To be raised with a change to how files are read, and to how texts are taken apart: kept indexes are made anew. */
const READING = 2;
const ANALYSIS = 5;

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
  /** Up to which revision of the store they hold all. */
  readonly revision: number;
  readonly joins: Joins;
  readonly files: () => Promise<FileWorks>;
  /** Keeps them as they are now; a failure is logged. */
  keep(revision: number, updatedAt: number | undefined): Promise<void>;
}

/** What is kept on disk. */
interface Packed extends PackedIndexes {
  /** A line of JSON for each paper: its id, and the ids of the stored ones in it. */
  readonly joins: readonly string[];
}

/**
 * The indexes of a large corpus: as they were kept if the files are the same, so that only what has
 * changed in the store since is to be brought in; else brought up to date with what files and store
 * hold, or built. Throws a SourceError for papers that cannot be read.
 */
export async function openCompactIndexes(options: CompactIndexesOptions): Promise<OpenIndexes> {
  const { model, weights, log } = options;
  const path = join(options.indexFolder, `${sha256(options.files.join('\n')).slice(0, 16)}.index`);
  const key = `${ANALYSIS} ${model?.id ?? 'words only'}`;
  await sweepUnfinished(path);
  const [read, sources] = await Promise.all([readSnapshot(path, key), fingerprint(options)]);
  const kept = typeof read === 'string' ? undefined : read;
  // Under this key lies what is written below.
  const packed = kept?.packed as Packed | undefined;
  const { indexes, pack } = createCompactIndexes({ model, weights }, packed);
  const open = (joins: Joins, files: () => Promise<FileWorks>) => ({
    indexes,
    joins,
    files,
    async keep(revision: number, updatedAt: number | undefined) {
      const lines = Array.from(joins.entries(), ([id, stored]) => JSON.stringify([id, ...stored]));
      const note = { sources, revision, updatedAt: updatedAt ?? null };
      try {
        await writeSnapshot(path, key, { note, packed: { ...pack(), joins: lines } });
      } catch (error) {
        log.warn(
          { err: error },
          `the index cannot be kept in ${path}: the next start is slow, too`,
        );
      }
    },
  });

  const revision = Number(kept?.note.revision);
  if (kept?.note.sources === sources && revision <= ((await options.store?.revision()) ?? 0)) {
    const at = kept.note.updatedAt;
    const updatedAt = typeof at === 'number' ? at : undefined;
    const files = once(async () =>
      createFileWorks(await loadFiles({ ...options, now: new Date() })),
    );
    return { ...open(createJoins(joinsIn(packed?.joins)), files), updatedAt, revision };
  }
  log.info(reasonFor(read, path));
  const loaded = await loadCorpus({ ...options, now: new Date() });
  await bringUpToDate(indexes, loaded.papers);
  log.info({ papers: indexes.corpus.size }, 'the corpus is indexed');
  const files = once(async () => createFileWorks(loaded.files));
  const opened = { ...loaded, ...open(createJoins(loaded.joins), files) };
  await opened.keep(loaded.revision, loaded.updatedAt);
  return opened;
}

const joinsIn = (lines: readonly string[] = []): [string, string[]][] =>
  lines.map((line) => {
    const [id = '', ...stored]: string[] = JSON.parse(line);
    return [id, stored];
  });

function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | undefined;
  return () => {
    result ??= work().catch((error: unknown) => {
      result = undefined;
      throw error;
    });
    return result;
  };
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

/** Changes whenever the papers of the files may have, and with the store. */
async function fingerprint(options: CompactIndexesOptions): Promise<string> {
  const { files, store, asGiven = false } = options;
  const contents = await Promise.all(files.map(hashOfFile));
  return sha256(JSON.stringify([READING, contents, (await store?.history()) ?? null, asGiven]));
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
