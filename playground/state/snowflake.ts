/** Milliseconds since 1970 of the first second of 2015, where Discord's ids start. */
const EPOCH = 1_420_070_400_000;
const SEQUENCE_BITS = 22n;

/** Ids like Discord's: unique, increasing, 17 to 19 digits, with the time in their upper bits. */
export function createSnowflakes(clock: () => number): () => string {
  let last = 0n;
  return () => {
    const fromClock = BigInt(clock() - EPOCH) << SEQUENCE_BITS;
    last = fromClock > last ? fromClock : last + 1n;
    return last.toString();
  };
}

/** Epoch milliseconds at which the id was made. */
export const snowflakeTime = (id: string): number => Number(BigInt(id) >> SEQUENCE_BITS) + EPOCH;

/** Whether `text` has the form of an id. */
export const isSnowflake = (text: string): boolean => /^\d{17,20}$/.test(text);
