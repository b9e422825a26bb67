import { NAMES } from './names.ts';

type Field = keyof typeof NAMES;
export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Step = readonly [key: string, first: boolean];
interface Path {
  readonly name: string;
  /** The key of the first step. */
  readonly first: string;
  readonly steps: readonly Step[];
}

const PATHS = new Map<string, readonly Path[]>(
  Object.entries(NAMES).map(([field, names]) => [
    field,
    names.map((name) => ({
      name,
      first: (name.split('.', 1)[0] ?? '').replace('[]', ''),
      steps: name.split('.').map((key) => [key.replace('[]', ''), key.endsWith('[]')] as const),
    })),
  ]),
);

export interface Found {
  readonly name: string;
  readonly value: unknown;
}

/** What a record holds for a field, under any of its names, most trusted first; empty values count as none. */
export function* valuesOf(record: JsonObject, field: Field): Generator<Found> {
  for (const { name, first, steps } of PATHS.get(field) ?? []) {
    // Most records have few of the names, and corpora a hundred thousand records.
    if (record[first] === undefined || record[first] === null) continue;
    const value = follow(record, steps);
    if (value !== undefined && value !== null && value !== '') yield { name, value };
  }
}

function follow(record: JsonObject, steps: readonly Step[]): unknown {
  let value: unknown = record;
  for (const [key, first] of steps) {
    if (!isObject(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
    if (first) value = Array.isArray(value) ? value[0] : undefined;
  }
  return value;
}
