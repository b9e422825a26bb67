import { createHash } from 'node:crypto';
import { appendFile, mkdir, readFile, truncate } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { VectorCache } from './vectors.ts';

/** A record is a key of 16 bytes and the vector's floats. */
const KEY_BYTES = 16;

/**
 * Vectors of one model in a file that only grows; a record that a crash cut short is cut off. Keys are
 * hashes of model and text, so texts are not kept and a file of another model is of no use.
 */
export async function openVectorFile(
  path: string,
  { id, dimensions }: { readonly id: string; readonly dimensions: number },
): Promise<VectorCache> {
  const recordBytes = KEY_BYTES + 4 * dimensions;
  await mkdir(dirname(path), { recursive: true });
  const kept = await readFile(path).catch(() => Buffer.alloc(0));
  const whole = kept.length - (kept.length % recordBytes);
  if (whole < kept.length) await truncate(path, whole);
  const vectors = new Map<string, Float32Array>();
  for (let at = 0; at < whole; at += recordBytes) {
    const floats = kept.subarray(at + KEY_BYTES, at + recordBytes);
    vectors.set(kept.toString('hex', at, at + KEY_BYTES), toFloats(floats));
  }
  const keyOf = (text: string): Buffer =>
    createHash('sha256').update(`${id}\n${text}`).digest().subarray(0, KEY_BYTES);

  return {
    get: (text) => vectors.get(keyOf(text).toString('hex')),
    async put(added) {
      const records = [...added].map(([text, vector]) => {
        const key = keyOf(text);
        vectors.set(key.toString('hex'), vector);
        return Buffer.concat([
          key,
          Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength),
        ]);
      });
      await appendFile(path, Buffer.concat(records));
    },
  };
}

/** Copied, because floats must lie at multiples of their size. */
const toFloats = (bytes: Buffer): Float32Array => new Float32Array(Uint8Array.from(bytes).buffer);
