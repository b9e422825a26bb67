/** The part of the package that is used; it ships no types. */
declare module 'bibtex-parse' {
  export interface Part {
    readonly value: string | null;
    readonly datatype: 'number' | 'identifier' | 'braced' | 'quoted' | 'null';
  }
  export interface Concatenation {
    readonly value: readonly Part[];
    readonly datatype: 'concatinate';
  }
  type Field = (Part | Concatenation) & { readonly name: string };
  export type Item =
    | {
        readonly itemtype: 'entry';
        /** null for a key with blanks or none. */
        readonly key: string | null;
        readonly fields: readonly Field[];
      }
    | ((Part | Concatenation) & { readonly itemtype: 'string'; readonly name: string })
    | { readonly itemtype: 'comment' | 'preamble' };
  export function parse(text: string, options: { readonly number: 'string' }): readonly Item[];
}
