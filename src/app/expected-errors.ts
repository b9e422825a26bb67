import { ConfigError } from '../../config/index.ts';
import { SourceError } from '../data/files/source.ts';
import { StoreError } from '../data/stores/sql/store-error.ts';
import { HttpServerError } from '../http/server-error.ts';
import { PlaygroundMissingError } from './open-playground.ts';

/** Errors whose message alone tells an operator what to do; any other is our fault and needs its stack. */
export const isExpected = (error: unknown): error is Error =>
  [ConfigError, SourceError, StoreError, PlaygroundMissingError, HttpServerError].some(
    (kind) => error instanceof kind,
  );
