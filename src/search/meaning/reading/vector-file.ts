import { appendFile, mkdir, readFile, stat, truncate } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { PaperVectorStore } from '../../../data/stores/paper-vectors.ts';
import type { Log } from '../../../shared/log.ts';
import { keyOf } from './paper-vector.ts';

/** A record is the model's key and the text's, each 16 bytes, the length of what follows, and that. */
const KEY_BYTES = 16;
const HEAD_BYTES = 2 * KEY_BYTES + 4;

/**
 * Vectors in a file that only grows; a record that a crash cut short is cut off. Texts are not kept. A
 * file that cannot be read or written is as good as none: what is new is then known to this process alone,
 * which is told once.
 */
export async function openVectorFile(
  path: string,
  log?: Pick<Log, 'warn'>,
): Promise<PaperVectorStore> {
  const kept = await readFile(path).catch(() => Buffer.alloc(0));
  const { records, end } = recordsIn(kept);
  if (end < kept.length) await truncate(path, end).catch(() => undefined);
  const at = (model: string, key: string): string => keyOf(model) + key;
  let isTold = false;
  const keep = async (written: Buffer): Promise<void> => {
    try {
      await appendWhole(path, written);
    } catch (error) {
      if (!isTold) log?.warn({ err: error }, `what is read of papers cannot be kept in ${path}`);
      isTold = true;
    }
  };
  let writing: Promise<void> = Promise.resolve();

  return {
    getMany: async (model, keys) =>
      new Map(
        keys.flatMap((key) => {
          const bytes = records.get(at(model, key));
          return bytes === undefined ? [] : [[key, bytes]];
        }),
      ),
    missing: async (model, keys) => keys.filter((key) => !records.has(at(model, key))),
    async putMany(model, vectors) {
      const written: Buffer[] = [];
      for (const [key, bytes] of vectors) {
        records.set(at(model, key), bytes);
        const length = Buffer.alloc(4);
        length.writeUInt32LE(bytes.length);
        written.push(Buffer.from(at(model, key), 'hex'), length, Buffer.from(bytes));
      }
      writing = writing.then(() => keep(Buffer.concat(written)));
      await writing;
    },
    async count(model) {
      const own = keyOf(model);
      return records.keys().reduce((count, key) => count + (key.startsWith(own) ? 1 : 0), 0);
    },
    purge: async () => 0,
  };
}

/** All of it or nothing: half a record would shift whatever is written behind it. */
async function appendWhole(path: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const before = await stat(path).catch(() => undefined);
  try {
    await appendFile(path, bytes);
  } catch (error) {
    await truncate(path, before?.size ?? 0).catch(() => undefined);
    throw error;
  }
}

function recordsIn(kept: Buffer): {
  readonly records: Map<string, Uint8Array>;
  readonly end: number;
} {
  const records = new Map<string, Uint8Array>();
  let end = 0;
  while (end + HEAD_BYTES <= kept.length) {
    const start = end + HEAD_BYTES;
    const length = kept.readUInt32LE(start - 4);
    if (start + length > kept.length) break;
    records.set(kept.toString('hex', end, start - 4), kept.subarray(start, start + length));
    end = start + length;
  }
  return { records, end };
}

/** What one store lacks is looked for in the next; what is new goes to the last. */
export function layeredVectors(first: PaperVectorStore, rest: PaperVectorStore): PaperVectorStore {
  return {
    ...rest,
    async getMany(model, keys) {
      const known = await first.getMany(model, keys);
      const others = await rest.getMany(
        model,
        keys.filter((key) => !known.has(key)),
      );
      return new Map([...known, ...others]);
    },
    missing: async (model, keys) => rest.missing(model, await first.missing(model, keys)),
    count: async (model) => (await first.count(model)) + (await rest.count(model)),
  };
}
