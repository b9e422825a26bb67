import type { Message, MessageKey, MessageParams } from '../words/words.ts';

/** The only error whose words people read: a key of the catalogue, so that each surface says it in its language. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly userMessage: Message;

  constructor(key: MessageKey, params: MessageParams = {}) {
    super(key);
    this.userMessage = { key, params };
  }
}
