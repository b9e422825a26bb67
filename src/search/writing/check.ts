import type { Citation, WrittenSentence } from '../library.ts';
import { sentences } from '../text/sentences.ts';
import { bearsOut } from './bears-out.ts';

/**
 * The sentences of a written text that their citations bear out. A sentence must cite (`[1]`, `[1, 3]`),
 * and one of the quotations that it cites must bear it out alone; see `bearsOut`. Everything else is
 * dropped: rather the quotation than a sentence in doubt.
 */
export function supportedSentences(
  written: string,
  quotations: readonly Citation[],
): readonly WrittenSentence[] {
  return markedSentences(written).flatMap(({ text, marks }) => {
    const cites = [...new Set(marks)];
    const cited = cites.flatMap((cite) => quotations[cite] ?? []);
    const holds =
      cited.length === cites.length && cited.some((quotation) => bearsOut(quotation.text, text));
    return holds ? [{ text, cites }] : [];
  });
}

const MARK = /\s*\[(\d{1,2}(?:\s*,\s*\d{1,2})*)\]/g;
/** A citation after the full stop belongs to the sentence before it. */
const MARK_AFTER_STOP = /([.!?])((?:\s*\[\d{1,2}(?:\s*,\s*\d{1,2})*\])+)/g;

function markedSentences(written: string): readonly { text: string; marks: readonly number[] }[] {
  const text = written.replace(MARK_AFTER_STOP, (_, stop: string, marks: string) => marks + stop);
  return sentences(text).map((sentence) => ({
    text: sentence.text.replace(MARK, '').trim(),
    marks: [...sentence.text.matchAll(MARK)].flatMap(([, list = '']) =>
      list.split(',').map((mark) => Number(mark) - 1),
    ),
  }));
}
