import type { Words } from '../words/words.ts';
import type { Edition, Why } from './edition.ts';

/** By what an edition's papers are ranked, and among how many they were chosen. */
export const sayRanking = (
  { ranking, window, considered: count }: Edition,
  words: Words,
): string =>
  ranking === 'trending'
    ? words(`edition.by.${window}`, { count })
    : words('edition.unsent', { count });

/** Why a paper is in an edition; `clean` makes text from outside harmless for where it is shown. */
export function sayWhy(why: Why, words: Words, clean: (text: string) => string): string {
  switch (why.because) {
    case 'topic':
      return words('edition.why.topic', { topic: clean(why.topic) });
    case 'author':
      return words('edition.why.author', { author: clean(why.author) });
    case 'trend':
      return why.votes === 0
        ? words('edition.why.trend')
        : words('edition.why.votes', { count: why.votes });
    case 'new version':
      return words('edition.why.version', { version: why.version });
    case 'unsent':
      return words('edition.why.unsent');
  }
}
