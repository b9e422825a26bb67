/** Reads a question and a text together, and tells how well the text answers it. */
export interface Reranker {
  /** Names the model. */
  readonly id: string;
  /**
   * A figure a text, in order; higher is better, on a scale of the model's own. Rejects with the signal's
   * reason where it aborts before all are there.
   */
  score(
    question: string,
    texts: readonly string[],
    signal?: AbortSignal,
  ): Promise<readonly number[]>;
}
