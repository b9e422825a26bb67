import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROUTES } from '../../playground/rest/api.ts';
import { discordRoutes } from '../../tools/generate-discord-routes.ts';
import { DISCORD_ROUTES } from '../judge/schemas.ts';
import { needs } from '../skipped.ts';

const DOCUMENT = new URL('../../../shared/discord-openapi.json', import.meta.url);
const FIXTURE = new URL('../fixtures/discord-routes.json', import.meta.url);

describe('the description of Discord’s routes', () => {
  const document = needs(existsSync(DOCUMENT), 'Discord’s OpenAPI document is not in ../shared');

  it('is what the generator makes of the document', document, () => {
    const described = JSON.parse(readFileSync(DOCUMENT, 'utf8'));
    expect(discordRoutes(described)).toBe(readFileSync(FIXTURE, 'utf8'));
  });

  it('holds every route of the playground', () => {
    const unknown = ROUTES.filter(({ method, path }) => {
      const somewhere = path.replaceAll(/:\w+/g, '1');
      return DISCORD_ROUTES.find(method, somewhere) === undefined;
    });
    expect(unknown.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
  });
});

const ONE = {
  paths: {
    '/gateway': {
      get: {
        parameters: [{ name: 'title', in: 'query', schema: { type: 'string', title: 'Title' } }],
        responses: {
          200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/A' } } } },
        },
        security: [{}],
      },
    },
  },
  components: {
    schemas: {
      A: {
        description: 'An A',
        allOf: [
          { $ref: '#/components/schemas/B' },
          { type: 'object', properties: { kind: { $ref: '#/components/schemas/Kind' } } },
        ],
      },
      B: {
        type: 'object',
        properties: { title: { type: 'integer', format: 'int32' } },
        required: ['title'],
      },
      Kind: {
        type: 'integer',
        oneOf: [
          { title: 'ONE', const: 1 },
          { title: 'TWO', const: 2 },
        ],
      },
      Unused: { type: 'object' },
    },
  },
};

describe('the generator of that description', () => {
  it('keeps what is reached, closed, and without what is said for readers', () => {
    expect(JSON.parse(discordRoutes(ONE, ['/gateway']))).toEqual({
      routes: {
        'GET /gateway': {
          path: {},
          query: { title: { type: 'string' } },
          open: true,
          answers: { 200: { $ref: '#/schemas/A' } },
        },
      },
      schemas: {
        A: {
          type: 'object',
          properties: { title: { type: 'integer' }, kind: { $ref: '#/schemas/Kind' } },
          required: ['title'],
          additionalProperties: false,
        },
        Kind: { type: 'integer', enum: [1, 2] },
      },
    });
  });

  it('refuses a route that the document does not know', () => {
    expect(() => discordRoutes(ONE, ['/elsewhere'])).toThrow('/elsewhere');
  });
});
