import { once } from '../../shared/once.ts';
import { withSigns } from './signed-names.ts';

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Scripts that part no words: Thai, Lao, Burmese, Khmer, Japanese, Chinese. */
const UNSPACED =
  /[\p{scx=Thai}\p{scx=Laoo}\p{scx=Mymr}\p{scx=Khmr}\p{scx=Hira}\p{scx=Kana}\p{sc=Han}]/u;
const NOT_LATIN = /[\u0e00-\uffff]/;
/** What the segmenter takes at a time. */
const LONGEST = 1_000;

/** Its dictionaries are megabytes that most corpora never need. */
const segmenter = once(() => new Intl.Segmenter('ja', { granularity: 'word' }));

export interface Run {
  readonly text: string;
  /** UTF-16 units from the beginning of the text. */
  readonly start: number;
}

/** The runs of letters and digits of a text, a few names with their signs; in scripts without blanks its words. */
export function* runsOf(text: string): Generator<Run> {
  const isParted = !(NOT_LATIN.test(text) && UNSPACED.test(text));
  for (const { 0: run, index } of text.matchAll(WORD)) {
    if (isParted || !UNSPACED.test(run)) yield withSigns(text, run, index);
    else yield* wordsIn(run, index);
  }
}

function* wordsIn(run: string, start: number): Generator<Run> {
  for (let from = 0; from < run.length; ) {
    const to = endOfPiece(run, from + LONGEST);
    for (const { segment, index } of segmenter().segment(run.slice(from, to)))
      yield { text: segment, start: start + from + index };
    from = to;
  }
}

/** Not within a character. */
const endOfPiece = (run: string, end: number): number =>
  /[\udc00-\udfff]/.test(run.charAt(end)) ? end + 1 : Math.min(end, run.length);

/**
 * Korean particles, which are written at the end of a word: topic, subject, object, place, with, and.
 * Longer ones first.
 */
const PARTICLES =
  /^(\p{sc=Hang}{2,}?)(?:에서는|으로는|에게서|까지는|부터는|에서|으로|에게|까지|부터|처럼|보다|한테|이나|은|는|이|가|을|를|의|에|로|와|과|도|만)$/u;

/** A Korean word without its particle, if at least two syllables stay. */
export const withoutParticle = (word: string): string => PARTICLES.exec(word)?.[1] ?? word;
