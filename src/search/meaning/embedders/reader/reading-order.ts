import type { Lane } from './scratch.ts';

/** Texts that are to be encoded. */
export interface Reading {
  readonly id: number;
  readonly texts: readonly string[];
  readonly background: boolean;
}

interface UnderWay extends Reading {
  readonly vectors: Float32Array[];
  text: Generator<undefined, Float32Array> | undefined;
}

export interface ReadingOrder {
  add(reading: Reading): void;
  /** Forgets a reading; unknown ids are none of its business. */
  leave(id: number): void;
  /** Takes one step of the most urgent reading; false when there is none. */
  step(): boolean;
}

/**
 * Encodes in small steps, one after the other: questions in the order in which they came, and what can
 * wait while there is none. A question that comes in between waits for one step only.
 */
export function createReadingOrder(
  encode: (text: string, lane: Lane) => Generator<undefined, Float32Array>,
  done: (reading: Reading, vectors: readonly Float32Array[]) => void,
): ReadingOrder {
  const urgent: UnderWay[] = [];
  const background: UnderWay[] = [];

  function advance(reading: UnderWay, lane: Lane): void {
    const text = reading.texts[reading.vectors.length];
    if (text !== undefined) {
      reading.text ??= encode(text, lane);
      const next = reading.text.next();
      if (!next.done) return;
      reading.vectors.push(next.value);
      reading.text = undefined;
    }
    if (reading.vectors.length < reading.texts.length) return;
    leave(reading.id);
    done(reading, reading.vectors);
  }

  function leave(id: number): void {
    for (const lane of [urgent, background]) {
      const at = lane.findIndex((reading) => reading.id === id);
      if (at >= 0) lane.splice(at, 1);
    }
  }

  return {
    leave,
    add: (reading) =>
      void (reading.background ? background : urgent).push({
        ...reading,
        vectors: [],
        text: undefined,
      }),
    step() {
      const [question] = urgent;
      const [paper] = background;
      if (question) advance(question, 0);
      else if (paper) advance(paper, 1);
      return urgent.length + background.length > 0;
    },
  };
}
