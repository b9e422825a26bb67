import type { LookupOptions, Validators } from '../source.ts';

/** Asks one source: polite, patient as far as somebody waits, and never more than it may be asked. */
export interface HttpClient {
  /** Whom it asks, for people. */
  readonly from: string;
  /**
   * The whole answer as text. Rejects with a SourceFailure (statuses other than 200, 304 and `answers`
   * are failures), or with the signal's reason.
   */
  get(request: HttpRequest): Promise<HttpAnswer>;
  /** The same, read piece by piece as it comes: `read` is called once for each attempt. */
  stream<T>(request: HttpRequest, read: (answer: HttpStream) => Promise<T>): Promise<T>;
}

export interface HttpRequest extends LookupOptions {
  readonly url: URL;
  /** What the answer has to be; anything else is an unreadable one. */
  readonly expect: 'json' | 'xml' | 'any';
  /** Sent as the body of a POST. */
  readonly json?: unknown;
  readonly validators?: Validators;
  /** Statuses that are answers, too: 404 where it means that a paper is not known. */
  readonly answers?: readonly number[];
  /** Of the unpacked answer. */
  readonly maxBytes?: number;
}

interface Head {
  readonly status: number;
  /** Where it came from in the end. */
  readonly url: URL;
  readonly contentType: string;
  /** The page after this one, where a `Link` header names it. */
  readonly next: URL | undefined;
  readonly validators: Validators;
}

export interface HttpAnswer extends Head {
  readonly text: string;
}

export interface HttpStream extends Head {
  readonly bytes: AsyncIterable<Uint8Array>;
}
