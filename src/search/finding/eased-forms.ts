import type { SetAside } from '../library.ts';
import type { Mention, Query } from '../query/query.ts';

interface EasedForm {
  readonly form: Query;
  readonly dropped: readonly SetAside[];
}

/**
 * The query with its phrases and alternatives as mere words, then also without its exclusions: for where
 * they leave nothing. None for a query that has no words besides.
 */
export function easedForms(query: Query): readonly EasedForm[] {
  const { text, phrases, anyOf, excluded } = query;
  if (text === '') return [];
  const wanted = [
    ...phrases.map(asTyped),
    ...anyOf.map((group) => group.map(asTyped).join(' OR ')),
  ];
  const unwanted = excluded.map((mention) => `-${asTyped(mention)}`);
  const loose = { ...query, freeText: text, boundText: '', phrases: [], anyOf: [] };
  const forms = [
    { form: loose, dropped: wanted.map(nothingLeft) },
    { form: { ...loose, excluded: [] }, dropped: [...wanted, ...unwanted].map(nothingLeft) },
  ];
  return [
    ...(wanted.length > 0 ? forms.slice(0, 1) : []),
    ...(unwanted.length > 0 ? forms.slice(1) : []),
  ];
}

const asTyped = ({ words, quoted }: Mention): string =>
  quoted ? `"${words}"` : words.replaceAll(' ', '-');

const nothingLeft = (text: string): SetAside => ({ text, why: 'nothing left' });
