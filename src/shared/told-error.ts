import { fileURLToPath } from 'node:url';
import { OwnError } from './own-error.ts';

/** What a log may say of an error, wherever it comes from. */
export interface ToldError {
  /** Its class, `DiscordAPIError`; the type of a thrown value that is no error. */
  readonly name: string;
  /** Discord's, SQLite's, PostgreSQL's or the system's. */
  readonly code?: string | number;
  /** Of HTTP or SMTP. */
  readonly status?: number;
  /** Of our own errors alone. */
  readonly message?: string;
  /** Places in our code, innermost first: `src/discord/perform.ts:139:3`. */
  readonly at?: readonly string[];
  readonly cause?: ToldError;
}

/** A chain of causes may be a ring. */
const MAX_CAUSES = 5;
const MAX_PLACES = 12;
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PLACE = /^ {4}at .*?((?:src|config|playground)\/[\w./-]+:\d+:\d+)\)?$/;
const NAME = /^[A-Za-z_]\w{0,59}/;
/** `ECONNRESET`, `SQLITE_FULL`, `TokenInvalid`, `23505`: the forms of codes that programs give. */
const CODE = /^(?:[A-Z][A-Z0-9_]{1,47}|(?:[A-Z][a-z]+){1,6}|[0-9A-Z]{5})$/;

/**
 * An error from outside carries what must not be logged, in its message as well as in its fields:
 * Discord's the interaction's token and what people typed, a service's the key that it was sent, a
 * database's the values of a query. So fields are picked, and checked for their form.
 */
export function tellError(error: unknown, causes = MAX_CAUSES): ToldError {
  if (!(error instanceof Error)) return { name: error === null ? 'null' : typeof error };
  const code = codeOf(error);
  const status = statusOf(error);
  const cause = causeOf(error);
  const at = placesOf(error);
  return {
    name: NAME.exec(error.name)?.[0] ?? 'Error',
    ...(code !== undefined && { code }),
    ...(status !== undefined && { status }),
    ...(error instanceof OwnError && { message: error.message }),
    ...(at.length > 0 && { at }),
    ...(cause !== undefined && causes > 0 && { cause: tellError(cause, causes - 1) }),
  };
}

/** `DiscordAPIError 50035 (400)`, `papers.bib is empty`, and what caused it. */
export function describeError({ name, code, status, message, cause }: ToldError): string {
  const number = status === undefined ? undefined : `(${status})`;
  const kind = [name, code, number].filter((part) => part !== undefined).join(' ');
  const what = message ?? kind;
  return cause === undefined ? what : `${what}; because of ${describeError(cause)}`;
}

/** The same and where it was thrown, a line each. */
export const withPlaces = (told: ToldError): string =>
  [describeError(told), ...beginningOf(told).map((place) => `    at ${place}`)].join('\n  ');

/** Of the innermost cause that was thrown in our code. */
function beginningOf({ at = [], cause }: ToldError): readonly string[] {
  const deeper = cause === undefined ? [] : beginningOf(cause);
  return deeper.length > 0 ? deeper : at;
}

/** What to say where there is no log: for whoever mends it, and who may hand it on. */
export const describeFault = (error: unknown): string => withPlaces(tellError(error));

/** Also what an error inherits: some have it as a getter. */
function codeOf(error: Error): ToldError['code'] {
  const code: unknown = Reflect.get(error, 'code');
  if (typeof code === 'number') return code;
  return typeof code === 'string' && CODE.test(code) ? code : undefined;
}

/** As discord.js, the AI SDK and nodemailer name it. */
const statusOf = (error: Error): number | undefined =>
  ['status', 'statusCode', 'responseCode']
    .map((key): unknown => Reflect.get(error, key))
    .find((status) => typeof status === 'number');

/** Of several attempts, as the AI SDK and Node keep them, the last. */
function causeOf(error: Error): unknown {
  if (error.cause !== undefined) return error.cause;
  if ('lastError' in error) return error.lastError;
  return error instanceof AggregateError ? error.errors.at(-1) : undefined;
}

/** The message stands in the stack, too, and may look like a place: only what is behind it is read. */
function placesOf({ stack, message }: Error): readonly string[] {
  const text = String(stack);
  const start = text.indexOf(message);
  return text
    .slice(start < 0 ? 0 : start + message.length)
    .split('\n')
    .filter((line) => line.includes(ROOT) && !line.includes('node_modules'))
    .flatMap((line) => PLACE.exec(line)?.[1] ?? [])
    .slice(0, MAX_PLACES);
}
