/** Discord's limit for the first answer, from the event on. */
const ANSWER_WITHIN_MS = 3_000;

/** How the time for a first answer is spent, in milliseconds. */
export interface FirstAnswer {
  readonly withinMs: number;
  /** A request that hangs must leave time for others. */
  readonly attemptMs: number;
  /** A fast command that takes longer is deferred after all. */
  readonly directMs: number;
  /** Nobody sees an answer that is begun later. */
  readonly tooLateMs: number;
}

export const firstAnswerIn = (withinMs = ANSWER_WITHIN_MS): FirstAnswer => ({
  withinMs,
  attemptMs: withinMs / 3,
  directMs: withinMs / 2,
  tooLateMs: (withinMs / 6) * 5,
});
