import { createFlatKeywordIndex, type PackedKeywords } from '../keywords/flat-keyword-index.ts';
import type { StaticModel } from '../meaning/embedders/static-model.ts';
import { createTokenIndex } from '../meaning/token-index.ts';
import { createTokenTable, type PackedTokens } from '../meaning/token-table.ts';
import type { Indexes } from '../ranking/indexes.ts';
import type { RankingWeights } from '../ranking/weights.ts';
import { createCompactCorpus, type PackedCorpus } from './compact-corpus.ts';
import { createCompactTitleIndex, type PackedTitles } from './compact-title-index.ts';

/** Everything that a large corpus is answered from, as flat arrays and lists of words. */
export interface PackedIndexes {
  readonly corpus: PackedCorpus;
  readonly keywords: PackedKeywords;
  readonly titles: PackedTitles;
  readonly tokens: PackedTokens;
}

export interface CompactIndexes {
  readonly indexes: Indexes;
  pack(): PackedIndexes;
}

/** The same indexes as `createIndexes` makes, for corpora that those cannot serve. */
export function createCompactIndexes(
  { model, weights }: { readonly model: StaticModel | undefined; readonly weights: RankingWeights },
  packed?: PackedIndexes,
): CompactIndexes {
  const corpus = createCompactCorpus(packed?.corpus);
  const keywords = createFlatKeywordIndex(packed?.keywords);
  const titles = createCompactTitleIndex(corpus.at, packed?.titles);
  const tokens = createTokenTable(packed?.tokens);
  const dense = model && createTokenIndex(model, tokens);
  return {
    indexes: { corpus, keywords, titles, dense, weights },
    pack: () => ({
      corpus: corpus.pack(),
      keywords: keywords.pack(),
      titles: titles.pack(),
      tokens: tokens.pack(),
    }),
  };
}
