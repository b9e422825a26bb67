import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';

/**
 * Its number is increased with every change of what is packed or how; older files are built anew. Two
 * numbers differ in two bits at least, so that a wrong bit makes no older file of one.
 */
const MAGIC = Buffer.from('CLQYIX7\n', 'latin1');
const OLDER_MAGICS = ['CLQYIDX\n', 'CLQYIX2\n', 'CLQYIX4\n'];
/** The checksum of all that follows it, then the header's length. */
const HEADER_AT = MAGIC.length + 8;
/** Every array begins at a multiple of this, so that it can be used where it lies. */
const ALIGNMENT = 8;
const ARRAYS = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, f32: Float32Array } as const;
type ArrayKind = keyof typeof ARRAYS;

/** A leaf's place, or an object of such. */
type Layout =
  | { readonly kind: ArrayKind | 'words'; readonly at: number; readonly bytes: number }
  | { readonly parts: Readonly<Record<string, Layout>> };

/** What the writer wants to know again that is no array. */
export type Note = Readonly<Record<string, string | number | null>>;

export interface Snapshot {
  readonly note: Note;
  /** Objects of objects whose leaves are flat arrays and lists of words. */
  readonly packed: object;
}

interface Header {
  readonly key: string;
  readonly note: Note;
  readonly layout: Layout;
}

/**
 * Writes a snapshot next to `path` and then puts it in place, so that a crash leaves the old one or
 * the new one. `key` names what must be the same when it is read.
 */
export async function writeSnapshot(
  path: string,
  key: string,
  { note, packed }: Snapshot,
): Promise<void> {
  const chunks: Uint8Array[] = [];
  const layout = lay(packed, chunks);
  const header = headerBytes({ key, note, layout });
  let checksum = crc32(header);
  for (const chunk of chunks) checksum = crc32(chunk, checksum);
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.${UNFINISHED}`;
  try {
    await writeWhole(temporary, [MAGIC, uint32(checksum), header, ...chunks]);
    await rename(temporary, path);
  } catch (error) {
    // Half of an index must not be what fills the disk.
    await rm(temporary, { force: true });
    throw error;
  }
}

async function writeWhole(path: string, chunks: readonly Uint8Array[]): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(chunks.values());
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Removes what processes that are no more left half-written beside `path`; nobody here writes yet. */
export async function sweepUnfinished(path: string): Promise<void> {
  const folder = dirname(path);
  const names = await readdir(folder).catch(() => []);
  const left = names.filter((name) => {
    const [, pid] = name.startsWith(`${basename(path)}.`) ? (WRITER.exec(name) ?? []) : [];
    return pid !== undefined && !isOther(Number(pid));
  });
  // What cannot be removed is in nobody's way but the disk's.
  await Promise.all(left.map((name) => rm(join(folder, name), { force: true }).catch(() => {})));
}

const UNFINISHED = 'tmp';
const WRITER = new RegExp(`\\.(\\d+)\\.${UNFINISHED}$`);

/** Whether another process of that number runs. */
function isOther(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It runs for somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * The snapshot at `path` if it was written under this key; its arrays are views of one buffer.
 * `damaged`: not a bit of it is to be trusted.
 */
export async function readSnapshot(
  path: string,
  key: string,
): Promise<Snapshot | 'none' | 'damaged'> {
  const file = await readFile(path).catch(() => undefined);
  if (file === undefined || OLDER_MAGICS.includes(file.toString('latin1', 0, MAGIC.length)))
    return 'none';
  if (file.length < HEADER_AT || !file.subarray(0, MAGIC.length).equals(MAGIC)) return 'damaged';
  if (crc32(file.subarray(MAGIC.length + 4)) !== file.readUInt32LE(MAGIC.length)) return 'damaged';
  const headerEnd = HEADER_AT + file.readUInt32LE(HEADER_AT - 4);
  // Written by headerBytes: the checksum holds.
  const header: Header = JSON.parse(file.toString('utf8', HEADER_AT, headerEnd));
  if (header.key !== key) return 'none';
  return { note: header.note, packed: unlay(header.layout, file.subarray(headerEnd)) };
}

/** The header behind its length, padded with blanks so that what follows is aligned. */
function headerBytes(header: Header): Buffer {
  const text = JSON.stringify(header);
  const length = HEADER_AT + Buffer.byteLength(text);
  const padded = Buffer.from(text + ' '.repeat(-length & (ALIGNMENT - 1)));
  return Buffer.concat([uint32(padded.length), padded]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function lay(packed: object, chunks: Uint8Array[]): Layout {
  if (Array.isArray(packed)) return place('words', Buffer.from(JSON.stringify(packed)), chunks);
  if (ArrayBuffer.isView(packed)) return place(kindOf(packed), bytesOf(packed), chunks);
  const entries = Object.entries(packed).map(([name, part]) => [name, lay(part, chunks)]);
  return { parts: Object.fromEntries(entries) };
}

function place(kind: ArrayKind | 'words', bytes: Uint8Array, chunks: Uint8Array[]): Layout {
  const at = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  chunks.push(bytes, new Uint8Array(-bytes.length & (ALIGNMENT - 1)));
  return { kind, at, bytes: bytes.length };
}

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array =>
  Buffer.from(buffer, byteOffset, byteLength);

function kindOf(array: ArrayBufferView): ArrayKind {
  if (array instanceof Float32Array) return 'f32';
  if (array instanceof Uint32Array) return 'u32';
  return array instanceof Uint16Array ? 'u16' : 'u8';
}

function unlay(layout: Layout, body: Buffer<ArrayBuffer>): object {
  if ('parts' in layout) {
    const entries = Object.entries(layout.parts).map(([name, part]) => [name, unlay(part, body)]);
    return Object.fromEntries(entries);
  }
  const { kind, at, bytes } = layout;
  if (kind === 'words') return JSON.parse(body.toString('utf8', at, at + bytes));
  const ArrayType = ARRAYS[kind];
  return new ArrayType(body.buffer, body.byteOffset + at, bytes / ArrayType.BYTES_PER_ELEMENT);
}
