/** For what another process, thread or page does: long enough for any machine, as a test that passes does not wait. */
export const PATIENCE = { timeout: 60_000 };

/** For a playground, and the bot in it, in tests that are not about the three seconds of a first answer. */
export const PATIENT = { answerWithinMs: 45_000 };
