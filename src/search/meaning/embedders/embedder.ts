/** Turns texts into unit vectors; near vectors mean near in meaning. */
export interface Embedder {
  /** Names model and version: part of every cache key. */
  readonly id: string;
  readonly dimensions: number;
  /**
   * One L2-normalised vector a text, in order; zeros for a text without a known word. Rejects with the
   * signal's reason where it aborts before all are there.
   */
  embed(texts: readonly string[], work?: EmbedderWork): Promise<readonly Float32Array[]>;
}

export interface EmbedderWork {
  /** Texts that can wait: whatever is not in the background goes before them. Default: false. */
  readonly background?: boolean;
  readonly signal?: AbortSignal;
}
