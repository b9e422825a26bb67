import { createBreather } from './breathe.ts';

/** Work that can be laid down after each of its stages: it yields where others may have a turn. */
export type Stages<Result> = Generator<undefined, Result, void>;

/** All stages at once. */
export function atOnce<Result>(work: Stages<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** A turn of the event loop between stages, whenever a slice of time is used up. */
export async function inTurns<Result>(work: Stages<Result>): Promise<Result> {
  const breathe = createBreather();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    const pause = breathe();
    if (pause) await pause;
  }
}
