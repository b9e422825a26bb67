/** Where the time comes from; tests pass their own. Epoch milliseconds. */
export type Clock = () => number;

export const systemClock: Clock = () => Date.now();

/** A clock that can be set ahead; it goes on from there as the other one does. */
export interface MovableClock {
  readonly clock: Clock;
  /** Moves it to `at` (epoch ms), never back; returns its time. */
  moveTo(at: number): number;
}

export function createMovableClock(clock: Clock): MovableClock {
  let ahead = 0;
  return {
    clock: () => clock() + ahead,
    moveTo: (at) => {
      ahead = Math.max(ahead, at - clock());
      return clock() + ahead;
    },
  };
}
