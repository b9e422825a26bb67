/** So many words with a full stop, a question mark or an exclamation mark at the end. */
const CLOSED = 4;
/** Nobody types so many terms: so many words were pasted. */
const PASTED = 25;

/**
 * Whether what was typed is a sentence and not a list of terms: `diffusion -audio "image editing" OR video`
 * is none, `mouse models are made with "artificial spermatids."` is one.
 *
 * @param pieces of text in their order, each one or more words
 */
export function isSentence(pieces: readonly string[]): boolean {
  const words = pieces.flatMap((piece) => piece.split(/\s+/)).filter((word) => word !== '');
  const isClosed = /(?:\p{L}|^)[.?!]$/u.test(words.at(-1) ?? '');
  return words.length >= (isClosed ? CLOSED : PASTED);
}
