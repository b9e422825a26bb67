/** A model that a thread can open; plain data. */
export type ModelSpec =
  /** The shipped reader; `file` is the address of its weights. */
  | { readonly kind: 'reader'; readonly file: string }
  /** Transformers by hub id or folder. */
  | { readonly kind: 'embedder' | 'reranker'; readonly model: string };

/** Texts that are to be read. */
export interface Reading {
  readonly id: number;
  readonly texts: readonly string[];
  /** What each text is read together with; models that read pairs need it. */
  readonly question?: string;
  /** Whatever is not in the background goes before it. */
  readonly background: boolean;
}

/** What a model's thread is asked: to read texts, or to leave what it was asked before. */
export type Request = Reading | { readonly leave: number };

/** What it says: what to log, that it is open, or what it has read. */
export type Message =
  | { readonly told: string }
  | { readonly opened: true; readonly id: string; readonly dimensions: number }
  | { readonly opened: false; readonly message: string }
  /** One vector a text, in order. */
  | { readonly id: number; readonly vectors: readonly Float32Array[] }
  /** What a log may say of it. */
  | { readonly id: number; readonly error: string };
