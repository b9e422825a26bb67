/** Turns texts into unit vectors; near vectors mean near in meaning. */
export interface Embedder {
  /** Names model and version: part of every cache key. */
  readonly id: string;
  readonly dimensions: number;
  /** One L2-normalised vector a text, in order; zeros for a text without a known word. */
  embed(texts: readonly string[]): Promise<readonly Float32Array[]>;
}
