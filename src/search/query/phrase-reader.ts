import type { SetAside } from '../library.ts';
import type { Corpus } from '../ranking/corpus.ts';
import { fold } from '../text/analyse.ts';
import { compoundsOf } from '../text/joints.ts';
import { readableTextOf } from '../text/readable-text.ts';

/** So many papers are read for the phrases of a query: some 50 ms (bench/query-budget.ts). */
export const MOST_READ = 3_000;

/** Looks how words stand in papers. */
export interface PhraseReader {
  /**
   * Those of the papers in which the folded words stand one after another, whatever signs are between
   * them; all of the papers, once there are more than may still be read.
   */
  thoseWith(words: string, ordinals: readonly number[]): readonly number[];
  /** Those of the papers that write the two words of a term with a hyphen; none, once too many were read. */
  thoseJoining(term: string, ordinals: readonly number[]): readonly number[];
  /** The phrases for which no paper was read. */
  setAside(): readonly SetAside[];
}

export function createPhraseReader(corpus: Pick<Corpus, 'at'>, most = MOST_READ): PhraseReader {
  const unread: SetAside[] = [];
  let left = most;

  const reading = (ordinals: readonly number[], isIn: (text: string) => boolean) => {
    left -= ordinals.length;
    return ordinals.filter((ordinal) => {
      const paper = corpus.at(ordinal);
      return paper !== undefined && (isIn(paper.title) || isIn(paper.abstract));
    });
  };

  return {
    thoseWith(words, ordinals) {
      if (ordinals.length > left) {
        unread.push({ text: `"${words}"`, why: 'too much' });
        return ordinals;
      }
      return reading(ordinals, finder(words));
    },
    thoseJoining: (term, ordinals) =>
      ordinals.length > left
        ? []
        : reading(ordinals, (text) =>
            compoundsOf(text).joints.some(({ joined }) => joined === term),
          ),
    setAside: () => unread,
  };
}

const WORD_CHARACTER = String.raw`[\p{L}\p{N}\p{M}]`;
/** What reading or folding may change. */
const NOT_PLAIN = /[^\n -~]|[\\{}$^_~`]|--/;

/** Whether the words stand in a text as it is read. Most texts need no reading to tell. */
function finder(words: string): (text: string) => boolean {
  const sequence = words.split(' ').map(RegExp.escape).join(`[^\\p{L}\\p{N}\\p{M}]+`);
  const pattern = new RegExp(`(?<!${WORD_CHARACTER})${sequence}(?!${WORD_CHARACTER})`, 'iu');
  return (text) => {
    if (pattern.test(text)) return true;
    return (
      NOT_PLAIN.test(text) &&
      pattern.test(fold(readableTextOf({ title: text, abstract: '' }).title))
    );
  };
}
