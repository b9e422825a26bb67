/** How the gateway treats those who come to it. */
export interface Behaviour {
  /** From the connection to HELLO. */
  readonly helloDelayMs: number;
  readonly heartbeatMs: number;
  /** From HELLO to an IDENTIFY or RESUME with the token. */
  readonly identifyWithinMs: number;
  /** Whether heartbeats are answered; a connection without is a zombie. */
  readonly acknowledges: boolean;
  /** Whether it knows the sessions that somebody wants to resume. */
  readonly remembers: boolean;
  /** Whether the server comes with READY, or later, when `bringServer` is called. */
  readonly bringsServer: boolean;
  /**
   * What becomes of new connections: they are taken, taken without a word, left waiting in the
   * handshake, or broken off.
   */
  readonly connections: 'taken' | 'mute' | 'waiting' | 'refused';
}

/** Clients of discord.js wait 6.5 seconds at most between two of theirs. */
const IDENTIFY_WITHIN_MS = 8_000;

export const NORMAL: Behaviour = {
  helloDelayMs: 0,
  heartbeatMs: 41_250,
  identifyWithinMs: IDENTIFY_WITHIN_MS,
  acknowledges: true,
  remembers: true,
  bringsServer: true,
  connections: 'taken',
};
