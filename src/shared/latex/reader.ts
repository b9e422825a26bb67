import type { Link } from '../links.ts';

/** A place in a text that is being made readable; the parts of the parser move it on. */
export interface Reader {
  readonly text: string;
  readonly links: readonly Link[];
  at: number;
  /** Index into `links` of the next link. */
  nextLink: number;
  /** Groups, arguments and scripts that are open. */
  depth: number;
  /** Inside of a formula. */
  maths: boolean;
  /** Double quotes that were opened and not closed. */
  quotes: number;
  /** Where the single quote closes that is open. */
  closesAt: number;
  /** Takes the next argument of a command: a group without its braces, a command, or one letter. */
  argument(): string;
}

/** Takes what a sticky expression matches here. */
export function take(reader: Reader, sticky: RegExp): RegExpExecArray | undefined {
  sticky.lastIndex = reader.at;
  const match = sticky.exec(reader.text);
  if (match === null) return undefined;
  reader.at += match[0].length;
  return match;
}

export const nextLetter = ({ text, at }: Reader): string => text.charAt(at);
