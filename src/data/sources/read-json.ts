import { SourceFailure } from './failure.ts';

/** The JSON of an answer; throws a SourceFailure for what is none. */
export function readJson(text: string, from: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw unreadable(from, cause);
  }
}

export const unreadable = (from: string, cause?: unknown): SourceFailure =>
  new SourceFailure('unreadable', { from, what: 'answered what cannot be read', cause });
