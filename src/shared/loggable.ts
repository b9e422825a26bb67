import { tellError } from './told-error.ts';

const NO_WORDS = 'an error';
/** Details are flat; what lies deeper is left out. */
const MAX_DEPTH = 3;

/** Details and message as a call site hands them over, in a form that leaks nothing of any error. */
export function loggable([first, second]: readonly unknown[]): readonly [object, string] {
  if (typeof first === 'string') return [{}, first];
  const message = typeof second === 'string' ? second : NO_WORDS;
  if (first instanceof Error) return [{ err: tellError(first) }, message];
  return [tellFields(first ?? {}, 0), message];
}

/** Under `err` stands an error, whatever was thrown. */
const tellFields = (details: object, depth: number): object =>
  Object.fromEntries(
    Object.entries(details).map(([key, value]) => [
      key,
      key === 'err' && value !== undefined ? tellError(value) : tellValue(value, depth + 1),
    ]),
  );

function tellValue(value: unknown, depth: number): unknown {
  if (value instanceof Error) return tellError(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= MAX_DEPTH) return '…';
  if (Array.isArray(value)) return value.map((each) => tellValue(each, depth + 1));
  const prototype: unknown = Object.getPrototypeOf(value);
  const plain = prototype === Object.prototype || prototype === null;
  // A request, a client: nobody knows what it holds.
  return plain ? tellFields(value, depth) : `[${value.constructor.name}]`;
}
