import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createMailKeys } from '../../src/email/mail-keys.ts';
import { createUnsubscriber } from '../../src/email/unsubscriber.ts';
import { unsubscribePages } from '../../src/http/unsubscribe.ts';
import { languages } from '../../src/words/languages.ts';
import { createWords } from '../../src/words/words.ts';
import { createMemoryLog } from '../fakes/log.ts';
import { subscription } from '../fakes/subscriptions.ts';

const keys = createMailKeys('a secret of more than thirty-two characters');
const link = `/${keys.sign('s1')}`;
const CLICK = {
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: 'List-Unsubscribe=One-Click',
};

function setUp(locale = 'en-US') {
  const stored = new Map([
    ['s1', subscription({ id: 's1', locale })],
    ['s2', subscription({ id: 's2' })],
  ]);
  const subscriptions = {
    get: async (id: string) => stored.get(id),
    remove: async (id: string) => stored.delete(id),
  };
  const unsubscriber = createUnsubscriber({ keys, subscriptions, log: createMemoryLog() });
  return { app: unsubscribePages(unsubscriber, createWords(languages)), stored };
}

describe('the page behind a mail’s link', () => {
  it('asks, and changes nothing however often it is opened', async () => {
    const { app, stored } = setUp();
    for (const method of ['GET', 'HEAD', 'GET']) {
      expect((await app.request(link, { method })).status).toBe(200);
    }
    expect(await (await app.request(link)).text()).toContain('<form method="post"><button>');
    expect([...stored.keys()]).toEqual(['s1', 's2']);
  });

  it('stops one subscription by a POST, from its button or a mail program, again and again', async () => {
    const { app, stored } = setUp();
    for (let times = 0; times < 2; times++) {
      const answer = await app.request(link, CLICK);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain('The mails are stopped');
    }
    expect([...stored.keys()]).toEqual(['s2']);
    expect(await (await app.request(link)).text()).toContain('The mails are stopped');
  });

  it.each([
    '/x',
    `/${createMailKeys('another secret of thirty-two characters!').sign('s1')}`,
    `${link}A`,
    '/%00%ff',
    '/s1',
  ])('is kind about %s, which is no link of a mail', async (path) => {
    const { app, stored } = setUp();
    for (const method of ['GET', 'POST']) {
      const answer = await app.request(path, { method });
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain('/digest remove');
    }
    expect(stored.size).toBe(2);
  });

  it('speaks the language of the subscription, else the browser’s', async () => {
    const { app } = setUp('de');
    expect(await (await app.request(link)).text()).toContain('<html lang="de">');
    const headers = { 'accept-language': 'de-DE,de;q=0.9' };
    expect(await (await app.request('/x', { headers })).text()).toContain('Dieser Link gilt nicht');
  });

  it('runs no script, loads nothing, sets no cookie and is kept by nobody', async () => {
    const answer = await setUp().app.request(link);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    const body = await answer.text();
    const style = /<style>([\s\S]*)<\/style>/.exec(body)?.[1] ?? '';
    expect(policy).toContain(createHash('sha256').update(style).digest('base64'));
    expect(body).not.toMatch(/<script|style="|https?:/);
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
  });
});
