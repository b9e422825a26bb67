import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { corrected } from './exceptions.ts';

const FILE = new URL('../fixtures/discord-routes.json', import.meta.url);

/** A schema of JSON Schema 2020-12, as ajv takes it. */
const schema = z.record(z.string(), z.unknown());

const described = z.strictObject({
  path: z.record(z.string(), schema),
  query: z.record(z.string(), schema),
  body: schema.optional(),
  bodyRequired: z.literal(true).optional(),
  /** Whether files may come along, in a form. */
  form: z.literal(true).optional(),
  /** Whether it works without the bot's token. */
  open: z.literal(true).optional(),
  /** By status or `4XX`; null where nothing is said. */
  answers: z.record(z.string(), schema.nullable()),
});

const fixture = z.strictObject({
  routes: z.record(z.string(), described),
  schemas: z.record(z.string(), schema),
});

export type Schema = z.output<typeof schema>;
export type DescribedRoute = z.output<typeof described>;

/** A route that was found for a request. */
export interface FoundRoute {
  /** Such as `POST /channels/{channel_id}/messages`. */
  readonly name: string;
  readonly route: DescribedRoute;
  /** What stands in the path, by name. */
  readonly values: Readonly<Record<string, string>>;
}

/** Discord's description of the routes used, made by `npm run discord-routes`. */
export function readDiscordRoutes() {
  const { routes, schemas } = fixture.parse(corrected(JSON.parse(readFileSync(FILE, 'utf8'))));
  const all = Object.entries(routes)
    .map(([name, route]) => ({ name, route, pattern: patternOf(name) }))
    .toSorted((a, b) => a.name.split('{').length - b.name.split('{').length);

  function find(method: string, path: string): FoundRoute | undefined {
    for (const { name, route, pattern } of all) {
      const found = pattern.exec(`${method} ${decodeURIComponent(path)}`);
      if (found !== null) return { name, route, values: { ...found.groups } };
    }
    return undefined;
  }
  return { find, schemas, names: Object.keys(routes) };
}

const patternOf = (name: string): RegExp =>
  new RegExp(`^${name.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
