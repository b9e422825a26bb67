/** Terms under small numbers, in the order in which they were first met. */
export interface Lexicon {
  readonly size: number;
  idOf(term: string): number | undefined;
  /** The number of a term, which it gets here if it is new. */
  intern(term: string): number;
  termAt(id: number): string;
  terms(): readonly string[];
}

export function createLexicon(known: readonly string[] = []): Lexicon {
  const terms = [...known];
  const ids = new Map(terms.map((term, id) => [term, id]));

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
  };
}
