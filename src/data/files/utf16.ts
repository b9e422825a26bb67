/** What Windows programs write as “Unicode text”, by its mark of the byte order, in hex. */
const MARKS: readonly (readonly [mark: string, encoding: string])[] = [
  ['fffe', 'utf-16le'],
  ['feff', 'utf-16be'],
];

export type Recode = (bytes: Buffer) => Buffer;

/** Makes UTF-8 of the chunks of a file, one after the other; undefined for a file that does not begin as UTF-16 does. */
export function recodeOf(start: Buffer): Recode | undefined {
  const encoding = MARKS.find(([mark]) => start.toString('hex', 0, 2) === mark)?.[1];
  if (encoding === undefined) return undefined;
  const decoder = new TextDecoder(encoding);
  return (bytes) => Buffer.from(decoder.decode(bytes, { stream: true }));
}
