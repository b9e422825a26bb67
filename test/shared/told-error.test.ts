import { APICallError, RetryError } from 'ai';
import Database from 'better-sqlite3';
import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { SourceError } from '../../src/data/files/source.ts';
import { describeFault, tellError } from '../../src/shared/told-error.ts';

const TOKEN = 'aW50ZXJhY3Rpb246MTQwMDAwMDAwMDAwMDAwMDAwMA';
const KEY = 'sk-proj-0123456789abcdef';
const TYPED = 'what my colleague typed';
const URL_WITH_TOKEN = `https://discord.com/api/v10/interactions/1/${TOKEN}/callback`;
const BODY = { files: undefined, body: { data: { content: TYPED } } };

/** What our code throws while it catches something. */
function thrown(throwing: () => unknown): unknown {
  try {
    throwing();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

const callError = () =>
  new APICallError({
    message: `Incorrect API key provided: ${KEY}`,
    url: `https://models.example/v1?key=${KEY}`,
    requestBodyValues: { prompt: TYPED },
    statusCode: 401,
    responseHeaders: { 'x-key': KEY },
    responseBody: KEY,
  });

const fetchError = async (): Promise<unknown> => {
  const url = `http://127.0.0.1:1/${KEY}`;
  return fetch(url, { headers: { authorization: KEY } }).catch((error: unknown) => error);
};

/** As `pg` gives it: its class has these fields, and is not needed here. */
const postgresError = (): Error =>
  Object.assign(new Error(`duplicate key value violates “papers”: ${TYPED}`), {
    code: '23505',
    detail: `Key (title)=(${TYPED}) already exists.`,
    parameters: [TYPED],
  });

const sqliteError = (): unknown => {
  const db = new Database(':memory:');
  return thrown(() => db.exec(`SELECT "${TYPED}" FROM papers`));
};

describe('an error in the log', () => {
  it.for<[string, () => unknown, object]>([
    [
      'of Discord',
      () =>
        new DiscordAPIError(
          { code: 50035, message: `Invalid Form Body: ${TYPED}` },
          50035,
          400,
          'POST',
          URL_WITH_TOKEN,
          BODY,
        ),
      { name: 'DiscordAPIError', code: 50035, status: 400 },
    ],
    [
      'of Discord’s servers',
      () => new HTTPError(413, TYPED, 'POST', URL_WITH_TOKEN, BODY),
      { name: 'HTTPError', status: 413 },
    ],
    [
      'of a rate limit',
      () =>
        new RateLimitError({
          global: false,
          hash: TOKEN,
          limit: 5,
          majorParameter: TOKEN,
          method: 'POST',
          retryAfter: 1,
          route: `/interactions/:id/${TOKEN}/callback`,
          scope: 'user',
          sublimitTimeout: 0,
          timeToReset: 1,
          url: URL_WITH_TOKEN,
        }),
      { name: 'RateLimitError' },
    ],
    ['of a model', callError, { name: 'AI_APICallError', status: 401 }],
    [
      'of a model after several attempts',
      () => new RetryError({ message: KEY, reason: 'maxRetriesExceeded', errors: [callError()] }),
      { name: 'AI_RetryError', cause: { name: 'AI_APICallError', status: 401 } },
    ],
    [
      'of an address',
      () => thrown(() => new URL(`//${KEY} ${TYPED}`)),
      { code: 'ERR_INVALID_URL' },
    ],
    ['of JSON', () => thrown(() => JSON.parse(`${TYPED} ${KEY}`)), { name: 'SyntaxError' }],
    ['of a schema', () => thrown(() => z.literal(TYPED).parse(KEY)), { name: 'ZodError' }],
    ['of SQLite', sqliteError, { name: 'SqliteError', code: 'SQLITE_ERROR' }],
    ['of PostgreSQL', postgresError, { name: 'Error', code: '23505' }],
    ['with a key for a name and a code', () => named(KEY, KEY), { name: 'sk' }],
    ['that is no error', () => TYPED, { name: 'string' }],
  ])('%s says what kind it is, and no more', ([, make, told]) => {
    const text = JSON.stringify(tellError(new SourceError('in our words', { cause: make() })));
    expect(JSON.parse(text)).toMatchObject({ message: 'in our words', cause: told });
    for (const secret of [TOKEN, KEY, TYPED, 'colleague']) expect(text).not.toContain(secret);
  });

  it('of a connection names the code that caused it', async () => {
    const text = JSON.stringify(tellError(await fetchError()));
    expect(text).not.toContain(KEY);
    expect(JSON.parse(text)).toMatchObject({ name: 'TypeError', cause: { name: 'Error' } });
  });

  it('says where in our code it was thrown, whatever its message looks like', () => {
    const place = `    at ${TOKEN} (file://${process.cwd()}/src/${TOKEN}.ts:1:1)`;
    const error = thrown(() => new SourceText(place).read());
    expect(JSON.stringify(tellError(error))).not.toContain(TOKEN);
    const ours = tellError(new Error('x', { cause: thrown(() => tellError(unreadable)) }));
    expect(ours.cause?.at?.[0]).toMatch(/^src\/shared\/told-error\.ts:\d+:\d+$/);
  });

  it('ends where causes go round in a ring', () => {
    const error = new SourceError('round');
    error.cause = error;
    expect(describeFault(error).match(/round/g)).toHaveLength(6);
  });
});

const named = (name: string, code: string): Error =>
  Object.assign(new Error(TYPED), { name, code });

class SourceText {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  read(): never {
    throw new Error(`line one\n${this.#text}`);
  }
}

/** Throws when it is looked at, and so from within our code. */
const unreadable = Object.defineProperty(new Error('x'), 'code', {
  get(): never {
    throw new Error(TYPED);
  },
});
