import type { KeywordIndex } from '../keywords/keyword-index.ts';
import type { Corpus } from '../ranking/corpus.ts';
import { analyse, fold } from '../text/analyse.ts';
import { readableTextOf } from '../text/readable-text.ts';
import type { Mention, Query } from './query.ts';

const WORD_CHARACTER = String.raw`[\p{L}\p{N}\p{M}]`;

/**
 * Which papers the query's phrases, exclusions and alternatives allow; undefined when they allow all.
 * Only the papers that have all terms of a phrase are read for it.
 */
export function allowedBy(
  { phrases, excluded, anyOf }: Query,
  corpus: Corpus,
  index: KeywordIndex,
): ((ordinal: number) => boolean) | undefined {
  if (phrases.length + excluded.length + anyOf.length === 0) return undefined;
  const mentioning = (mention: Mention): Set<number> => papersMentioning(mention, corpus, index);
  const required = [
    ...phrases.map(mentioning),
    ...anyOf.map((group) => new Set(group.flatMap((mention) => [...mentioning(mention)]))),
  ];
  const forbidden = excluded.map(mentioning);
  return (ordinal) =>
    required.every((papers) => papers.has(ordinal)) &&
    !forbidden.some((papers) => papers.has(ordinal));
}

function papersMentioning(
  { words, verbatim }: Mention,
  corpus: Corpus,
  index: KeywordIndex,
): Set<number> {
  const [rarest, ...others] = [...new Set(analyse(words))].sort(
    (a, b) => index.frequency(a) - index.frequency(b),
  );
  const having = new Set(rarest === undefined ? corpus.ordinals() : index.papersWith(rarest));
  if (!verbatim && rarest !== undefined) return having;
  const candidates = others.reduce(
    (papers, term) => papers.intersection(new Set(index.papersWith(term))),
    having,
  );
  const pattern = patternOf(words);
  return new Set([...candidates].filter((ordinal) => occursIn(pattern, corpus, ordinal)));
}

function occursIn(pattern: RegExp, corpus: Corpus, ordinal: number): boolean {
  const paper = corpus.at(ordinal);
  if (paper === undefined) return false;
  const { title, abstract } = readableTextOf(paper);
  return pattern.test(fold(title)) || pattern.test(fold(abstract));
}

/** The words one after another, whatever stands between them. */
function patternOf(words: string): RegExp {
  const sequence = words.split(' ').map(RegExp.escape).join(String.raw`[^\p{L}\p{N}\p{M}]+`);
  return new RegExp(`(?<!${WORD_CHARACTER})${sequence}(?!${WORD_CHARACTER})`, 'u');
}
