import MiniSearch from 'minisearch';
import type { Paper } from '../../data/paper.ts';
import { fold } from '../text/analyse.ts';
import { readableTextOf } from '../text/readable-text.ts';
import { lookupKeysIn, lookupKeysOf } from './lookup-keys.ts';

export interface TitleHit {
  readonly ordinal: number;
  readonly score: number;
  /** 0–1: the share of the typed words that were found in the title, if only roughly. */
  readonly coverage: number;
}

/** Finds the paper that a person has in mind: another mode than finding papers about something. */
export interface TitleIndex {
  /** Papers whose id, arXiv id, address or title this is, apart from case, accents and punctuation. */
  exact(text: string): readonly number[];
  /** Papers whose title has the words, best first; the last may be unfinished, longer ones misspelt. */
  search(text: string, limit: number): readonly TitleHit[];
  add(ordinal: number, paper: Paper): void;
  /** `paper` is the one that was added under this ordinal. */
  remove(ordinal: number, paper: Paper): void;
}

/** No fuzziness below: "DPO" must not find "PPO". */
export const SHORTEST_FUZZY_WORD = 5;
/** Of a word's length, so many letters may be wrong. */
export const FUZZINESS = 0.2;
/** More words than this name no title. */
export const LONGEST_TITLE_QUERY = 40;

const COMPOUND = /[\p{L}\p{N}\p{M}]+(?:[-‐‑–/.'’][\p{L}\p{N}\p{M}]+)*/gu;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const CAMEL_HUMP = /(?<=\p{Ll})(?=\p{Lu})/u;

export function createTitleIndex(): TitleIndex {
  const keys = new Map<string, readonly number[]>();
  const titles = new MiniSearch<{ id: number; title: string }>({
    fields: ['title'],
    tokenize: titleTerms,
    processTerm: (term) => term,
    searchOptions: {
      prefix: (_term, i, terms) => i === terms.length - 1,
      fuzzy: (term) => (term.length < SHORTEST_FUZZY_WORD ? false : FUZZINESS),
      tokenize: typedTerms,
    },
  });
  const entryOf = (id: number, paper: Paper) => ({ id, title: readableTextOf(paper).title });

  return {
    exact: (text) => [...new Set(lookupKeysIn(text).flatMap((key) => keys.get(key) ?? []))],
    search(text, limit) {
      const typed = typedTerms(text).length;
      return titles
        .search(text)
        .slice(0, limit)
        .map(({ id, score, queryTerms }) => ({
          ordinal: Number(id),
          score,
          coverage: queryTerms.length / typed,
        }));
    },
    add(ordinal, paper) {
      for (const key of lookupKeysOf(paper)) keys.set(key, [...(keys.get(key) ?? []), ordinal]);
      titles.add(entryOf(ordinal, paper));
    },
    remove(ordinal, paper) {
      for (const key of lookupKeysOf(paper)) {
        const others = (keys.get(key) ?? []).filter((other) => other !== ordinal);
        if (others.length > 0) keys.set(key, others);
        else keys.delete(key);
      }
      titles.remove(entryOf(ordinal, paper));
    },
  };
}

/** What a title is looked up by: each term once, for each costs a walk through the index; the last stays last. */
export const typedTerms = (text: string): string[] =>
  [...new Set(titleTerms(text).slice(0, LONGEST_TITLE_QUERY).reverse())].reverse();

/** The words, and what people take for words: `Time-LLM` is also `timellm`, `LoopSplat` also `loop splat`. */
export function titleTerms(title: string): string[] {
  return Array.from(title.matchAll(COMPOUND), ([compound]) => {
    const words = compound.match(WORD) ?? [];
    if (words.length > 1) return [...words, words.join('')];
    const humps = compound.split(CAMEL_HUMP);
    return humps.length > 1 ? [...humps, compound] : humps;
  })
    .flat()
    .map((term) => fold(term.slice(0, 64)));
}
