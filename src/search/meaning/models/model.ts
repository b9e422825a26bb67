import type { EmbedderWork } from '../embedders/embedder.ts';

/** A model in a thread of its own, where it holds nobody up. */
export interface Model {
  /** Names model and version. */
  readonly id: string;
  /** Of the vector that it makes of a text. */
  readonly dimensions: number;
  /**
   * One vector a text, in order. Rejects with the signal's reason where it aborts before, with a ModelError
   * where the model fails or its thread ends; a minute later the thread is started again.
   */
  read(texts: readonly string[], work?: ModelWork): Promise<readonly Float32Array[]>;
  /** Ends the thread; what is under way is rejected. Safe to call twice. */
  close(): Promise<void>;
}

export interface ModelWork extends EmbedderWork {
  /** What each text is read together with. */
  readonly question?: string;
}
