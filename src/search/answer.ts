import type { Hit } from './library.ts';

/** A quotation: `text` is an exact substring of the stored abstract, beginning at `start` (UTF-16 units). */
export interface Citation {
  readonly text: string;
  readonly start: number;
  readonly paperId: string;
  readonly title: string;
}

export interface AskOptions {
  /** Answer from this paper alone. */
  readonly paperId?: string;
  /** How many of the nearest papers to return beside the answer. Default 5. */
  readonly limit?: number;
  /** Called with what is written so far, where a writing model is configured. */
  readonly onDraft?: (draft: Answer) => void;
}

/** A sentence in a model's words that its citations were checked to bear out. */
export interface WrittenSentence {
  /** Without citation marks. */
  readonly text: string;
  /** Indices into the answer's `sentences`; at least one. */
  readonly cites: readonly number[];
}

export interface Answer {
  readonly status: 'answered' | 'refused';
  /** 0–1: calibrated chance that the sentences answer the question. */
  readonly confidence: number;
  /** One to three when answered, best first; empty when refused. */
  readonly sentences: readonly Citation[];
  /** The answer in a model's words, where one is configured; `sentences` are then what it cites. */
  readonly written?: readonly WrittenSentence[];
  /** The nearest papers, best first. */
  readonly hits: readonly Hit[];
}
