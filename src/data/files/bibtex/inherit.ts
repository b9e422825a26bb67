import type { BibtexItem, Fields } from './item.ts';

/** What belongs to the parent alone. */
const OWN = new Set(
  'title subtitle titleaddon shorttitle abstract author editor doi url eprint pages isbn key crossref xdata xref ids keywords file note sortkey label'.split(
    ' ',
  ),
);
/** A chain that nobody writes. */
const DEEPEST = 20;
const NONE: Fields = new Map();

type Find = (key: string) => BibtexItem | undefined;

/**
 * The fields of an entry with those that it takes from the entries it names: `crossref`, whose title
 * is the child's booktitle, and `xdata`. They may stand anywhere in the file; circles end. What was
 * found is kept, since entries that name each other many times would be read again for each way there.
 */
export function createHeirs(find: Find): (item: BibtexItem) => Fields {
  const found = new Map<BibtexItem, Fields>();

  function inherited(item: BibtexItem, depth: number): Fields {
    const before = found.get(item);
    if (before !== undefined) return before;
    found.set(item, item.fields);
    const fields = depth >= DEEPEST ? item.fields : filled(item, depth + 1);
    found.set(item, fields);
    return fields;
  }

  function filled(item: BibtexItem, depth: number): Fields {
    const fields = new Map(item.fields);
    const fieldsOf = (key: string): Fields => {
      const named = find(key);
      return named === undefined ? NONE : inherited(named, depth);
    };
    for (const key of new Set(keysIn(item.fields.get('xdata')))) fillIn(fields, fieldsOf(key));
    const [key] = keysIn(item.fields.get('crossref'));
    if (key === undefined) return fields;
    const parent = fieldsOf(key);
    const title = parent.get('booktitle') || parent.get('title') || '';
    fillIn(fields, new Map([['booktitle', title]]));
    fillIn(fields, new Map([...parent].filter(([name]) => !OWN.has(name))));
    return fields;
  }

  return (item) => inherited(item, 0);
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
