/** The categories of plurals (Unicode CLDR) that languages here have. */
export type PluralCategory = 'one' | 'many' | 'other';

/**
 * What a language with these categories must have where English has `T`: the same keys, any text, and
 * of what is counted one text a category.
 */
export type Translation<T, Categories extends PluralCategory> = {
  readonly [K in keyof T as K extends `${infer Stem}_${'one' | 'other'}`
    ? `${Stem}_${Categories}`
    : K]: T[K] extends string ? string : Translation<T[K], Categories>;
};
