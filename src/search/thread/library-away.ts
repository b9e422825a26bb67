import { OwnError } from '../../shared/own-error.ts';

/** The library cannot be asked for a moment: it is being opened again. */
export class LibraryAwayError extends OwnError {
  override readonly name = 'LibraryAwayError';

  constructor(options?: ErrorOptions) {
    super('the papers are being opened again', options);
  }
}
