import { createBreather } from './breathe.ts';

/**
 * Work that can be laid down after each of its stages: it yields where others may have a turn, and what it
 * would wait for, which never rejects.
 */
export type Stages<Result> = Generator<Promise<void> | undefined, Result, void>;

const ITEMS_A_STAGE = 128;

/** The items that pass the test, some at a stage. */
export function* passing<Item>(
  items: Iterable<Item>,
  test: (item: Item) => boolean,
): Stages<Item[]> {
  const passed: Item[] = [];
  let count = 0;
  for (const item of items) {
    if (test(item)) passed.push(item);
    count += 1;
    if (count % ITEMS_A_STAGE === 0) yield;
  }
  return passed;
}

/** All stages at once, without waiting for anything. */
export function atOnce<Result>(work: Stages<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Waits for what stages wait for, and gives the event loop a turn between them whenever a slice of time is used up. */
export async function inTurns<Result>(work: Stages<Result>): Promise<Result> {
  const breathe = createBreather();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    const pause = value ?? breathe();
    if (pause) await pause;
  }
}
