import { type JsonObject, NAMES } from './names.ts';

/** What the columns of Zotero's, Scopus' and the Web of Science's tables are called here. */
const COLUMNS: Readonly<Record<string, string>> = {
  'abstract note': 'abstract',
  abstractnote: 'abstract',
  ab: 'abstract',
  ti: 'title',
  'article title': 'title',
  'paper title': 'title',
  au: 'authors',
  author: 'authors',
  'author full names': 'authors',
  py: 'year',
  'publication year': 'year',
  'publication date': 'published',
  'publication title': 'venue',
  'source title': 'venue',
  journal: 'venue',
  conference: 'venue',
  so: 'venue',
  di: 'doi',
  link: 'url',
  key: 'id',
  'arxiv id': 'arxiv_id',
};
const OWN = new Map(
  Object.values(NAMES)
    .flat()
    .map((name) => [name.toLowerCase(), name] as const),
);
/** What a record's keys are called; names with a dot begin with one of them. */
const KEYS: ReadonlySet<string> = new Set(
  Object.values(NAMES)
    .flat()
    .map((name) => (name.split('.', 1)[0] ?? '').replace('[]', '')),
);

/** Our name for a column or key, however it is written (`Author(s)`, `ABSTRACT`, `Publication Year`); else itself in small letters. */
export function knownName(name: string): string {
  const plain = name.trim().toLowerCase().replace('(s)', 's');
  return (
    COLUMNS[plain.replaceAll('_', ' ')] ??
    OWN.get(plain) ??
    OWN.get(plain.replace(/[ -]/g, '_')) ??
    plain
  );
}

/** The record with the keys that are ours but for their spelling under our names, too. */
export function withKnownNames(record: JsonObject): JsonObject {
  const renamed = new Map<string, unknown>();
  for (const key of Object.keys(record)) {
    if (KEYS.has(key)) continue;
    const name = knownName(key);
    if (KEYS.has(name) && !Object.hasOwn(record, name) && !renamed.has(name))
      renamed.set(name, record[key]);
  }
  return renamed.size === 0 ? record : { ...record, ...Object.fromEntries(renamed) };
}
