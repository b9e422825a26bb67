import { OwnError } from '../../shared/own-error.ts';

/** Why no answer could be had; the surfaces have words for each. */
export const FAILURE_KINDS = [
  /** Switched off in the settings. */
  'off',
  /** No connection, or it broke off. */
  'unreachable',
  'slow',
  /** Too many requests (429), or a pause it asked for that is longer than we may wait. */
  'limited',
  /** The request was not taken: any other 4xx. */
  'refused',
  /** A fault at the other end: 5xx. */
  'broken',
  'too-large',
  /** An answer that is not what this source answers. */
  'unreadable',
  /** An address that may not be asked: not http or https, or on a private network. */
  'forbidden',
  /** Not asked at all, after many failures in a row. */
  'resting',
] as const;

export type FailureKind = (typeof FAILURE_KINDS)[number];

export interface FailureDetails {
  /** Whom it was asked of, for people: `arXiv`. */
  readonly from: string;
  /** What happened, to stand behind that name: `answered 503`. Nothing from outside stands in it. */
  readonly what: string;
  /** Epoch ms before which asking again is of no use, where that is known. */
  readonly retryAt?: number;
  readonly cause?: unknown;
}

/** A source that could not be asked. The message is for people and for logs. */
export class SourceFailure extends OwnError {
  override readonly name = 'SourceFailure';
  readonly kind: FailureKind;
  readonly from: string;
  readonly retryAt: number | undefined;

  constructor(kind: FailureKind, { from, what, retryAt, cause }: FailureDetails) {
    super(`${from} ${what}`, { cause });
    this.kind = kind;
    this.from = from;
    this.retryAt = retryAt;
  }
}
