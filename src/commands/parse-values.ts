import type { Option, Options, ValuesOf } from './option.ts';
import { UserError } from './user-error.ts';

/** Values as they came, checked; a UserError names the option and what it takes. */
export function parseValues<O extends Options>(
  options: O,
  raw: Readonly<Record<string, unknown>>,
): ValuesOf<O> {
  const values: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(options)) {
    const parsed = option.schema.safeParse(raw[name] ?? undefined);
    if (!parsed.success) throw badValue(name, option, raw[name]);
    values[name] = parsed.data;
  }
  // Built key by key from the same declaration that ValuesOf is derived from.
  return values as ValuesOf<O>;
}

function badValue(option: string, declared: Option<unknown>, value: unknown): UserError {
  const { kind, choices, min = 1, max = Number.MAX_SAFE_INTEGER } = declared;
  if (value === undefined || value === null || value === '') {
    return new UserError('error.option.missing', { option });
  }
  if (choices) return new UserError('error.option.choice', { option, choices: choices.join(', ') });
  if (kind === 'boolean') return new UserError('error.option.flag', { option });
  if (kind === 'channel') return new UserError('error.option.channel', { option });
  if (kind === 'role') return new UserError('error.option.role', { option });
  if (kind === 'user') return new UserError('error.option.user', { option });
  if (kind === 'integer') return new UserError('error.option.number', { option, min, max });
  return new UserError('error.option.length', { option, min, max });
}
