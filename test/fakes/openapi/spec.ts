import { existsSync, readFileSync } from 'node:fs';
import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** Discord's own description of its REST API; beside the project, not in it. */
export const SPEC_FILE = new URL('../../../../shared/discord-openapi.json', import.meta.url);
export const specExists = existsSync(SPEC_FILE);

type Json = Readonly<Record<string, unknown>>;

export interface Asked {
  readonly method: string;
  /** Below the base of the API, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

export interface Judged {
  /** One line for each fault; empty when the specification allows the request. */
  readonly problems: readonly string[];
  /** Such as `/channels/{channel_id}/messages`; undefined where nothing is described. */
  readonly template: string | undefined;
  readonly params: Readonly<Record<string, string>>;
}

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((node, name) => (isJson(node) ? node[name] : undefined), value);
const listAt = (value: unknown, ...path: readonly string[]): readonly unknown[] => {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
};

/** The document with every object closed: a field that is not described is a fault. */
function closed(node: unknown, partOfWhole = false): unknown {
  if (Array.isArray(node)) return node.map((each) => closed(each));
  if (!isJson(node)) return node;
  const entries = Object.entries(node).map(([name, value]) => [
    name,
    name === 'allOf' && Array.isArray(value)
      ? value.map((each) => closed(each, true))
      : closed(value),
  ]);
  const open = isJson(node.properties) && node.type === 'object' && !partOfWhole;
  const shut = open && node.additionalProperties === undefined && node.allOf === undefined;
  return { ...Object.fromEntries(entries), ...(shut && { additionalProperties: false }) };
}

const FORMATS = {
  snowflake: /^(0|[1-9]\d{0,19})$/,
  'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
  uri: (text: string) => URL.canParse(text),
  nonce: (text: string) => text.length <= 25,
  int32: true,
  int64: true,
  double: true,
} as const;

/** Judges requests by the OpenAPI document. */
export function openSpec(): (asked: Asked) => Judged {
  const raw: unknown = JSON.parse(readFileSync(SPEC_FILE, 'utf8'));
  const ajv = new Ajv2020({ strict: false, allErrors: true, formats: FORMATS });
  ajv.addSchema({ $id: 'discord', ...(isJson(raw) && { components: closed(raw.components) }) });
  const compiled = new Map<unknown, ValidateFunction>();
  const paths = Object.entries(isJson(raw) && isJson(raw.paths) ? raw.paths : {});
  const routes = paths
    .map(([template, item]) => ({ template, item, pattern: patternOf(template) }))
    .toSorted((a, b) => a.template.split('{').length - b.template.split('{').length);

  function check(what: string, schema: unknown, value: unknown): readonly string[] {
    const known = compiled.get(schema);
    const text = JSON.stringify(closed(schema)).replaceAll('"#/', '"discord#/');
    const validate = known ?? ajv.compile(JSON.parse(text));
    compiled.set(schema, validate);
    if (validate(value)) return [];
    const lines = (validate.errors ?? []).map(({ instancePath, message }) => {
      return `${what}${instancePath} ${message}`;
    });
    return [...new Set(lines)];
  }

  const parameter = (declared: unknown, { query }: Asked, params: Judged['params']) => {
    const name = String(at(declared, 'name'));
    const value = at(declared, 'in') === 'path' ? params[name] : query.get(name);
    if (value === null || value === undefined) {
      return at(declared, 'required') === true ? [`${name} is missing`] : [];
    }
    const schema = at(declared, 'schema');
    const words = ['boolean', 'integer'].includes(String(at(schema, 'type')));
    return check(name, schema, words ? parsed(value) : value);
  };

  const bodyOf = (operation: unknown, { body, headers }: Asked): readonly string[] => {
    const content = at(operation, 'requestBody', 'content');
    if (content === undefined) return body === '' ? [] : ['no body is taken here'];
    const type = String(headers['content-type'] ?? '').split(';')[0] ?? '';
    const schema = at(content, type, 'schema');
    if (schema === undefined) return [`content type ${type || '(none)'}`];
    return check('body', schema, parsed(body));
  };

  return (asked) => {
    const route = routes.find(({ item, pattern }) => {
      return pattern.test(asked.path) && at(item, asked.method.toLowerCase()) !== undefined;
    });
    if (!route) {
      const problems = [`nothing is at ${asked.method} ${asked.path}`];
      return { problems, template: undefined, params: {} };
    }
    const operation = at(route.item, asked.method.toLowerCase());
    const declared = [...listAt(route.item, 'parameters'), ...listAt(operation, 'parameters')];
    const params = { ...route.pattern.exec(asked.path)?.groups };
    const inQuery = declared.filter((each) => at(each, 'in') === 'query');
    const names = inQuery.map((each) => at(each, 'name'));
    const strange = [...asked.query.keys()].filter((name) => !names.includes(name));
    const problems = [
      ...declared.flatMap((each) => parameter(each, asked, params)),
      ...strange.map((name) => `query ${name} is not known`),
      ...bodyOf(operation, asked),
      ...signature(operation, asked.headers),
    ];
    return { problems, template: route.template, params };
  };
}

const patternOf = (template: string): RegExp =>
  new RegExp(`^${template.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const AGENT = /^DiscordBot \(https?:\/\/[^\s,]+, [\w.-]+\)/;

/** `Authorization` wherever it is required, `User-Agent` always. */
function signature(operation: unknown, headers: Asked['headers']): readonly string[] {
  const open = listAt(operation, 'security').some((way) => Object.keys(way ?? {}).length === 0);
  const { authorization } = headers;
  const signed = typeof authorization === 'string' && /^Bot \S+$/.test(authorization);
  return [
    ...(signed || (open && authorization === undefined) ? [] : ['Authorization is not `Bot …`']),
    ...(AGENT.test(String(headers['user-agent'])) ? [] : [`User-Agent ${headers['user-agent']}`]),
  ];
}
