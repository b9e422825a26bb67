import type { Segment } from '../library.ts';
import type { Word } from '../text/analyse.ts';

export const SNIPPET_LENGTH = 240;

/** What beginning with a sentence is worth, beside the rarity of the terms shown. */
const SENTENCE_START = 0.5;
/** What beginning with the sentence nearest in meaning is worth. */
const NEAREST_SENTENCE = 3;
const ELLIPSIS = '…';

/** Stretch of a text in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface SnippetOptions {
  /** What showing a term is worth; 0 for one that was not asked for. */
  worth(term: string): number;
  /** Where the sentence begins that is nearest in meaning. */
  readonly nearest?: number | undefined;
}

/**
 * The stretch of a text, given with its words, that shows the most of what was asked for, at most `SNIPPET_LENGTH` long and
 * cut between words, with the matched words marked and `…` where text was left out.
 */
export function snippetOf(
  text: string,
  words: readonly Word[],
  options: SnippetOptions,
): readonly Segment[] {
  const span = words.length === 0 ? { start: 0, end: 0 } : bestWindow(text, words, options);
  const matched = words.filter((word) => worthOf(word, options) > 0);
  return segmentsOf(text, span, matched);
}

/** The words of texts that have one of the terms, as they stand there: one a term, in the terms' order. */
export function matchedWords(
  texts: readonly (readonly Word[])[],
  terms: readonly string[],
): readonly string[] {
  const found = new Map<string | undefined, string>();
  for (const { text, term } of texts.flat()) if (!found.has(term)) found.set(term, text);
  return terms.flatMap((term) => found.get(term) ?? []);
}

/** Slides a window over the words; the earliest of the best wins. */
function bestWindow(text: string, words: readonly Word[], options: SnippetOptions): Span {
  const tally = createTally(options);
  let best = { value: -1, start: 0, end: 0 };
  let next = 0;
  for (const word of words) {
    for (let reached = words[next]; reached && fits(word, reached); reached = words[++next]) {
      tally.change(reached, 1);
    }
    const value = tally.total() + startBonus(text, word.start, options.nearest);
    const end = words[next - 1];
    if (value > best.value && end)
      best = { value, start: word.start, end: end.start + end.text.length };
    tally.change(word, -1);
  }
  return { start: best.start, end: endOf(text, best) };
}

/** A word longer than a whole snippet stands alone, and is cut. */
const fits = (first: Word, last: Word): boolean =>
  first === last || last.start + last.text.length - first.start <= SNIPPET_LENGTH;

const worthOf = ({ term }: Word, { worth }: SnippetOptions): number =>
  term === undefined ? 0 : worth(term);

/** What the words inside a window are worth together, each term once. */
function createTally(options: SnippetOptions) {
  const counts = new Map<string, number>();
  let total = 0;
  return {
    total: () => total,
    change(word: Word, step: 1 | -1): void {
      const worth = worthOf(word, options);
      if (word.term === undefined || worth === 0) return;
      const before = counts.get(word.term) ?? 0;
      counts.set(word.term, before + step);
      if (before === 0 || before + step === 0) total += step * worth;
    },
  };
}

function startBonus(text: string, start: number, nearest: number | undefined): number {
  const before = text.slice(Math.max(0, start - 3), start).trimEnd();
  const startsSentence = before === '' || /[.!?]$/.test(before);
  const isNearest = nearest !== undefined && Math.abs(start - nearest) < 3;
  return (startsSentence ? SENTENCE_START : 0) + (isNearest ? NEAREST_SENTENCE : 0);
}

/** Takes closing punctuation along; cuts an overlong word between code points. */
function endOf(text: string, { start, end }: Span): number {
  const closing = /^[^\s\p{L}\p{N}\p{M}]{1,3}(?=\s|$)/u.exec(text.slice(end, end + 4))?.[0] ?? '';
  const cut = Math.min(end + closing.length, start + SNIPPET_LENGTH);
  return /[\ud800-\udbff]/.test(text[cut - 1] ?? '') ? cut - 1 : cut;
}

function segmentsOf(text: string, { start, end }: Span, matched: readonly Word[]): Segment[] {
  const segments: Segment[] = [];
  const push = (piece: string, isMatched: boolean): void => {
    if (piece !== '') segments.push({ text: piece, matched: isMatched });
  };
  let at = start;
  push(start > 0 ? ELLIPSIS : '', false);
  for (const word of matched) {
    const wordEnd = word.start + word.text.length;
    if (word.start < at || wordEnd > end) continue;
    push(text.slice(at, word.start), false);
    push(word.text, true);
    at = wordEnd;
  }
  push(text.slice(at, end), false);
  push(text.slice(end).trim() === '' ? '' : ELLIPSIS, false);
  return segments;
}
