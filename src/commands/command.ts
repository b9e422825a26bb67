import type { GuildSettingsStore } from '../data/stores/guild-settings.ts';
import type { Library } from '../search/library.ts';
import type { Clock } from '../shared/clock.ts';
import type { Options, ValuesOf } from './option.ts';
import { type Reply, UserError } from './reply.ts';

/** What commands may touch; built once by the composition root. */
export interface Context {
  readonly library: Library;
  readonly guildSettings: GuildSettingsStore;
  readonly clock: Clock;
}

/** Who asks, where and when. */
export interface Call {
  readonly userId: string;
  readonly guildId: string | undefined;
  readonly channelId: string | undefined;
  /** The caller's language, as Discord names it (`en-GB`, `de`). */
  readonly locale: string;
  /** Epoch ms. */
  readonly at: number;
  /** Text of the message that a message menu was opened on. */
  readonly messageText?: string;
}

/** `value` is what comes back as the option's value; both at most 100 characters after clipping by the surface. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

export type Complete = (
  partial: string,
  context: Context,
  call: Call,
) => Promise<readonly Choice[]>;

export interface Command<O extends Options = Options> {
  /** As people type it; a message menu's name may have spaces and capitals. */
  readonly name: string;
  readonly kind: 'slash' | 'message';
  readonly options: O;
  /** `slow` commands may exceed a second and are deferred first; the others reply directly. */
  readonly speed: 'fast' | 'slow';
  /** Who sees the reply when the values have no `private: true`. */
  readonly visibility: 'public' | 'private';
  readonly complete: Readonly<Record<string, Complete>>;
  /** Takes values as they came; throws UserError for anything a person can mend. */
  run(values: Readonly<Record<string, unknown>>, context: Context, call: Call): Promise<Reply>;
}

interface Definition<O extends Options> {
  readonly name: string;
  readonly kind?: Command['kind'];
  readonly options: O;
  readonly speed?: Command['speed'];
  readonly visibility?: Command['visibility'];
  readonly complete?: { readonly [K in keyof O]?: Complete };
  run(values: ValuesOf<O>, context: Context, call: Call): Promise<Reply>;
}

/** A command from its definition: values are checked against the options before `run` sees them. */
export function defineCommand<const O extends Options>(definition: Definition<O>): Command<O> {
  const { name, options, kind = 'slash', speed = 'fast', visibility = 'public' } = definition;
  const complete: Record<string, Complete> = {};
  for (const [option, by] of Object.entries<Complete | undefined>(definition.complete ?? {})) {
    if (by !== undefined) complete[option] = by;
  }
  return {
    ...{ name, kind, options, speed, visibility, complete },
    run: async (raw, context, call) => definition.run(parse(options, raw), context, call),
  };
}

function parse<O extends Options>(options: O, raw: Readonly<Record<string, unknown>>): ValuesOf<O> {
  const values: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(options)) {
    const parsed = option.schema.safeParse(raw[name]);
    if (!parsed.success) throw badOption(name, option.min, option.max, option.choices);
    values[name] = parsed.data;
  }
  // Built key by key from the same declaration that ValuesOf is derived from.
  return values as ValuesOf<O>;
}

function badOption(
  option: string,
  min: number | undefined,
  max: number | undefined,
  choices: readonly string[] | undefined,
): UserError {
  if (choices) return new UserError('error.option.choice', { option, choices: choices.join(', ') });
  return new UserError('error.option.range', { option, min: min ?? 1, max: max ?? 100 });
}
