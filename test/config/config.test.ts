import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, loadConfig } from '../../config/index.ts';
import { DEFAULT_WEIGHTS } from '../../src/search/ranking/weights.ts';
import { temporaryFolder } from '../fakes/temporary-folder.ts';

const settingsFile = (text: string): string => {
  const file = join(temporaryFolder(), 'colloquy.json');
  writeFileSync(file, text);
  return file;
};

const problemsOf = (load: () => unknown): string => {
  try {
    load();
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('the configuration was accepted');
};

describe('loadConfig', () => {
  it('needs nothing: without a token the playground and its own database are used', () => {
    const config = loadConfig({});

    expect(config.discord).toEqual({
      token: undefined,
      apiUrl: 'https://discord.com/api',
      guildId: undefined,
    });
    expect(config.database).toEqual({ engine: 'sqlite', path: 'data/playground.db' });
    expect(config.playground).toEqual({ port: 3000, host: '127.0.0.1' });
  });

  it('uses the bot database once there is a token', () => {
    expect(loadConfig({ DISCORD_TOKEN: 'abc' })).toMatchObject({
      database: { engine: 'sqlite', path: 'data/colloquy.db' },
      dataFolder: 'data',
    });
  });

  it('takes the address of a PostgreSQL database', () => {
    const url = 'postgres://ada:secret@db.example:6432/desk?sslmode=verify-full';
    expect(loadConfig({ DATABASE_URL: url })).toMatchObject({
      database: { engine: 'postgres', url },
      dataFolder: 'data',
    });
  });

  it('lets a process be a gateway or a worker on PostgreSQL alone, and with a token', () => {
    const given = { DATABASE_URL: 'postgres://db.example/desk', DISCORD_TOKEN: 'abc' };
    expect(loadConfig({ ...given, COLLOQUY_ROLE: 'worker' }).role).toBe('worker');
    const alone = { COLLOQUY_ROLE: 'gateway', DISCORD_TOKEN: 'abc' };
    expect(problemsOf(() => loadConfig(alone))).toMatch(/^COLLOQUY_ROLE: needs PostgreSQL.*$/);
    const nameless = { ...given, COLLOQUY_ROLE: 'worker', DISCORD_TOKEN: '' };
    expect(problemsOf(() => loadConfig(nameless))).toMatch(
      /^DISCORD_TOKEN: should be the bot token/,
    );
  });

  it('takes what mail needs', () => {
    const key = 'k'.repeat(32);
    const env = { SMTP_URL: 'smtps://ada:secret@mail.example:465', MAIL_FROM: 'Desk <d@e.org>' };
    expect(loadConfig({ ...env, SECRET_KEY: key, PUBLIC_URL: 'https://c.example/' }).mail).toEqual({
      smtpUrl: env.SMTP_URL,
      from: 'Desk <d@e.org>',
      publicUrl: 'https://c.example',
      secretKey: key,
    });
    const { SMTP_URL } = env;
    expect(problemsOf(() => loadConfig({ SMTP_URL }))).toMatch(/^MAIL_FROM: should be/);
    expect(problemsOf(() => loadConfig({ SECRET_KEY: 'short' }))).toBe(
      'SECRET_KEY: should be 32 characters or more, such as `openssl rand -base64 32` makes',
    );
  });

  it.each(['desk', 'a@b\r\nBcc: c@d.org', 'Desk <a@b.org>, c@d.org', 'Desk\n <a@b.org>'])(
    'takes no mail from %j',
    (MAIL_FROM) => {
      expect(problemsOf(() => loadConfig({ MAIL_FROM }))).toMatch(
        /^MAIL_FROM: should be an address/,
      );
    },
  );

  it('counts an empty variable as unset', () => {
    expect(loadConfig({ DISCORD_TOKEN: '', CORPUS: ' ' }).discord.token).toBeUndefined();
  });

  it('splits CORPUS at commas and cuts version and slash from DISCORD_API_URL', () => {
    const config = loadConfig({
      CORPUS: 'a.jsonl, b c.bib',
      DISCORD_API_URL: 'http://127.0.0.1:1/api/v10/',
    });

    expect(config.corpusFiles).toEqual(['a.jsonl', 'b c.bib']);
    expect(config.discord.apiUrl).toBe('http://127.0.0.1:1/api');
  });

  it.each([
    ['DISCORD_API_URL', 'ftp://x', 'an http or https address'],
    ['DISCORD_API_URL', 'https://discord.com/api/v9', 'the base without version'],
    ['DISCORD_GUILD_ID', 'my server', '17 to 20 digits'],
    ['DATABASE_URL', 'mysql://x', 'sqlite:PATH'],
    ['DATABASE_URL', 'postgres://ada:secret@db.example', 'postgres://USER:PASSWORD@HOST:PORT/NAME'],
    ['PLAYGROUND_PORT', '99999', '0 to 65535'],
    ['PLAYGROUND_PORT', 'http', '0 to 65535'],
    ['EMBEDDER', 'magic', 'builtin, table, off'],
    ['RERANKER', 'magic', 'off or hf:<id or folder>'],
    ['LOG_LEVEL', 'loud', 'debug, info'],
  ])('names %s and what it should be for %s', (name, value, expected) => {
    const problems = problemsOf(() => loadConfig({ [name]: value }));

    expect(problems).toContain(`${name}: `);
    expect(problems).toContain(expected);
  });

  it('names every problem at once and never the value of a secret', () => {
    const problems = problemsOf(() =>
      loadConfig({ DISCORD_TOKEN: 'se cret', LOG_LEVEL: 'loud', LLM_MODEL: 'm' }),
    );

    expect(problems.split('\n').map((line) => line.split(':')[0])).toEqual([
      'DISCORD_TOKEN',
      'LOG_LEVEL',
    ]);
    expect(problems).not.toContain('se cret');
  });

  it('asks for the address that an answering model needs', () => {
    expect(problemsOf(() => loadConfig({ LLM_MODEL: 'm' }))).toContain('LLM_BASE_URL: ');
    expect(problemsOf(() => loadConfig({ EMBEDDER: 'openai:e' }))).toContain('LLM_BASE_URL: ');
  });

  it('refuses a setting it does not know, by name', () => {
    const file = settingsFile('{"limits": {"comandBurst": 3}}');

    expect(problemsOf(() => loadConfig({}, file))).toContain('comandBurst');
  });

  it('says so when the settings are no JSON', () => {
    expect(problemsOf(() => loadConfig({}, settingsFile('{')))).toContain('cannot be read as JSON');
  });

  it('fills in every default for an empty settings file', () => {
    expect(loadConfig({}, settingsFile('{}')).limits.commandBurst).toBe(30);
  });
});

describe('config/colloquy.json', () => {
  it('records the weights that ranking was measured with', () => {
    expect(loadConfig({}).ranking).toEqual(DEFAULT_WEIGHTS);
  });

  it('says what an empty one means', () => {
    const { ranking, limits } = loadConfig({});

    expect(loadConfig({}, settingsFile('{}'))).toMatchObject({
      ranking,
      limits,
    });
  });
});
