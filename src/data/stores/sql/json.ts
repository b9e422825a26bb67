import type { z } from 'zod';
import type { Log } from '../../../shared/log.ts';

/** A JSON cell as the schema has it; undefined, with a warning, for one that was damaged. */
export function readJson<S extends z.ZodType>(
  cell: string,
  schema: S,
  where: string,
  log: Pick<Log, 'warn'>,
): z.output<S> | undefined {
  const value = soundJson(cell, schema);
  if (value === undefined) log.warn({ where }, 'a damaged record in the database is ignored');
  return value;
}

/** The same without a warning, for what is about to be deleted. */
export function soundJson<S extends z.ZodType>(cell: string, schema: S): z.output<S> | undefined {
  const value = parse(cell);
  const parsed = schema.safeParse(value);
  return value !== undefined && parsed.success ? parsed.data : undefined;
}

/** Undefined for a cell that is no JSON: JSON itself has no undefined. */
function parse(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    return undefined;
  }
}
