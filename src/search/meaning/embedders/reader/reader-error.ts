import { OwnError } from '../../../../shared/own-error.ts';

/** The reader cannot be had: its file is missing or damaged, or the machine has no SIMD. */
export class ReaderError extends OwnError {
  override readonly name = 'ReaderError';
}
