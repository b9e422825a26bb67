import { growingArray } from '../../shared/growing-array.ts';
import type { NearestSentence } from './dense-index.ts';

/** A title or a sentence. */
export interface Unit {
  readonly tokens: Uint16Array;
  /** The sum of its tokens' rows. */
  readonly sum: Float32Array;
  /** Where it stands in the stored abstract, UTF-16 units; both 0 for a title. */
  readonly start: number;
  readonly end: number;
}

/** A table as flat arrays, to be stored and taken up again. */
export interface PackedTokens {
  /** Token ids of all units, one after the other. */
  readonly tokens: Uint16Array;
  /** Where the tokens of each unit begin; at the end, where the next would. */
  readonly unitStarts: Uint32Array;
  /** Length of the sum of a unit's rows. */
  readonly unitNorms: Float32Array;
  readonly spanStarts: Uint32Array;
  readonly spanEnds: Uint32Array;
  /** By ordinal: where the units of each paper begin; at the end, where the next would. */
  readonly paperStarts: Uint32Array;
  /** By ordinal: length of the sum of all rows; 0 for a paper that is not there. */
  readonly paperNorms: Float32Array;
}

/** The tokens of papers and their sentences, laid out flat: two bytes a token, and no vectors. */
export interface TokenTable {
  /** Papers held. */
  readonly papers: number;
  /** Token ids that occur in any paper ever added. */
  readonly vocabulary: ReadonlySet<number>;
  /** Ordinals must rise from one paper to the next. */
  add(ordinal: number, units: readonly Unit[]): void;
  remove(ordinal: number): void;
  tokensOf(ordinal: number): Uint16Array;
  /** A paper's cosine; `dots` holds each row's dot product with the question. */
  cosineOf(dots: Float32Array, ordinal: number): number;
  /** Writes each paper's cosine at its ordinal. */
  scorePapers(dots: Float32Array, into: Float32Array): void;
  nearestUnit(dots: Float32Array, ordinal: number): NearestSentence;
  /** The table as it is now. */
  pack(): PackedTokens;
}

const NOTHING: PackedTokens = {
  tokens: new Uint16Array(),
  unitStarts: Uint32Array.of(0),
  unitNorms: new Float32Array(),
  spanStarts: new Uint32Array(),
  spanEnds: new Uint32Array(),
  paperStarts: Uint32Array.of(0),
  paperNorms: new Float32Array(),
};

export function createTokenTable(packed = NOTHING): TokenTable {
  const columns = columnsOf(packed);
  const { tokens, unitStarts, unitNorms, spanStarts, spanEnds, paperStarts, paperNorms } = columns;
  const vocabulary = distinct(packed.tokens);
  let papers = packed.paperNorms.reduce((count, norm) => count + (norm > 0 ? 1 : 0), 0);

  const addUnit = ({ tokens: own, sum, start, end }: Unit): void => {
    for (const token of own) {
      tokens.push(token);
      vocabulary.add(token);
    }
    unitStarts.push(tokens.length);
    unitNorms.push(lengthOf(sum));
    spanStarts.push(start);
    spanEnds.push(end);
  };
  const addPaper = (units: readonly Unit[]): void => {
    for (const unit of units) addUnit(unit);
    paperStarts.push(unitNorms.length);
    paperNorms.push(lengthOf(total(units.map(({ sum }) => sum))));
  };
  const firstUnit = (ordinal: number): number => paperStarts.values[ordinal] ?? 0;
  const firstToken = (unit: number): number => unitStarts.values[unit] ?? 0;
  const normOf = (ordinal: number): number =>
    ordinal < paperNorms.length ? (paperNorms.values[ordinal] ?? 0) : 0;

  const cosineOf = (dots: Float32Array, ordinal: number): number => {
    const end = firstToken(firstUnit(ordinal + 1));
    const sum = sumOf(dots, tokens.values, firstToken(firstUnit(ordinal)), end);
    return normOf(ordinal) === 0 ? 0 : sum / normOf(ordinal);
  };

  return {
    vocabulary,
    get papers() {
      return papers;
    },
    add(ordinal, units) {
      while (paperNorms.length < ordinal) addPaper([]);
      addPaper(units);
      if (normOf(ordinal) > 0) papers += 1;
    },
    remove(ordinal) {
      if (normOf(ordinal) === 0) return;
      paperNorms.values[ordinal] = 0;
      papers -= 1;
    },
    tokensOf: (ordinal) =>
      normOf(ordinal) === 0
        ? new Uint16Array()
        : tokens.values.slice(firstToken(firstUnit(ordinal)), firstToken(firstUnit(ordinal + 1))),
    cosineOf,
    scorePapers(dots, into) {
      const [ids, starts, norms] = [tokens.values, paperStarts.values, paperNorms.used()];
      let end = 0;
      for (let ordinal = 0; ordinal < norms.length; ordinal += 1) {
        const start = end;
        end = firstToken(starts[ordinal + 1] ?? 0);
        const norm = norms[ordinal] ?? 0;
        if (norm > 0) into[ordinal] = sumOf(dots, ids, start, end) / norm;
      }
    },
    nearestUnit(dots, ordinal) {
      const [ids, norms] = [tokens.values, unitNorms.values];
      let [nearest, highest] = [-1, 0];
      const last = normOf(ordinal) === 0 ? 0 : firstUnit(ordinal + 1);
      let to = firstToken(firstUnit(ordinal));
      for (let unit = firstUnit(ordinal); unit < last; unit += 1) {
        const from = to;
        to = firstToken(unit + 1);
        const cosine = sumOf(dots, ids, from, to) / (norms[unit] || 1);
        if (cosine > highest) [nearest, highest] = [unit, cosine];
      }
      const end = spanEnds.values[nearest] ?? 0;
      const start = spanStarts.values[nearest] ?? 0;
      return { cosine: highest, span: end > 0 ? { start, end } : undefined };
    },
    pack: () => ({
      tokens: tokens.used(),
      unitStarts: unitStarts.used(),
      unitNorms: unitNorms.used(),
      spanStarts: spanStarts.used(),
      spanEnds: spanEnds.used(),
      paperStarts: paperStarts.used(),
      paperNorms: paperNorms.used(),
    }),
  };
}

const uint32 = (length: number): Uint32Array => new Uint32Array(length);
const float32 = (length: number): Float32Array => new Float32Array(length);

const columnsOf = (packed: PackedTokens) => ({
  tokens: growingArray<Uint16Array>((length) => new Uint16Array(length), packed.tokens),
  unitStarts: growingArray(uint32, packed.unitStarts),
  unitNorms: growingArray(float32, packed.unitNorms),
  spanStarts: growingArray(uint32, packed.spanStarts),
  spanEnds: growingArray(uint32, packed.spanEnds),
  paperStarts: growingArray(uint32, packed.paperStarts),
  paperNorms: growingArray(float32, packed.paperNorms),
});

/** The sum of the table's values at ids[from … to − 1]. */
function sumOf(values: Float32Array, ids: Uint16Array, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at += 1) sum += values[ids[at] ?? 0] ?? 0;
  return sum;
}

export function total(vectors: readonly Float32Array[]): Float32Array {
  const [first = new Float32Array(), ...others] = vectors;
  const sum = first.slice();
  for (const vector of others) {
    for (let i = 0; i < sum.length; i += 1) sum[i] = (sum[i] ?? 0) + (vector[i] ?? 0);
  }
  return sum;
}

function lengthOf(vector: Float32Array): number {
  let square = 0;
  for (let i = 0; i < vector.length; i += 1) square += (vector[i] ?? 0) ** 2;
  return Math.sqrt(square);
}

function distinct(ids: Uint16Array): Set<number> {
  const seen = new Uint8Array(65_536);
  for (let i = 0; i < ids.length; i += 1) seen[ids[i] ?? 0] = 1;
  return new Set(Array.from(seen.keys()).filter((id) => seen[id] === 1));
}
