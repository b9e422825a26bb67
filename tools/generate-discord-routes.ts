/**
 * `npm run discord-routes -- FILE`: makes test/fixtures/discord-routes.json, by which the judge of
 * the tests goes, of Discord's OpenAPI document (`specs/openapi.json` of discord/discord-api-spec).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Json } from './discord-routes/json.ts';
import { routesOf } from './discord-routes/routes.ts';
import { schemasFrom } from './discord-routes/schemas.ts';
import { ROUTES_USED } from './discord-routes/used.ts';

const FIXTURE = new URL('../test/fixtures/discord-routes.json', import.meta.url);

/** The fixture's text: a line for each route and each schema, so that changes are readable. */
export function discordRoutes(document: Json, used = ROUTES_USED): string {
  const routes = routesOf(document, used);
  const lines = (entries: Json): string =>
    Object.entries(entries)
      .map(([name, each]) => `${JSON.stringify(name)}:${JSON.stringify(each)}`)
      .join(',\n');
  return `{"routes":{\n${lines(routes)}\n},"schemas":{\n${lines(schemasFrom(routes, document))}\n}}\n`;
}

if (import.meta.main) {
  const [file] = process.argv.slice(2);
  if (file === undefined) throw new Error('Name the OpenAPI document of Discord');
  writeFileSync(FIXTURE, discordRoutes(JSON.parse(readFileSync(file, 'utf8'))));
}
