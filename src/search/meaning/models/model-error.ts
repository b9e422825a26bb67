import { OwnError } from '../../../shared/own-error.ts';

/** A model cannot be had: its file is missing or damaged, the machine lacks what it needs, its thread ended. */
export class ModelError extends OwnError {
  override readonly name = 'ModelError';
}
