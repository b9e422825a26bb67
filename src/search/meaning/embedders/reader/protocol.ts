/** What a reader's thread is asked: texts to encode, or to leave what it was asked before. */
export type Request =
  | { readonly id: number; readonly texts: readonly string[]; readonly background: boolean }
  | { readonly leave: number };

export interface Response {
  readonly id: number;
  /** One a text, in order. */
  readonly vectors: readonly Float32Array[];
}

/** The first thing that a reader's thread says. */
export type Opening =
  | { readonly opened: true; readonly id: string; readonly dimensions: number }
  /** Why there is no reader, for the log. */
  | { readonly opened: false; readonly message: string };
