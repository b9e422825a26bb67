/** What a Discord client would not let a person do; it never reaches the bot. */
export class RefusedError extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'RefusedError';
  }
}
