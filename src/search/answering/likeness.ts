/** Below this two words are different words, not one word misspelt. */
const ALIKE = 0.6;
/** A word that is only like the one asked for counts less than the word itself. */
const DISCOUNT = 0.8;
const SHORTEST = 4;
/** A word half as long is another word, even at its beginning. */
const LENGTHS = 0.7;

/**
 * How far a term stands in for another that is misspelt, joined or cut: 0 … 0.8, by the letter
 * triples they share (Dice). Terms that share no beginning are not compared unless one holds the other.
 */
export function likeness(a: string, b: string): number {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (shorter.length < Math.max(SHORTEST, LENGTHS * longer.length)) return 0;
  if (a.slice(0, 2) !== b.slice(0, 2)) return longer.includes(shorter) ? ALIKE * DISCOUNT : 0;
  const triples = triplesOf(a);
  const others = triplesOf(b);
  const shared = triples.filter((triple) => others.includes(triple)).length;
  const dice = (2 * shared) / (triples.length + others.length);
  return dice >= ALIKE ? dice * DISCOUNT : 0;
}

function triplesOf(term: string): string[] {
  const padded = `_${term}`;
  return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3));
}
