import type { Citation } from '../library.ts';

export interface Writing {
  readonly question: string;
  /** What the writer may use, and nothing else; cited as `[1]`, `[2]`, … in this order. */
  readonly quotations: readonly Citation[];
}

/** Writes an answer in its own words from quotations; nothing it writes is shown unchecked. */
export interface AnswerWriter {
  /** The text as it comes, in pieces. Throws when the service fails or takes too long. */
  write(writing: Writing): AsyncIterable<string>;
}
