import type { Asked, AskedStore } from '../data/stores/asked.ts';

/** What was asked of the papers. */
export interface AskedQuestions extends Pick<AskedStore, 'get' | 'lastIn' | 'publicIn'> {
  /** Keeps a question; nobody waits for it, and nothing fails by it. */
  note(asked: Asked): void;
}
