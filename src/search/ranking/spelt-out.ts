import type { LookUp } from '../keywords/look-up.ts';
import { type Word, wordsOf } from '../text/analyse.ts';
import { readableTextOf } from '../text/readable-text.ts';
import type { Indexes } from './indexes.ts';

/**
 * The words of a question with what stands in for those that no paper has, as a paper writes it:
 * `time series` for `time ser`. Undefined where nothing stands in for any.
 */
export function speltOut(
  words: readonly Word[],
  lookUpOf: (term: string) => LookUp | undefined,
  indexes: Indexes,
): string | undefined {
  const written = words.map(({ text, term }) => {
    const way = term === undefined ? undefined : lookUpOf(term)?.ways[0];
    if (way === undefined || way.some((own) => own.term === term)) return text;
    return way.map((other) => asWritten(other.term, indexes)).join(' ');
  });
  return written.some((text, at) => text !== words[at]?.text) ? written.join(' ') : undefined;
}

/** A word of the first paper that has the term. */
function asWritten(term: string, { corpus, keywords }: Indexes): string {
  const [first = -1] = keywords.papersWith(term);
  const { title, abstract } = readableTextOf(corpus.at(first) ?? { title: '', abstract: '' });
  return wordsOf(`${title}\n${abstract}`).find((word) => word.term === term)?.text ?? term;
}
