/** Of a longer abstract the rest is looked up and shown, but not read sentence by sentence; UTF-16 units. */
export const LONGEST_READ = 20_000;

/** What is read closely of an abstract. */
export const headOf = (abstract: string): string => abstract.slice(0, LONGEST_READ);
