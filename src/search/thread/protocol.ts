import type { Library } from '../library.ts';

/** The methods of a library, called across threads by name. */
export const METHODS = [
  'info',
  'search',
  'ask',
  'get',
  'find',
  'suggest',
  'similar',
  'about',
  'newest',
  'add',
  'remove',
  'refresh',
] as const satisfies readonly (keyof Library)[];

export type Method = (typeof METHODS)[number];

/** Asks the thread to end when it has answered what it was asked. */
export const CLOSE = 'close';

export interface Request {
  readonly id: number;
  readonly method: Method;
  readonly args: readonly unknown[];
}

export type Response =
  | { readonly id: number; readonly result: unknown }
  /** What a log may say of it. */
  | { readonly id: number; readonly error: string };

/** The first thing a library's thread says. */
export type Opening =
  | { readonly opened: true }
  | { readonly opened: false; readonly kind: Failure; readonly message: string };

/** Files of papers (`source`) or a database (`store`) that cannot be read, and the message says why. */
export type Failure = 'source' | 'store' | 'fault';
