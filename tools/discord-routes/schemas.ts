import { isJson, type Json, jsonAt, listAt } from './json.ts';

/** Formats that say more than the type beside them. */
const FORMATS: readonly unknown[] = ['snowflake', 'date-time', 'uri', 'nonce'];
/** What is written for readers, or for generators of clients. */
const SAID: readonly string[] = ['title', 'description', 'default', 'discriminator'];
const NAMES = '#/components/schemas/';

/**
 * A schema of the document as we keep it: without what is said for readers, with `#/schemas/…` for
 * references, every object closed, so that a field which is not described is a fault.
 */
export function simplified(schema: unknown, document: Json): unknown {
  if (Array.isArray(schema)) return schema.map((each) => simplified(each, document));
  if (!isJson(schema)) return schema;
  const { allOf, ...rest } = schema;
  if (Array.isArray(allOf)) return simplified(withParts(rest, allOf, document), document);
  const constants = constantsOf(rest.oneOf);
  if (constants !== undefined) return { type: rest.type, enum: constants };
  return Object.fromEntries(keptEntries(closed(rest), document));
}

function keptEntries(schema: Json, document: Json): readonly [string, unknown][] {
  return Object.entries(schema).flatMap(([name, value]): [string, unknown][] => {
    if (name === 'properties') return [[name, simplifiedEach(value, document)]];
    if (SAID.includes(name) || name.startsWith('x-')) return [];
    if (name === 'format' && !FORMATS.includes(value)) return [];
    if (name === '$ref') return [[name, String(value).replace(NAMES, '#/schemas/')]];
    return [[name, simplified(value, document)]];
  });
}

/** Fields are named by Discord: one called `title` is no annotation. */
const simplifiedEach = (fields: unknown, document: Json): Json =>
  Object.fromEntries(
    Object.entries(jsonAt({ fields }, 'fields')).map(([name, each]) => [
      name,
      simplified(each, document),
    ]),
  );

/** One schema for a whole and its parts: beside `enum`, parts only name the type of its members. */
function withParts(whole: Json, parts: readonly unknown[], document: Json): Json {
  if (whole.enum !== undefined) return whole;
  const all = [whole, ...parts.map((part) => resolved(part, document))];
  const required = all.flatMap((part) => listAt(part, 'required'));
  return {
    type: 'object',
    properties: Object.assign({}, ...all.map((part) => jsonAt(part, 'properties'))),
    ...(required.length > 0 && { required }),
  };
}

function resolved(schema: unknown, document: Json): unknown {
  const reference = isJson(schema) ? schema.$ref : undefined;
  if (typeof reference !== 'string') return schema;
  return jsonAt(document, 'components', 'schemas', reference.slice(NAMES.length));
}

/** The values of an enumeration, which the document writes as a union of named constants. */
function constantsOf(union: unknown): readonly unknown[] | undefined {
  if (!Array.isArray(union) || !union.every((each) => isJson(each) && 'const' in each)) {
    return undefined;
  }
  return union.map((each) => each.const);
}

const closed = (schema: Json): Json =>
  isJson(schema.properties) && schema.additionalProperties === undefined
    ? { ...schema, additionalProperties: false }
    : schema;

/** Every schema that is reached from `roots`, simplified, in the order of their names. */
export function schemasFrom(roots: unknown, document: Json): Json {
  const found = new Map<string, unknown>();
  const visit = (node: unknown): void => {
    for (const [, name = ''] of JSON.stringify(node).matchAll(/"#\/schemas\/(\w+)"/g)) {
      if (found.has(name)) continue;
      const schema = simplified(jsonAt(document, 'components', 'schemas')[name], document);
      found.set(name, schema);
      visit(schema);
    }
  };
  visit(roots);
  return Object.fromEntries([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
