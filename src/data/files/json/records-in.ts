import { withKnownNames } from './known-names.ts';
import { tableIn } from './table.ts';
import { isObject, type JsonObject, valuesOf } from './values-of.ts';

/** Services lay their records so many levels deep at most, as in `{"data": {"search": {"edges": [{"node": …`. */
const DEEPEST = 4;
/** Under these names records lie, be it titles alone. */
const LISTS: ReadonlySet<string> = new Set(
  (
    'data result results papers items notes message works entries docs documents records articles ' +
    'publications hit hits rows collection @graph'
  ).split(' '),
);
/** Under these names a record holds other works. */
const OTHER_WORKS = /^(?:references?|referenced|citations?|cited|cites|related|similar|recommend)/i;
/** Under these names services put a whole record, be it without an abstract: DBLP, a viewer of data sets, search engines. */
const WRAPPED: ReadonlySet<string> = new Set(['info', 'row', '_source', 'node']);
/** What a record counts; one with a title and an abstract is surely a paper. */
const TITLE = 2;
const ABSTRACT = 1;
const PAPER = TITLE + ABSTRACT;

interface Records {
  readonly list: readonly unknown[];
  readonly weight: number;
}

/**
 * The records of a parsed document: a list; an object that has them by their ids or column by column;
 * one record; or, within some levels of a service's answer, what looks most like papers.
 */
export function recordsIn(value: unknown): readonly unknown[] {
  if (isObject(value) && isPlain(value)) return [value];
  let found: Records | undefined;
  for (const records of candidatesIn(value, '', DEEPEST))
    if (!found || records.weight > found.weight) found = records;
  return found?.list ?? (Array.isArray(value) ? value : [value]);
}

/** A record that needs no closer look, as most lines of a large file are. */
const isPlain = ({ title, abstract }: JsonObject): boolean =>
  typeof title === 'string' && typeof abstract === 'string';

function* candidatesIn(value: unknown, name: string, depth: number): Generator<Records> {
  if (typeof value !== 'object' || value === null || OTHER_WORKS.test(name)) return;
  const isNamed = LISTS.has(name);
  const list = listOf(value);
  const weight = list.reduce<number>((sum, one) => sum + weightOf(one), 0);
  const surely = isNamed || depth === DEEPEST || list.some((one) => weightOf(one) === PAPER);
  if (weight > 0 && surely) yield { list, weight };
  if (depth === 0 || (weight > 0 && (Array.isArray(value) || !isTitledList(value)))) return;
  for (const [key, inner] of Object.entries(value)) yield* candidatesIn(inner, key, depth - 1);
}

/** The value itself or its direct parts, whichever are records. */
function listOf(value: object): readonly unknown[] {
  const table = tableIn(value);
  if (table !== undefined) return table;
  if (Array.isArray(value)) return value.map(unwrapped);
  if (!isObject(value)) return [];
  return byColumn(value) ?? (weightOf(value) > 0 ? [value] : byId(value));
}

/** Such as a reading list: it has a title, but it is no paper. */
const isTitledList = (value: object): boolean =>
  isObject(value) &&
  weightOf(value) === TITLE &&
  Object.keys(value).some((name) => LISTS.has(name) && Array.isArray(value[name]));

/** `{"a": {…}, "b": {…}}`; a lone one is known by its key only if that looks like an id. */
function byId(value: JsonObject): readonly unknown[] {
  const entries = Object.entries(value);
  const papers = entries.filter(([, one]) => weightOf(one) === PAPER);
  const [[first] = ['']] = papers;
  const areMost = papers.length * 2 > entries.length;
  if (!areMost || (papers.length === 1 && !/\d/.test(first))) return [];
  return entries.map(([id, one]) => withId(one, id));
}

/** `{"title": ["A", "B"], "abstract": ["…", "…"]}`, or the same with objects by row. */
function byColumn(value: JsonObject): readonly JsonObject[] | undefined {
  const { title, abstract } = withKnownNames(value);
  if (!isColumn(title) || !isColumn(abstract)) return undefined;
  const rows = Object.keys(title);
  if (rows.length < 2 || Object.keys(abstract).length !== rows.length) return undefined;
  const columns = Object.entries(value).map(([name, cells]) => [name, cellsOf(cells)] as const);
  return rows.map((row) =>
    Object.fromEntries(columns.map(([name, cells]) => [name, cells.get(row)])),
  );
}

const cellsOf = (column: unknown): ReadonlyMap<string, unknown> =>
  new Map(typeof column === 'object' && column !== null ? Object.entries(column) : []);

const isColumn = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((cell) => typeof cell === 'string' || cell === null);

/** The record in what a service puts around each: `_source`, `node`, `attributes` and the like. */
function unwrapped(value: unknown): unknown {
  if (!isObject(value) || weightOf(value) > 0) return value;
  const [paper, another] = Object.entries(value).flatMap(([name, one]) =>
    weightOf(one) === PAPER || (WRAPPED.has(name) && weightOf(one) > 0) ? [one] : [],
  );
  const [id] = valuesOf(withKnownNames(value), 'id');
  return paper === undefined || another !== undefined ? value : withId(paper, id?.value);
}

function withId(value: unknown, id: unknown): unknown {
  if (!isObject(value) || id === undefined) return value;
  const [own] = valuesOf(withKnownNames(value), 'id');
  return own === undefined ? { ...value, id } : value;
}

/** How much a value looks like the record of a paper; 0 for what is none. */
function weightOf(value: unknown): number {
  if (!isObject(value)) return 0;
  if (isPlain(value)) return PAPER;
  const record = withKnownNames(value);
  const has = (field: 'title' | 'abstract' | 'invertedAbstract', alsoObject = false) =>
    valuesOf(record, field).some((found) => alsoObject || !isObject(found.value));
  const hasAbstract = has('abstract') || has('invertedAbstract', true);
  return (has('title') ? TITLE : 0) + (hasAbstract ? ABSTRACT : 0);
}
