import type { z } from 'zod';
import type { Log } from '../../../shared/log.ts';

/** A JSON cell as the schema has it; undefined, with a warning, for one that was damaged. */
export function readJson<S extends z.ZodType>(
  cell: string,
  schema: S,
  where: string,
  log: Pick<Log, 'warn'>,
): z.output<S> | undefined {
  const parsed = schema.safeParse(parse(cell));
  if (parsed.success) return parsed.data;
  log.warn({ where }, 'a damaged record in the database is ignored');
  return undefined;
}

function parse(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    return undefined;
  }
}
