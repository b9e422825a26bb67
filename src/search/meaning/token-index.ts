import type { Paper } from '../../data/paper.ts';
import { readable } from '../../shared/readable.ts';
import { createRecent } from '../../shared/recent.ts';
import { wordsOf } from '../text/analyse.ts';
import { sentences } from '../text/sentences.ts';
import type { DenseIndex, DenseQuestion } from './dense-index.ts';
import type { StaticModel } from './embedders/static-model.ts';
import { createTokenTable, type TokenTable, total, type Unit } from './token-table.ts';
import { createWordLikeness, dot, type WordLikeness } from './word-likeness.ts';

/** Where most of the vocabulary is in use, looking each row up costs more than taking them all. */
const MOST_OF_VOCABULARY = 0.5;
/** Texts whose vectors are kept, about 1.5 KB each; longer ones are read anew. */
const RECENT_TEXTS = 2048;
const LONGEST_KEPT = 4000;
/** A text that falls into more pieces a word is none that the model knows the meaning of. */
const MOST_PIECES = 2;

/**
 * Nearness in meaning by a static model. A text's vector is the normalised sum of its tokens' rows,
 * so its cosine with a question is the sum of the rows' dot products with the question over the
 * text's norm: one look-up a token, and no vector is kept of any paper or sentence.
 */
export function createTokenIndex(model: StaticModel, table = createTokenTable()): DenseIndex {
  const rowsInUse = (): Iterable<number> | undefined =>
    table.vocabulary.size < MOST_OF_VOCABULARY * model.vocabularySize
      ? table.vocabulary
      : undefined;

  const likeness = createWordLikeness(model);
  const read = createReader(model);

  return {
    get size() {
      return table.papers;
    },
    question(text) {
      const tokens = model.tokenize(text);
      const isKnown = tokens.length > 0 && tokens.length <= MOST_PIECES * wordsOf(text).length;
      return isKnown
        ? questionOf(tokens, { model, table, likeness, read }, rowsInUse())
        : undefined;
    },
    isWord: (word) => model.tokenize(word).length <= 1,
    related(ordinal, into) {
      const vector = model.embedTokens(table.tokensOf(ordinal));
      table.scorePapers(model.dotRows(vector, rowsInUse()), into);
    },
    add: (ordinal, paper) => table.add(ordinal, unitsOf(paper, model)),
    remove: (ordinal) => table.remove(ordinal),
  };
}

interface ReadText {
  readonly tokens: Uint16Array;
  readonly vector: Float32Array;
}

/** The sentences of what is found are compared with question after question. */
function createReader(model: StaticModel): (text: string) => ReadText {
  const recent = createRecent<string, ReadText>(RECENT_TEXTS);
  const read = (text: string): ReadText => {
    const tokens = model.tokenize(text);
    return { tokens, vector: model.embedTokens(tokens) };
  };
  return (text) => (text.length > LONGEST_KEPT ? read(text) : recent.get(text, () => read(text)));
}

interface Parts {
  readonly read: (text: string) => ReadText;
  readonly model: StaticModel;
  readonly table: TokenTable;
  readonly likeness: WordLikeness;
}

function questionOf(
  tokens: Uint16Array,
  { model, table, likeness, read }: Parts,
  rows: Iterable<number> | undefined,
): DenseQuestion {
  const vector = model.embedTokens(tokens);
  const dots = model.dotRows(vector, rows);
  return {
    score: (into) => table.scorePapers(dots, into),
    nearestSentence: (ordinal) => table.nearestUnit(dots, ordinal),
    company(examples, ordinals) {
      const vectors = examples.map((ordinal) => model.embedTokens(table.tokensOf(ordinal)));
      const common = total(vectors);
      const length = Math.sqrt(dot(common, common)) || 1;
      const nearness = model.dotRows(
        common.map((value) => value / length),
        rows,
      );
      return ordinals.map((ordinal) => table.cosineOf(nearness, ordinal));
    },
    wordLikeness: (ordinals) => likeness(tokens, ordinals.map(table.tokensOf)),
    similarity: (text) => dot(vector, read(text).vector),
    nearness(part) {
      const own = model.embedTokens(model.tokenize(part));
      return (text) => dot(own, read(text).vector);
    },
    coverage: (texts) =>
      likeness(
        tokens,
        texts.map((text) => read(text).tokens),
      ),
  };
}

function unitsOf({ title, abstract }: Paper, model: StaticModel): Unit[] {
  const parts = [{ text: title, start: 0, end: 0 }, ...sentences(abstract)];
  return parts.map(({ text, start, end }) => {
    const tokens = model.tokenize(readable(text));
    return { tokens, sum: model.sumTokens(tokens), start, end };
  });
}
