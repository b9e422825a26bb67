/** A database that cannot be used; the message is for the operator and names the file. */
export class StoreError extends Error {
  override readonly name: string = 'StoreError';
}

/** Another process holds the database's lock. */
export class StoreLockedError extends StoreError {
  override readonly name = 'StoreLockedError';
}
