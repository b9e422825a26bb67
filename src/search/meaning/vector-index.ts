import type { Paper } from '../../data/paper.ts';
import { sentences } from '../text/sentences.ts';
import type { DenseIndex, DenseQuestion, NearestSentence } from './dense-index.ts';
import type { Vectors } from './embedders/vectors.ts';
import { dot } from './word-likeness.ts';

/** A title or sentence of a paper whose vector is known. */
interface Unit {
  readonly vector: Float32Array;
  readonly span: NearestSentence['span'];
}

interface Entry {
  /** Of title and abstract together. */
  readonly vector: Float32Array | undefined;
  readonly units: readonly Unit[];
}

/** So many papers are compared with all others to see how the two models' cosines lie. */
const SAMPLE = 32;

/** Everything of a paper that has a vector of its own: what `Vectors.learn` must have met. */
export function textsOf(paper: Paper): string[] {
  return [wholeOf(paper), paper.title, ...sentences(paper.abstract).map(({ text }) => text)];
}

/**
 * Nearness by a stronger model beside one that is always there: the mean of both, which finds more
 * than either (docs/benchmarks.md). Where a vector is not known, because its service was down say,
 * `base` answers alone. The model's cosines are first brought to the mean and spread of those of `base`,
 * on which weights and confidence were chosen.
 */
export function createVectorIndex(base: DenseIndex, vectors: Vectors): DenseIndex {
  const entries = new Map<number, Entry>();
  let scale: Scale | undefined;

  const vectorCosines = (vector: Float32Array, into: Float32Array): void => {
    for (const [ordinal, entry] of entries) {
      if (entry.vector) into[ordinal] = dot(vector, entry.vector);
    }
  };

  const blend: Blend = (own, cosine) => {
    scale ??= scaleOf(base, vectorCosines, entries);
    return (own + (cosine - scale.mean) * scale.stretch + scale.baseMean) / 2;
  };

  return {
    get size() {
      return base.size;
    },
    question(text) {
      const own = base.question(text);
      const vector = vectors.of(text);
      if (vector === undefined || own === undefined) return own;
      return questionOf(vector, own, { entries, vectors, blend });
    },
    isWord: (word) => base.isWord(word),
    related(ordinal, into) {
      base.related(ordinal, into);
      const vector = entries.get(ordinal)?.vector;
      if (vector === undefined) return;
      for (const [other, entry] of entries) {
        if (entry.vector) into[other] = blend(into[other] ?? 0, dot(vector, entry.vector));
      }
    },
    add(ordinal, paper) {
      base.add(ordinal, paper);
      entries.set(ordinal, entryOf(paper, vectors));
      scale = undefined;
    },
    remove(ordinal) {
      base.remove(ordinal);
      entries.delete(ordinal);
    },
  };
}

interface Tools {
  readonly entries: ReadonlyMap<number, Entry>;
  readonly vectors: Vectors;
  readonly blend: Blend;
}

/** A cosine of the base and one of the stronger model, as one on the base's scale. */
type Blend = (own: number, cosine: number) => number;

const questionOf = (
  vector: Float32Array,
  own: DenseQuestion,
  { entries, vectors, blend }: Tools,
): DenseQuestion => ({
  ...own,
  score(into) {
    own.score(into);
    for (const [ordinal, entry] of entries) {
      if (entry.vector) into[ordinal] = blend(into[ordinal] ?? 0, dot(vector, entry.vector));
    }
  },
  nearestSentence(ordinal) {
    const units = entries.get(ordinal)?.units ?? [];
    const ofBase = own.nearestSentence(ordinal);
    if (units.length === 0) return ofBase;
    const cosines = units.map((unit) => dot(vector, unit.vector));
    const highest = Math.max(...cosines);
    const { span } = units[cosines.indexOf(highest)] ?? ofBase;
    return { cosine: blend(ofBase.cosine, highest), span };
  },
  similarity(text) {
    const known = vectors.of(text);
    const ofBase = own.similarity(text);
    return known === undefined ? ofBase : blend(ofBase, dot(vector, known));
  },
});

function entryOf(paper: Paper, vectors: Vectors): Entry {
  const parts = [{ text: paper.title, span: undefined }, ...spansOf(paper)];
  const units = parts.flatMap(({ text, span }) => {
    const vector = vectors.of(text);
    return vector === undefined ? [] : [{ vector, span }];
  });
  return { vector: vectors.of(wholeOf(paper)), units };
}

const spansOf = ({ abstract }: Paper) =>
  sentences(abstract).map(({ text, start, end }) => ({ text, span: { start, end } }));

const wholeOf = ({ title, abstract }: Paper): string => `${title}\n${abstract}`.trim();

interface Scale {
  readonly mean: number;
  readonly stretch: number;
  readonly baseMean: number;
}

/** How the cosines between papers lie for either model. */
function scaleOf(
  base: DenseIndex,
  vectorCosines: (vector: Float32Array, into: Float32Array) => void,
  entries: ReadonlyMap<number, Entry>,
): Scale {
  const known = [...entries].filter(([, { vector }]) => vector !== undefined);
  const capacity = Math.max(0, ...entries.keys()) + 1;
  const [own, theirs]: [number[], number[]] = [[], []];
  for (const [ordinal, { vector = new Float32Array() }] of known.slice(0, SAMPLE)) {
    const [ofBase, ofVectors] = [new Float32Array(capacity), new Float32Array(capacity)];
    base.related(ordinal, ofBase);
    vectorCosines(vector, ofVectors);
    for (const [other] of known) {
      if (other === ordinal) continue;
      own.push(ofBase[other] ?? 0);
      theirs.push(ofVectors[other] ?? 0);
    }
  }
  const [ours, others] = [spreadOf(own), spreadOf(theirs)];
  const stretch =
    ours.deviation > 0 && others.deviation > 0 ? ours.deviation / others.deviation : 1;
  return { mean: others.mean, stretch, baseMean: ours.mean };
}

function spreadOf(values: readonly number[]): {
  readonly mean: number;
  readonly deviation: number;
} {
  const mean = values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(square / (values.length || 1)) };
}
