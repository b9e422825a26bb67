import { OwnError } from '../../../shared/own-error.ts';

/** A database that cannot be used; the message is for the operator and names the file. */
export class StoreError extends OwnError {
  override readonly name: string = 'StoreError';
}

/** Another process holds the database's lock. */
export class StoreLockedError extends StoreError {
  override readonly name = 'StoreLockedError';
}

/** A database that a newer program may read when a start has brought it up to date. */
export class OlderDatabaseError extends StoreError {
  override readonly name = 'OlderDatabaseError';
}
