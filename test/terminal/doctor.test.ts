import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { OlderDatabaseError } from '../../src/data/stores/sql/store-error.ts';
import { openSmtpSender } from '../../src/email/smtp-sender.ts';
import { type DiscordProbe, examineDiscord } from '../../src/terminal/doctor/discord.ts';
import { printFindings } from '../../src/terminal/doctor/finding.ts';
import { examineDatabase, examineNode } from '../../src/terminal/doctor/local.ts';
import { examineMail } from '../../src/terminal/doctor/mail.ts';
import { startMailServer } from '../fakes/mail-server.ts';

const HEALTHY: Readonly<Record<string, unknown>> = {
  '/users/@me': { id: '11', username: 'colloquy' },
  '/applications/@me': { id: '22' },
  '/gateway/bot': { url: 'wss://x', session_start_limit: { remaining: 900, total: 1000 } },
  '/users/@me/guilds': [{ id: '33', name: 'Lab', owner: false, permissions: '3' }],
};

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A Discord that answers these paths, with 401 for any other. */
async function examine(
  answers: Readonly<Record<string, unknown>>,
  probe: Partial<DiscordProbe> = {},
) {
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace('/v10', '');
    response.writeHead(path in answers ? 200 : 401, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answers[path] ?? { message: '401: Unauthorized', code: 0 }));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const findings = await examineDiscord({
    apiUrl: `http://127.0.0.1:${port}`,
    token: 'secret',
    needs: [{ name: 'View Channels', bit: 1n }],
    inviteLink: (id) => `https://invite/${id}`,
    now: Date.now,
    ...probe,
  });
  return { findings, about: (name: string) => findings.filter(({ about }) => about === name) };
}

describe('examineDiscord', () => {
  it('finds all well, and prints the invite link of the application', async () => {
    const { findings, about } = await examine(HEALTHY);

    expect(findings.filter(({ state }) => state === 'problem')).toEqual([]);
    expect(about('invite')).toMatchObject([{ text: 'https://invite/22' }]);
  });

  it('says what to do when Discord refuses the token, without showing it', async () => {
    const { findings } = await examine({});

    expect(findings).toMatchObject([{ about: 'token', state: 'problem' }]);
    expect(printFindings(findings)).toContain('reset the token');
    expect(printFindings(findings)).not.toContain('secret');
  });

  it('names the permissions that are missing, and where', async () => {
    const needs = [
      { name: 'View Channels', bit: 1n },
      { name: 'Embed Links', bit: 16384n },
    ];
    const { about } = await examine(HEALTHY, { needs });

    expect(about('permissions')).toMatchObject([
      { state: 'problem', text: 'missing in “Lab”: Embed Links' },
    ]);
  });

  it('takes an administrator as allowed everything', async () => {
    const guilds = [{ id: '33', name: 'Lab', owner: false, permissions: '8' }];
    const { about } = await examine({ ...HEALTHY, '/users/@me/guilds': guilds });

    expect(about('permissions')).toMatchObject([{ state: 'ok' }]);
  });

  it('notes that the bot is in no server yet', async () => {
    const { about } = await examine({ ...HEALTHY, '/users/@me/guilds': [] });

    expect(about('servers')).toMatchObject([{ state: 'note' }]);
  });

  it('notices a clock that is away', async () => {
    const { about } = await examine(HEALTHY, { now: () => Date.now() + 60_000 });

    expect(about('clock')).toMatchObject([{ state: 'problem' }]);
  });

  it('notices that no start is left today', async () => {
    const spent = { session_start_limit: { remaining: 0, total: 1000 } };
    const { about } = await examine({ ...HEALTHY, '/gateway/bot': spent });

    expect(about('gateway')).toMatchObject([{ state: 'problem' }]);
  });

  it('says so when the address does not answer', async () => {
    const findings = await examineDiscord({
      apiUrl: 'http://127.0.0.1:1',
      token: 'secret',
      needs: [],
      inviteLink: String,
      now: Date.now,
    });

    expect(findings).toMatchObject([{ about: 'discord', state: 'problem' }]);
  });
});

describe('examineNode', () => {
  it.each([
    ['24.1.0', 'ok'],
    ['20.20.2', 'problem'],
  ])('finds %s to be %s', (version, state) => {
    expect(examineNode(version).state).toBe(state);
  });
});

describe('examineDatabase', () => {
  it('tells what is in it', async () => {
    expect(
      await examineDatabase({ engine: 'sqlite', path: 'x.db' }, async () => ({
        papers: 7,
        facts: 'SQLite',
      })),
    ).toMatchObject({
      state: 'ok',
    });
  });

  it('says that a missing one will be made', async () => {
    expect(
      (await examineDatabase({ engine: 'sqlite', path: 'none/x.db' }, async () => undefined)).text,
    ).toMatch(/will be filled/);
  });

  it('leaves one of an older version to the next start', async () => {
    const finding = await examineDatabase({ engine: 'sqlite', path: 'x.db' }, () =>
      Promise.reject(new OlderDatabaseError('x.db was made by an older version')),
    );
    expect(finding).toMatchObject({
      state: 'ok',
      text: 'x.db will be brought up to date at the next start',
    });
  });

  it('passes on what is wrong with it', async () => {
    const finding = await examineDatabase({ engine: 'sqlite', path: 'x.db' }, () =>
      Promise.reject(new Error('x.db is damaged')),
    );

    expect(finding).toMatchObject({ state: 'problem', text: 'x.db is damaged' });
  });
});

describe('examineMail', () => {
  async function examineServer(password: string) {
    const server = await startMailServer({ password: 'right' });
    const url = server.url.replace('//', `//ada:${password}@`);
    const sender = openSmtpSender({ url, from: 'papers@example.org', msBetween: 0 });
    const probe = { hasServer: true, hasKey: true, signIn: () => sender.signIn() };
    const finding = await examineMail(probe);
    sender.close();
    await server.close();
    return { finding, sent: server.received.length };
  }

  it('signs in to the mail server and sends nothing', async () => {
    const { finding, sent } = await examineServer('right');
    expect([finding.state, sent]).toEqual(['ok', 0]);
  });

  it('says that the mail server lets nothing through, without the password', async () => {
    const { finding } = await examineServer('wrong');
    expect(finding.state).toBe('problem');
    expect(printFindings([finding])).toContain('SMTP_URL');
    expect(printFindings([finding])).not.toContain('wrong');
  });

  it('tells what e-mail lacks', async () => {
    const signIn = async () => {};
    const off = await examineMail({ hasServer: false, hasKey: true, signIn });
    const keyless = await examineMail({ hasServer: true, hasKey: false, signIn });
    expect([off.state, keyless.state]).toEqual(['note', 'problem']);
    expect(keyless.advice).toContain('SECRET_KEY');
  });
});
