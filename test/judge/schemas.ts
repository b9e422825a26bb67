import type { ErrorObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { at, isJson, listAt } from '../../tools/discord-routes/json.ts';
import { readDiscordRoutes, type Schema } from './discord-routes.ts';

/** What is wrong, one line for each fault; empty when Discord's description allows it. */
export type Faults = readonly string[];

const FORMATS = {
  snowflake: /^(0|[1-9]\d{0,19})$/,
  'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
  uri: (text: string) => URL.canParse(text),
  nonce: (text: string) => text.length <= 25,
} as const;

export const DISCORD_ROUTES = readDiscordRoutes();

/** Schemas are compiled to be run a few times: what it takes to make them fast is left out. */
const ajv = new Ajv2020({
  strict: false,
  allErrors: true,
  verbose: true,
  formats: FORMATS,
  code: { optimize: false },
});
ajv.addSchema({ $id: 'discord', schemas: DISCORD_ROUTES.schemas });

const compiled = new Map<string, ReturnType<typeof ajv.compile>>();

/** Checks a value by a schema of the fixture; `what` names the value in the faults. */
export function faultsBySchema(what: string, schema: Schema, value: unknown): Faults {
  const text = JSON.stringify(schema).replaceAll('"#/', '"discord#/');
  const validate = compiled.get(text) ?? ajv.compile(JSON.parse(text));
  compiled.set(text, validate);
  return validate(value) ? [] : explain(what, validate.errors ?? []);
}

/** Checks a value by one of Discord's named schemas, such as `MessageCreateRequest`. */
export function faultsByName(name: string, value: unknown): Faults {
  if (DISCORD_ROUTES.schemas[name] === undefined) throw new Error(`There is no schema ${name}`);
  return faultsBySchema(name, { $ref: `#/schemas/${name}` }, value);
}

/** Of a union, only what the member that is meant says: `body/embeds/0: no field “headline”`. */
function explain(what: string, errors: readonly ErrorObject[]): Faults {
  const unions = errors.filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf');
  const isWithin = ({ instancePath }: ErrorObject, outer: ErrorObject): boolean =>
    `${instancePath}/`.startsWith(`${outer.instancePath}/`);
  const outermost = unions.filter(
    (union) => !unions.some((other) => other !== union && isWithin(union, other)),
  );
  const others = errors.filter((error) => !outermost.some((union) => isWithin(error, union)));
  const lines = [
    ...others.map((error) => `${what}${error.instancePath}${sentence(error)}`),
    ...outermost.flatMap((union) => faultsOfMember(`${what}${union.instancePath}`, union)),
  ];
  return [...new Set(lines)];
}

function sentence({ keyword, params, message }: ErrorObject): string {
  if (keyword === 'additionalProperties') return `: no field “${params.additionalProperty}”`;
  return ` ${message}${keyword === 'enum' ? ` ${JSON.stringify(params.allowedValues)}` : ''}`;
}

/** What the nearest of the union's members finds, among those of the value's own kind. */
function faultsOfMember(what: string, { schema, data, message }: ErrorObject): Faults {
  const members = (Array.isArray(schema) ? schema : []).filter((member) => mayBe(member, data));
  const [nearest] = members
    .map((member) => faultsBySchema(what, member, data))
    .filter((faults) => faults.length > 0)
    .toSorted((a, b) => a.length - b.length);
  return nearest ?? [`${what} ${message}`];
}

/** Members are told apart by a field that has one value in each. */
const KINDS = ['type', 'entity_type'];

function mayBe(member: unknown, value: unknown): boolean {
  const name = String(at(member, '$ref') ?? '').replace(/^.*#\/schemas\//, '');
  const schema = name === '' ? member : DISCORD_ROUTES.schemas[name];
  if (at(schema, 'type') === 'null') return value === null;
  if (!isJson(value)) return true;
  return KINDS.every((kind) => {
    const kinds = listAt(schema, 'properties', kind, 'enum');
    return kinds.length === 0 || kinds.includes(value[kind]);
  });
}
