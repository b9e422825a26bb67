import { OwnError } from '../shared/own-error.ts';

/** An address that cannot be listened on; the message says what to do. */
export class HttpServerError extends OwnError {
  override readonly name = 'HttpServerError';
}
