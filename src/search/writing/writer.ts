import type { Citation } from '../library.ts';

export interface Writing {
  readonly question: string;
  /** What the writer may use, and nothing else; cited as `[1]`, `[2]`, … in this order. */
  readonly quotations: readonly Citation[];
}

/** A language by its name, or that of a text. */
export type Language = 'English' | { readonly of: string };

/** Writes an answer in its own words from quotations; nothing it writes is shown unchecked. */
export interface AnswerWriter {
  /** The text as it comes, in pieces. Throws when the service fails or takes too long. */
  write(writing: Writing): AsyncIterable<string>;
  /** Each text in another language, in the same order. Throws as `write` does, and for anything but as many texts. */
  translate(texts: readonly string[], into: Language): Promise<readonly string[]>;
}
