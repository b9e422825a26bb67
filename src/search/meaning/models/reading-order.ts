import type { Reading } from './protocol.ts';

/** Which of two texts that may be under way at the same time: a question's, or one in the background. */
export type Lane = 0 | 1;

/** Reads a text in steps; what one has to wait for is yielded. */
export type Steps = Generator<Promise<unknown> | undefined, Float32Array>;

export interface ReadingOrderOptions {
  read(text: string, reading: Reading, lane: Lane): Steps;
  done(reading: Reading, vectors: readonly Float32Array[]): void;
  failed(reading: Reading, error: unknown): void;
}

export interface ReadingOrder {
  add(reading: Reading): void;
  /** Forgets a reading; unknown ids are none of its business. */
  leave(id: number): void;
  /** Takes one step of the most urgent reading; false when nothing is left. Never rejects. */
  step(): Promise<boolean>;
}

interface UnderWay {
  readonly reading: Reading;
  readonly vectors: Float32Array[];
  steps: Steps | undefined;
}

/**
 * Reads in small steps, one after the other: questions in the order in which they came, and what can wait
 * while there is none. A question that comes in between waits for one step only.
 */
export function createReadingOrder({ read, done, failed }: ReadingOrderOptions): ReadingOrder {
  const lanes: readonly [UnderWay[], UnderWay[]] = [[], []];

  /** True when all texts of a reading have been read. */
  async function advance(under: UnderWay, lane: Lane): Promise<boolean> {
    const { reading, vectors } = under;
    const text = reading.texts[vectors.length];
    if (text === undefined) return true;
    under.steps ??= read(text, reading, lane);
    const next = under.steps.next();
    if (next.done) {
      vectors.push(next.value);
      under.steps = undefined;
    } else {
      await next.value;
    }
    return vectors.length === reading.texts.length;
  }

  /** False for what was left already. */
  function leave(id: number): boolean {
    for (const lane of lanes) {
      const at = lane.findIndex(({ reading }) => reading.id === id);
      if (at >= 0) return lane.splice(at, 1).length > 0;
    }
    return false;
  }

  return {
    leave,
    add(reading) {
      lanes[reading.background ? 1 : 0].push({ reading, vectors: [], steps: undefined });
    },
    async step() {
      const lane = lanes[0].length > 0 ? 0 : 1;
      const [first] = lanes[lane];
      if (first === undefined) return false;
      const { reading, vectors } = first;
      try {
        if ((await advance(first, lane)) && leave(reading.id)) done(reading, vectors);
      } catch (error) {
        if (leave(reading.id)) failed(reading, error);
      }
      return lanes.some(({ length }) => length > 0);
    },
  };
}
