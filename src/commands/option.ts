import { z } from 'zod';

/** What a person can say to a command; declared once, the handler's types follow from it. */
export interface Option<T> {
  readonly kind: 'string' | 'integer' | 'boolean' | 'channel' | 'attachment' | 'role' | 'user';
  readonly required: boolean;
  /** Not offered to people: only buttons and menus carry it (a page number, a chosen paper). */
  readonly hidden: boolean;
  /** Length of a string or value of an integer; Discord enforces it and so does `schema`. */
  readonly min?: number;
  readonly max?: number;
  readonly choices?: readonly string[];
  /** The kinds of channel that are offered. */
  readonly channels?: readonly ChannelKind[];
  readonly schema: z.ZodType<T>;
}

export type ChannelKind = 'text' | 'announcement' | 'forum' | 'voice' | 'stage';

export type HiddenOption<T> = Option<T> & { readonly hidden: true };

export type Options = Readonly<Record<string, Option<unknown>>>;

export type ValuesOf<O extends Options> = {
  readonly [K in keyof O]: O[K] extends Option<infer T> ? T : never;
};

interface Range {
  readonly min?: number;
  readonly max?: number;
}

/** Discord's own ceiling for a string option is 6,000 characters. */
const MAX_TEXT = 6000;

export function text({ min = 1, max = MAX_TEXT }: Range = {}): Option<string> {
  const schema = z.string().trim().min(min).max(max);
  return { kind: 'string', required: true, hidden: false, min, max, schema };
}

export function choice<const C extends readonly string[]>(choices: C): Option<C[number]> {
  return { kind: 'string', required: true, hidden: false, choices, schema: z.enum(choices) };
}

/** A whole number, also as the digits that a button's state carries. */
export function integer(range: Range = {}): Option<number> {
  const { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = range;
  const number = z.int().min(min).max(max);
  const schema = z.union([
    number,
    z
      .string()
      .regex(/^-?\d+$/)
      .transform(Number)
      .pipe(number),
  ]);
  return { kind: 'integer', required: true, hidden: false, ...range, schema };
}

/** `true` and `false`, also as the words that a button's state carries. */
export function flag(): Option<boolean> {
  const schema = z.union([z.boolean(), z.enum(['true', 'false']).transform((w) => w === 'true')]);
  return { kind: 'boolean', required: true, hidden: false, schema };
}

/** A channel of the server; its value is the channel's id. */
export function channel(channels: readonly ChannelKind[]): Option<string> {
  const schema = z.string().regex(/^\d+$/);
  return { kind: 'channel', required: true, hidden: false, channels, schema };
}

/** A role of the server; its value is the role's id. */
export function role(): Option<string> {
  return { kind: 'role', required: true, hidden: false, schema: z.string().regex(/^\d+$/) };
}

/** A person of the server; its value is the person's id. */
export function user(): Option<string> {
  return { kind: 'user', required: true, hidden: false, schema: z.string().regex(/^\d+$/) };
}

const AttachmentSchema = z.object({ filename: z.string(), size: z.number(), url: z.string() });
export type Attachment = z.infer<typeof AttachmentSchema>;

/** A file that the caller sends along. */
export const attachment = (): Option<Attachment> => {
  return { kind: 'attachment', required: true, hidden: false, schema: AttachmentSchema };
};

export const optional = <T>(option: Option<T>): Option<T | undefined> => ({
  ...option,
  required: false,
  schema: option.schema.optional(),
});

export const hidden = <T>(option: Option<T>): HiddenOption<T | undefined> => ({
  ...optional(option),
  hidden: true,
});
