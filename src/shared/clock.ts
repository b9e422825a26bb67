/** Where the time comes from; tests pass their own. Epoch milliseconds. */
export type Clock = () => number;

export const systemClock: Clock = () => Date.now();
