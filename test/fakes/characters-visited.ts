import { REPEATED } from '../../bench/linear/repeated.ts';

type Method = (this: string, ...given: readonly unknown[]) => unknown;

/** These look at the whole text that they are called on. */
const WHOLE = [
  ...(['trim', 'trimStart', 'trimEnd', 'toLowerCase', 'normalize', 'toWellFormed'] as const),
  ...(['split', 'replace', 'replaceAll'] as const),
];

/**
 * How many characters the methods of strings and regular expressions look at while `run` runs: work
 * that is counted, so it is the same on a busy machine. What a regular expression reads again when
 * it backtracks stays unseen; `npm run bench -- --linear` measures that in CPU time.
 */
export function charactersVisited(run: () => void): number {
  const prototype = Object.getOwnPropertyDescriptors(String.prototype);
  const exec = RegExp.prototype.exec;
  let visited = 0;

  RegExp.prototype.exec = function counted(text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    const missed = this.sticky || endsEarly(this) ? from : text.length;
    const end = match === null ? missed : match.index + match[0].length;
    visited += end - from + 1;
    return match;
  };
  for (const name of [...WHOLE, 'indexOf', 'lastIndexOf'] as const) {
    const original = String.prototype[name] as Method;
    const counted: Method = function counted(...given) {
      const result = Reflect.apply(original, this, given);
      visited += distance(name, this.length, [given[1], result]) + 1;
      return result;
    };
    Object.defineProperty(String.prototype, name, { ...prototype[name], value: counted });
  }

  try {
    run();
  } finally {
    RegExp.prototype.exec = exec;
    Object.defineProperties(String.prototype, prototype);
  }
  return visited;
}

/** Bound to the beginning and without repetition: it does not look far. */
const endsEarly = ({ source, multiline }: RegExp): boolean =>
  source.startsWith('^') && !multiline && !/[*+]|,\}/.test(source);

/** From where a search began to where it ended; a method that searches nothing sees everything. */
function distance(name: string, length: number, [from, found]: readonly unknown[]): number {
  if (name === 'indexOf') return (Number(found) < 0 ? length : Number(found)) - Number(from ?? 0);
  if (name === 'lastIndexOf') return Math.min(Number(from ?? length), length) - Number(found);
  return length;
}

const SHORT = 1_000;
const TIMES_LONGER = 8;

/** The pieces whose repetition a reader looks at more often than in proportion to the length. */
export const readMoreThanOnce = (read: (text: string) => unknown): readonly string[] =>
  REPEATED.filter((piece) => {
    // A beginning, so that what follows has a sentence to belong to.
    const of = (length: number) => `We read. ${piece.repeat(Math.ceil(length / piece.length))}`;
    const short = charactersVisited(() => read(of(SHORT)));
    const long = charactersVisited(() => read(of(SHORT * TIMES_LONGER)));
    return long > 1.5 * TIMES_LONGER * short;
  });
