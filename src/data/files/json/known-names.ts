import { NAMES } from './names.ts';
import type { JsonObject } from './values-of.ts';

/** What columns are called elsewhere: in tables of Zotero, Scopus, the Web of Science, IEEE, and in other languages. */
const COLUMNS: Readonly<Record<string, string>> = {
  title:
    'ti, article title, document title, paper title, titel, titre, título, titolo, 标题, 题名, 題名, 標題, 題目, タイトル, 論文名, 論文タイトル',
  abstract:
    'ab, abstract note, zusammenfassung, kurzfassung, résumé, resumen, riassunto, 摘要, 抄録, 要旨, 要約, 概要',
  authors:
    'au, author, autor, autoren, autor(en), verfasser, auteur, auteurs, autores, autori, 作者, 著者, 著者名',
  'author full names': 'af',
  year: 'py, publication year, jahr, erscheinungsjahr, année, año, anno, 年, 年份, 出版年, 发表年份, 発行年',
  published: 'publication date, date published, datum, fecha, 日期, 発表日, 公開日',
  venue:
    'publication title, source title, journal, journal/book, conference, so, zeitschrift, revue, revista, 期刊, 雑誌名',
  doi: 'di',
  url: 'link, article url',
  id: 'key',
};
/** However a name is written: `Author(s)`, `Author/s`, `ABSTRACT`, `publication_year`. */
const squeezed = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/\(s\)|\/s\b/, 's')
    .replace(/[ _-]/g, '');
const NAMED = Object.values(NAMES).flat();
const KNOWN: ReadonlyMap<string, string> = new Map([
  ...NAMED.toReversed().map((name) => [squeezed(name), name] as const),
  ...Object.entries(COLUMNS).flatMap(([name, others]) =>
    others.split(', ').map((other) => [squeezed(other), name] as const),
  ),
]);
/** What a record's keys are called; names with a dot begin with one of them. */
const KEYS: ReadonlySet<string> = new Set(
  NAMED.map((name) => (name.split('.', 1)[0] ?? '').replace('[]', '')),
);

/** Our name for a column or key, however it is written; else itself in small letters. */
export const knownName = (name: string): string =>
  KNOWN.get(squeezed(name)) ?? name.trim().toLowerCase();

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
