/** A live source. */
export interface NamedSource {
  /** `hf-daily` */
  readonly name: string;
  /** Whose data it is: `Hugging Face`. */
  readonly label: string;
}

/** Who gets the words of questions. */
export type OutsideService = 'languageModel' | 'embeddings';
