/** A role in the options of a call. */
export interface NamedRole {
  /** By the caller, where the command is used or the channel that it names. */
  readonly mayPing: boolean;
}

/** Somebody in the options of a call. */
export interface NamedUser {
  readonly isBot: boolean;
  /** Of the server where the command is used. */
  readonly isMember: boolean;
}
