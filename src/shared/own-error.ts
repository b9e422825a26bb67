/**
 * An error whose message is in our own words, and holds neither secrets nor what people typed: the log
 * shows it. Of any other error the log shows where it was thrown and what kind it is.
 */
export class OwnError extends Error {
  override readonly name: string = 'OwnError';
}
