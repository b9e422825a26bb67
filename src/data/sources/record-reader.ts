import type { z } from 'zod';
import { isObject } from '../files/json/values-of.ts';
import type { SourceWarning } from '../files/source.ts';

type Shape = Readonly<Record<string, z.ZodType>>;
type Read<R extends Shape, O extends Shape> = { readonly [K in keyof R]: z.output<R[K]> } & {
  readonly [K in keyof O]?: z.output<O[K]>;
};

/** What the records of a source look like. Fields that are not named are ignored; null is as absent. */
export interface RecordShape<R extends Shape, O extends Shape> {
  /** Without them a record is dropped. */
  readonly required: R;
  /** Left out where they are of another kind. */
  readonly optional: O;
  /** Optional ones that nearly every record has. */
  readonly usual: readonly (keyof O & string)[];
}

export interface RecordReader<T> {
  /** Undefined for a record that was dropped. */
  read(value: unknown): T | undefined;
  readonly dropped: number;
  /** Each kind of fault once, with how many records have it. */
  warnings(): readonly SourceWarning[];
}

/** Of fewer records nothing can be said. */
const FEWEST = 3;

/**
 * Reads the records of one answer, each by itself: a bad one is lost alone. That a field is missing or of
 * another kind in most of them says that the source has changed, and is told once.
 */
export function openRecordReader<R extends Shape, O extends Shape>(
  shape: RecordShape<R, O>,
): RecordReader<Read<R, O>> {
  let total = 0;
  const drops = new Map<string, number>();
  const lacking = new Map<string, number>();

  const requiredOf = (record: Readonly<Record<string, unknown>>) => {
    const fields: Record<string, unknown> = {};
    for (const [key, schema] of Object.entries(shape.required)) {
      const parsed = schema.safeParse(record[key]);
      if (!parsed.success) return key;
      fields[key] = parsed.data;
    }
    return fields;
  };
  const optionalOf = (record: Readonly<Record<string, unknown>>) => {
    const fields: Record<string, unknown> = {};
    for (const [key, schema] of Object.entries(shape.optional)) {
      const value = record[key] ?? undefined;
      const parsed = schema.safeParse(value);
      if (parsed.success) fields[key] = parsed.data;
      else if (value !== undefined || shape.usual.includes(key)) countOne(lacking, key);
    }
    return fields;
  };

  return {
    read: (value) => {
      total += 1;
      const record = isObject(value) ? value : {};
      const fields = requiredOf(record);
      if (typeof fields === 'string') {
        countOne(drops, fields);
        return undefined;
      }
      // The fields were parsed by the schemas of just this shape.
      return { ...fields, ...optionalOf(record) } as Read<R, O>;
    },
    get dropped() {
      return sum(drops);
    },
    warnings: () => [
      ...tell(drops, (key, count) => ({
        message: `${count} of ${total} records have no readable ${key} and were dropped`,
        dropped: true,
      })),
      ...tell(mostOf(lacking, total - sum(drops)), (key, count) => ({
        message: `${key} is missing or of another kind in ${count} of ${total} records: the source may have changed`,
        dropped: false,
      })),
    ],
  };
}

const countOne = (counts: Map<string, number>, key: string) =>
  counts.set(key, (counts.get(key) ?? 0) + 1);

const mostOf = (counts: ReadonlyMap<string, number>, total: number) =>
  new Map([...counts].filter(([, count]) => total >= FEWEST && count * 2 > total));

const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((total, count) => total + count, 0);

const tell = (
  counts: ReadonlyMap<string, number>,
  say: (key: string, count: number) => SourceWarning,
): readonly SourceWarning[] => Array.from(counts, ([key, count]) => say(key, count));
