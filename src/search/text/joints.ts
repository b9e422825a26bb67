import { analyse, wordsOf } from './analyse.ts';

/** Two words joined by a hyphen. */
export interface Joint {
  /** The term of both written as one word: `multiag` for `multi-agent`. */
  readonly joined: string;
  /** The term of each. */
  readonly parts: readonly [string, string];
}

/** Words joined by hyphens; none begins inside a word, or an endless one would be read from each of its letters. */
const COMPOUND = /(?<![\p{L}\p{N}\p{M}])[\p{L}\p{N}\p{M}]+(?:[-‐‑–][\p{L}\p{N}\p{M}]+)+/gu;
const HAS_LETTER = /\p{L}/u;

/** The joints of a text, as often as they stand there. Numbers and words of grammar join nothing. */
export function jointsOf(text: string): readonly Joint[] {
  return Array.from(text.matchAll(COMPOUND), ([compound]) => {
    const words = wordsOf(compound);
    return words.flatMap((word, at) => {
      const before = words[at - 1];
      const [first, second] = [before?.term, word.term];
      if (before === undefined || first === undefined || second === undefined) return [];
      const [joined, ...more] = analyse(before.text + word.text);
      if (joined === undefined || more.length > 0 || !HAS_LETTER.test(joined)) return [];
      return [{ joined, parts: [first, second] } satisfies Joint];
    });
  }).flat();
}
