import type { BibtexItem, Fields } from './item.ts';

/** What belongs to the parent alone. */
const OWN = new Set(
  'title subtitle titleaddon shorttitle abstract author editor doi url eprint pages isbn key crossref xdata xref ids keywords file note sortkey label'.split(
    ' ',
  ),
);
const DEEPEST = 5;
const NONE: Fields = new Map();

type Find = (key: string) => BibtexItem | undefined;

/**
 * The fields of an entry with those that it takes from the entries it names: `crossref`, whose title
 * is the child's booktitle, and `xdata`. They may stand anywhere in the file; circles end.
 */
export function inherited(item: BibtexItem, find: Find, depth = 0): Fields {
  const fields = new Map(item.fields);
  if (depth >= DEEPEST) return fields;
  const fieldsOf = (key: string): Fields => {
    const named = find(key);
    return named === undefined ? NONE : inherited(named, find, depth + 1);
  };
  for (const key of keysIn(item.fields.get('xdata'))) fillIn(fields, fieldsOf(key));
  const [parent] = keysIn(item.fields.get('crossref')).map(fieldsOf);
  if (parent === undefined) return fields;
  const title = parent.get('booktitle') || parent.get('title') || '';
  fillIn(fields, new Map([['booktitle', title]]));
  fillIn(fields, new Map([...parent].filter(([name]) => !OWN.has(name))));
  return fields;
}

function fillIn(fields: Map<string, string>, others: Fields): void {
  for (const [name, value] of others)
    if (value !== '' && !fields.get(name)) fields.set(name, value);
}

const keysIn = (text = ''): readonly string[] =>
  text
    .split(',')
    .map((key) => key.trim().toLowerCase())
    .filter((key) => key !== '');
