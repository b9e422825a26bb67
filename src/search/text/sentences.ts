import { endsSentence } from './sentence-boundary.ts';

/** A sentence of a text: `text` is exactly `source.slice(start, end)`, without space around it. */
export interface Sentence {
  readonly text: string;
  /** UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** Above this a sentence is broken at its semicolons, if it has any: nobody quotes a paragraph. */
const LONG_SENTENCE = 600;
/** A piece shorter than this is not worth being a quotation of its own. */
const SHORT_PIECE = 40;
/** A stop between brackets ends no sentence, unless the brackets hold a whole passage. */
const LONGEST_BRACKET = 300;

const CLOSERS = /["'”’»)\]}」』）]/;
/** A run of stops, a bracket, an empty line, or a line that begins with a bullet. */
const EVENT = /[.!?…。！？｡]+|[([{]|[)\]}]|\n[^\S\n]*(?=\n|[-*•‣◦][^\S\n])/g;

/**
 * The sentences of a text, in order; together they hold everything but the space between them.
 * Made for abstracts: abbreviations, initials, decimals, addresses, lists and names that begin with
 * a small letter do not break it. Takes time linear in the length.
 */
export function sentences(source: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (const end of [...boundaries(source), source.length]) {
    const sentence = trimmed(source, start, end);
    const before = found.at(-1);
    if (before && !/[\p{L}\p{N}]/u.test(sentence.text)) {
      found[found.length - 1] = trimmed(source, before.start, end);
    } else if (sentence.text !== '') found.push(sentence);
    start = end;
  }
  return found.flatMap((sentence) => shortened(source, sentence));
}

/** Offsets after which a new sentence begins. */
function boundaries(source: string): number[] {
  const ends: number[] = [];
  const open: OpenBracket[] = [];
  for (const match of source.matchAll(EVENT)) {
    const [event] = match;
    if ('([{'.includes(event)) open.push({ at: match.index, endsBefore: ends.length });
    else if (')]}'.includes(event)) dropBracketed(ends, open.pop(), match.index);
    else {
      const end = boundaryAt(source, match.index, event);
      if (end > (ends.at(-1) ?? 0)) ends.push(end);
    }
  }
  return ends;
}

interface OpenBracket {
  readonly at: number;
  readonly endsBefore: number;
}

/** Takes back the ends found between brackets; one right behind the closing bracket stays. */
function dropBracketed(ends: number[], bracket: OpenBracket | undefined, at: number): void {
  if (!bracket || at - bracket.at > LONGEST_BRACKET) return;
  const last = ends.at(-1) ?? 0;
  ends.length = bracket.endsBefore;
  if (last > at) ends.push(last);
}

/** Where the sentence ends that may end with this event; 0 when it goes on. */
function boundaryAt(source: string, at: number, event: string): number {
  const stopEnd = at + event.length;
  if (event.startsWith('\n')) return stopEnd;
  let end = stopEnd;
  while (CLOSERS.test(source.charAt(end))) end++;
  return endsSentence({ source, stop: at, stopEnd, end }) ? end : 0;
}

function trimmed(source: string, from: number, to: number): Sentence {
  const raw = source.slice(from, to);
  const start = from + raw.length - raw.trimStart().length;
  const text = raw.trim();
  return { text, start, end: start + text.length };
}

function shortened(source: string, sentence: Sentence): Sentence[] {
  const pieces: Sentence[] = [];
  let { start } = sentence;
  while (sentence.end - start > LONG_SENTENCE) {
    const cut = semicolonFrom(source, start, sentence.end);
    if (cut === undefined) break;
    pieces.push(trimmed(source, start, cut));
    start = cut;
  }
  pieces.push(trimmed(source, start, sentence.end));
  return pieces;
}

/** After the last semicolon that leaves a piece of bearable length, else after the first one. */
function semicolonFrom(source: string, start: number, end: number): number | undefined {
  const last = source.lastIndexOf('; ', start + LONG_SENTENCE - 1);
  const cut = last >= start + SHORT_PIECE ? last : source.indexOf('; ', start + LONG_SENTENCE - 1);
  return cut < 0 || cut > end - SHORT_PIECE ? undefined : cut + 1;
}
