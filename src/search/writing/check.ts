import type { Citation, WrittenSentence } from '../library.ts';
import { sentences } from '../text/sentences.ts';

/** The share of a written sentence's content words that its quotations must contain. */
const MIN_SHARED_WORDS = 0.5;

/** Words of grammar and of reporting, which a sentence may add to what it cites. */
const FREE = new Set(
  `a about above after all also although an and any are as at be because been before being between
  both but by can compared could did do does during each either for from further had has have how
  however if in instead into is it its itself less may might more most much must namely neither nor
  not of on one only onto or other others our out over own rather same shall should since so some
  such than that the their them themselves then there these they this those though through thus to
  too two under until up upon use used uses using very via was were what when where whereas whether
  which while who whose why will with within without would you your yes no according author authors
  paper papers work study method methods approach approaches propose proposes proposed show shows
  shown find finds found report reports reported describe describes argue argues present presents
  states stated says introduce introduces introduced`.split(/\s+/),
);

/**
 * The sentences of a written text that its citations bear out. A sentence must cite (`[1]`, `[1, 3]`),
 * every number and every name in it must occur in what it cites, and so must at least half of its
 * other words. Everything else is dropped.
 */
export function supportedSentences(
  written: string,
  quotations: readonly Citation[],
): readonly WrittenSentence[] {
  return markedSentences(written).flatMap(({ text, marks }) => {
    const cites = [...new Set(marks)].filter((mark) => quotations[mark] !== undefined);
    const everyMarkExists = cites.length === new Set(marks).size;
    const evidence = cites.map((cite) => quotations[cite]?.text ?? '').join(' ');
    const holds = cites.length > 0 && everyMarkExists && isSupported(text, evidence);
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

/** Whether numbers, names, addresses and enough of the words of `sentence` occur in `evidence`. */
function isSupported(sentence: string, evidence: string): boolean {
  const known = new Set(wordsOf(evidence).map(fold));
  const words = wordsOf(sentence);
  const isKnown = (word: string) => known.has(fold(word));
  if (!words.filter(mustOccur).every(isKnown)) return false;
  const content = words.filter(
    (word, index) => !FREE.has(word.toLowerCase()) || isName(word, index),
  );
  const shared = content.filter(isKnown).length;
  return content.length > 0 && shared / content.length >= MIN_SHARED_WORDS;
}

/** Numbers with their decimals, words with hyphens cut, whole web addresses. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .match(/https?:\/\/\S+|\d+(?:[.,]\d+)*|[\p{L}\p{M}]+[\p{L}\p{M}\p{N}]*/gu) ?? [];

const fold = (word: string): string =>
  word
    .toLowerCase()
    .replace(/(?<=\d),(?=\d)/g, '')
    .replace(/(?<=\p{L}{3})(?:es|s)$/u, '');

const mustOccur = (word: string, index: number): boolean =>
  /^\d/.test(word) || word.startsWith('http') || isName(word, index);

/** Capitals anywhere but at the start of an ordinary first word: `LoRA`, `BLEU`, `Hölder`. */
function isName(word: string, index: number): boolean {
  const rest = index === 0 ? word.slice(1) : word;
  return /\p{Lu}/u.test(rest) && word !== 'I' && !(index > 0 && FREE.has(word.toLowerCase()));
}
