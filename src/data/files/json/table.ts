import { knownName } from './known-names.ts';
import { isObject, type JsonObject } from './values-of.ts';

/** Where the rows lie: pandas' `split`, Datasette, Google's sheets. */
const ROWS = ['data', 'rows', 'values'];

/**
 * Rows of cells below the names of their columns, `[["title", "abstract"], ["A", "…"]]`, by themselves
 * or in an object that has the names under `columns`; undefined for anything else.
 */
export function tableIn(value: object): readonly JsonObject[] | undefined {
  if (Array.isArray(value)) return tableOf(value);
  if (!isObject(value)) return undefined;
  const rows = ROWS.map((name) => value[name]).find(Array.isArray);
  return rows && tableOf(Array.isArray(value.columns) ? [value.columns, ...rows] : rows);
}

function tableOf([head, ...rows]: readonly unknown[]): readonly JsonObject[] | undefined {
  if (!isHead(head) || !rows.every((row) => Array.isArray(row))) return undefined;
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at]])));
}

const isHead = (row: unknown): row is readonly string[] =>
  Array.isArray(row) &&
  row.length > 1 &&
  row.every((cell) => typeof cell === 'string') &&
  row.some((cell) => ['title', 'abstract'].includes(knownName(cell)));
