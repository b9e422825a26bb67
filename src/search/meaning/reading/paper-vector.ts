import { createHash } from 'node:crypto';
import type { Paper } from '../../../data/paper.ts';

/** What a model reads of a paper. */
export const readTextOf = ({ title, abstract }: Paper): string => `${title}\n${abstract}`.trim();

const KEY_BYTES = 16;

/** Names the text, whichever paper has it; a text that changes has another key. */
export const keyOf = (text: string): string =>
  createHash('sha256')
    .update(text)
    .digest('hex')
    .slice(0, 2 * KEY_BYTES);

const LARGEST = 127;
const SCALE_BYTES = 4;

/** A vector in eight bits a number, behind what one is worth (a float, little-endian). */
export function packVector(vector: Float32Array): Uint8Array {
  let largest = 0;
  for (const value of vector) largest = Math.max(largest, Math.abs(value));
  const scale = largest / LARGEST || 1;
  const bytes = Buffer.alloc(SCALE_BYTES + vector.length);
  bytes.writeFloatLE(scale, 0);
  for (const [at, value] of vector.entries()) {
    bytes.writeInt8(Math.round(value / scale), SCALE_BYTES + at);
  }
  return bytes;
}

/** The dot product with a packed vector; undefined for bytes that are none of this length. */
export function packedDot(vector: Float32Array, bytes: Uint8Array): number | undefined {
  if (bytes.length !== SCALE_BYTES + vector.length) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let sum = 0;
  for (let at = 0; at < vector.length; at += 1) {
    sum += (vector[at] ?? 0) * view.getInt8(SCALE_BYTES + at);
  }
  return sum * view.getFloat32(0, true);
}
