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
/** A run of stops, a bracket, an empty line, a line that begins with a bullet, or the end of a block of HTML or JATS. */
const EVENT =
  /[.!?…。！？｡]+|[([{]|[)\]}]|\n[^\S\n]*(?=\n|[-*•‣◦][^\S\n])|<\/(?:jats:)?(?:p|sec|title|li|list-item|div)>|<br ?\/?>/g;

/**
 * The sentences of a text, in order; together they hold everything but the space between them.
 * Made for abstracts: abbreviations, initials, decimals, addresses, lists and names that begin with
 * a small letter do not break it. Takes time linear in the length.
 */
export function sentences(source: string): readonly Sentence[] {
  const spans = wholeSpans(source).flatMap((span) => shortened(source, span));
  return spans.map(({ start, end }) => ({ text: source.slice(start, end), start, end }));
}

/** A sentence in the making: every piece of the text is looked at once, so only its ends are kept. */
type Span = Omit<Sentence, 'text'>;

/** A piece without a letter or digit (a quotation mark, dots) belongs to the sentence before it. */
function wholeSpans(source: string): Span[] {
  const found: Span[] = [];
  let from = 0;
  for (const to of [...boundaries(source), source.length]) {
    const span = trimmed(source, from, to);
    const before = found.at(-1);
    from = to;
    if (span.start === span.end) continue;
    const says = /[\p{L}\p{N}]/u.test(source.slice(span.start, span.end));
    if (says || !before) found.push(span);
    else found[found.length - 1] = { start: before.start, end: span.end };
  }
  return found;
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
  if (/^[\n<]/.test(event)) return stopEnd;
  let end = stopEnd;
  while (CLOSERS.test(source.charAt(end))) end++;
  return endsSentence({ source, stop: at, stopEnd, end }) ? end : 0;
}

function trimmed(source: string, from: number, to: number): Span {
  const raw = source.slice(from, to);
  const start = from + raw.length - raw.trimStart().length;
  return { start, end: start + raw.trim().length };
}

function shortened(source: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > LONG_SENTENCE) {
    const cut = semicolonIn(source.slice(from, end));
    if (cut === undefined) break;
    pieces.push(trimmed(source, from, from + cut));
    from += cut;
  }
  pieces.push(trimmed(source, from, end));
  return pieces;
}

/** After the last semicolon that leaves a piece of bearable length, else after the first one. */
function semicolonIn(sentence: string): number | undefined {
  const last = sentence.slice(0, LONG_SENTENCE + 1).lastIndexOf('; ');
  const cut = last >= SHORT_PIECE ? last : sentence.indexOf('; ', LONG_SENTENCE - 1);
  return cut < 0 || cut > sentence.length - SHORT_PIECE ? undefined : cut + 1;
}
