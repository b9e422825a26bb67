import { once } from './once.ts';

const ELLIPSIS = '…';
/** Its tables take milliseconds and megabytes; most texts need none. */
const graphemes = once(() => new Intl.Segmenter('en', { granularity: 'grapheme' }));
/** Longer graphemes than this (a letter under hundreds of accents) are cut through. */
const LONGEST_GRAPHEME = 64;

/** A word is cut through where leaving it out whole would cost more of the text than this. */
const MOST_OF_TEXT = 1 / 3;
const LONGEST_WORD = 30;

/**
 * At most `limit` UTF-16 units of a text, an ellipsis in place of what was cut, at a word's end
 * where there is one near; no grapheme is split. Every limit counted in code points or graphemes
 * holds as well.
 */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  if (limit < 1) return '';
  const end = boundaryBefore(text, limit - ELLIPSIS.length);
  return text.slice(0, wordEndBefore(text, end, limit)).trimEnd() + ELLIPSIS;
}

/** Where the last whole word ends, without marks that lead on to the next; `end` where it is far back. */
function wordEndBefore(text: string, end: number, limit: number): number {
  if (/\s/.test(text.charAt(end))) return end;
  const from = Math.max(0, end - Math.min(LONGEST_WORD, Math.floor(limit * MOST_OF_TEXT)));
  const blank = text.slice(from, end).search(/\s\S*$/);
  if (blank < 0) return end;
  let wordEnd = from + blank;
  while (wordEnd > from && /[\s,;:–—([{-]/.test(text.charAt(wordEnd - 1))) wordEnd -= 1;
  return wordEnd;
}

/** The last place at or before `end` where a grapheme (or at least a code point) begins. */
function boundaryBefore(text: string, end: number): number {
  if (isPlain(text, end - 1) && isPlain(text, end)) return end;
  const from = codePointStart(text, Math.max(0, end - LONGEST_GRAPHEME));
  const around = text.slice(from, end + LONGEST_GRAPHEME);
  const starts = Array.from(graphemes().segment(around), ({ index }) => from + index);
  const whole = starts.findLast((start) => start <= end && start > from);
  return whole ?? codePointStart(text, end);
}

/** Below the first combining mark every character is a grapheme of its own; only CR and LF belong together. */
const isPlain = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < 0x300 && code !== 0x0a;
};

const codePointStart = (text: string, at: number): number =>
  at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at;

/** Entries joined as long as the whole stays within `limit`; an entry is shown whole or not at all. */
export function joinWithin(entries: readonly string[], separator: string, limit: number): string {
  let joined = '';
  for (const [index, entry] of entries.entries()) {
    const next = index === 0 ? entry : joined + separator + entry;
    if (next.length > limit) break;
    joined = next;
  }
  return joined;
}
