/** What a key says in all its plural forms. */
export interface Forms {
  /** Of CLDR, in the order of the alphabet; none for what is not counted. */
  readonly categories: readonly string[];
  /** Names between double braces, each once, in the order of the alphabet. */
  readonly placeholders: readonly string[];
}

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** The texts of a catalogue by their dotted keys. */
export function textsOf(node: object, prefix = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(node).flatMap(([key, value]: [string, unknown]): [string, string][] => {
      if (typeof value === 'string') return [[prefix + key, value]];
      return typeof value === 'object' && value !== null
        ? [...textsOf(value, `${prefix}${key}.`)]
        : [];
    }),
  );
}

/** By keys as the code uses them, without plural endings. */
export function formsOf(texts: ReadonlyMap<string, string>): ReadonlyMap<string, Forms> {
  const groups = Map.groupBy(texts, ([key]) => key.replace(PLURAL, ''));
  return new Map(
    Array.from(groups, ([key, forms]) => [
      key,
      {
        categories: forms.flatMap(([form]) => PLURAL.exec(form)?.[1] ?? []).toSorted(),
        placeholders: [...new Set(forms.flatMap(([, text]) => placeholdersIn(text)))].toSorted(),
      },
    ]),
  );
}

const placeholdersIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(/\{\{(\w+)/g), ([, name]) => name ?? '');
