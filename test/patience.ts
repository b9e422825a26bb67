/** For what another process, thread or page does: long enough for any machine, as a test that passes does not wait. */
export const PATIENCE = { timeout: 60_000 };
