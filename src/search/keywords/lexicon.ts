/** Terms under small numbers, in the order in which they were first met. */
export interface Lexicon {
  readonly size: number;
  idOf(term: string): number | undefined;
  /** The number of a term, which it gets here if it is new. */
  intern(term: string): number;
  termAt(id: number): string;
  terms(): readonly string[];
  /** The numbers of the terms that begin with this UTF-16 unit, in their order. */
  beginningWith(letter: string): readonly number[];
}

export function createLexicon(known: readonly string[] = []): Lexicon {
  const terms = [...known];
  const ids = new Map(terms.map((term, id) => [term, id]));
  /** By first letter, of so many terms: sorted when they are asked for. */
  const byLetter = new Map<string, number[]>();
  let sorted = 0;

  return {
    get size() {
      return terms.length;
    },
    idOf: (term) => ids.get(term),
    intern(term) {
      const id = ids.get(term);
      if (id !== undefined) return id;
      ids.set(term, terms.length);
      return terms.push(term) - 1;
    },
    termAt: (id) => terms[id] ?? '',
    terms: () => terms,
    beginningWith(letter) {
      for (; sorted < terms.length; sorted += 1) {
        const first = terms[sorted]?.charAt(0) ?? '';
        const same = byLetter.get(first);
        if (same === undefined) byLetter.set(first, [sorted]);
        else same.push(sorted);
      }
      return byLetter.get(letter) ?? [];
    },
  };
}
