import { likeness } from './likeness.ts';

/** The terms of a text in order, made ready for looking names up in. */
export interface NamedText {
  readonly terms: ReadonlySet<string>;
  readonly joined: string;
}

export const namedText = (terms: readonly string[]): NamedText => ({
  terms: new Set(terms),
  joined: ` ${terms.join(' ')} `,
});

/** Share of the names that a text does not have, misspelt ones in part; 0 without names. */
export function strangeness(names: readonly string[], text: NamedText): number {
  if (names.length === 0) return 0;
  const strange = names.map((name) => 1 - likelihoodOf(name, text));
  return strange.reduce((sum, value) => sum + value, 0) / names.length;
}

function likelihoodOf(name: string, { terms, joined }: NamedText): number {
  if (joined.includes(` ${name} `)) return 1;
  const written = name.replaceAll(' ', '');
  return Math.max(0, ...Array.from(terms, (term) => likeness(written, term)));
}

/** Whether a name is short for words of a text, given the text's initials. */
export const isShortFor = (name: string, initials: ReadonlySet<string>): boolean =>
  initials.has(name) || initials.has(name.replace(/s$/, ''));

const SHORTEST_ACRONYM = 3;
const LONGEST_ACRONYM = 5;

/** What a text could abbreviate: the initials of every run of three to five words, as terms. */
export function* initialsIn(text: string): Generator<string> {
  const letters = Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ([word]) =>
    word.charAt(0).toLowerCase(),
  );
  for (let length = SHORTEST_ACRONYM; length <= LONGEST_ACRONYM; length++) {
    for (let at = 0; at + length <= letters.length; at++) {
      yield letters.slice(at, at + length).join('');
    }
  }
}
