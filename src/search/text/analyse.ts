import { runsOf, withoutParticle } from './runs.ts';
import { stemEnglish } from './stem-english.ts';
import { STOP_WORDS } from './stop-words.ts';
import { plainLetters } from './stroked-letters.ts';

/** One run of letters and digits in a text, in scripts without blanks one word, and the term it is looked up by. */
export interface Word {
  /** As it stands in the text. */
  readonly text: string;
  /** UTF-16 units from the beginning of the text. */
  readonly start: number;
  /** Folded and stemmed; undefined for a stop word. */
  readonly term: string | undefined;
}

const COMBINING = /[\u0300-\u036f]+/g;
const NOT_ASCII = /[^\u0020-\u007e]/;
/** Longer runs are no words (base64, DNA); their head is enough to find them again. */
const LONGEST_TERM = 64;
const REMEMBERED_WORDS = 50_000;

const remembered = new Map<string, string>();

/** The terms of a text in order, stop words left out: the same for papers and queries. */
export function analyse(text: string): string[] {
  const terms: string[] = [];
  for (const word of runsOf(text)) {
    const term = termOf(word.text);
    if (term !== '') terms.push(term);
  }
  return terms;
}

/** The words of a text with their places, for snippets and for what is shown as matched. */
export function wordsOf(text: string): Word[] {
  return Array.from(runsOf(text), (run) => ({ ...run, term: termOf(run.text) || undefined }));
}

/** The folded words of a text joined by single spaces: what phrases and titles are compared by. */
export function foldedWords(text: string): string {
  return Array.from(runsOf(text), (run) => fold(run.text)).join(' ');
}

/** Lower case, compatibility forms made plain (`ﬁ`, `２`), accents and strokes of Latin letters dropped. */
export function fold(text: string): string {
  if (!NOT_ASCII.test(text)) return text.toLowerCase();
  const small = text.normalize('NFKD').replace(COMBINING, '').normalize('NFC').toLowerCase();
  return plainLetters(small.replace(COMBINING, ''));
}

/** Stemming costs microseconds and words repeat, so the last tens of thousands are remembered. */
function termOf(word: string): string {
  if (word.length > LONGEST_TERM) return fold(word.slice(0, LONGEST_TERM)).slice(0, LONGEST_TERM);
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const folded = fold(word).slice(0, LONGEST_TERM);
  const term = STOP_WORDS.has(folded) ? '' : stemEnglish(withoutParticle(folded));
  if (remembered.size >= REMEMBERED_WORDS) remembered.clear();
  remembered.set(word, term);
  return term;
}
