import { afterEach, describe, expect, it } from 'vitest';
import { publicAddresses } from '../../../../src/data/sources/http/address-rules.ts';
import type { Resolve } from '../../../../src/data/sources/http/guarded-agent.ts';
import {
  type HttpClientOptions,
  openHttpClient,
} from '../../../../src/data/sources/http/open-http-client.ts';
import { webServers } from '../../../fakes/web-server.ts';

const servers = webServers();
afterEach(servers.closeAll);

const ask = (url: URL, options: Partial<HttpClientOptions> = {}) =>
  openHttpClient({
    from: 'papers.example',
    userAgent: 'Colloquy',
    patience: { attemptMs: 2_000 },
    ...options,
  }).get({ url, expect: 'any', signal: new AbortController().signal, urgency: 'background' });

const leadingTo = (location: string) => ({ status: 302, headers: { location } });

/** Names as a hostile name server answers them: the first address, then the next. */
function names(...answers: string[]) {
  const asked: string[] = [];
  const resolve: Resolve = (name, _, answer) => {
    const address = answers[Math.min(asked.length, answers.length - 1)] ?? '';
    asked.push(name);
    answer(null, [{ address, family: address.includes(':') ? 6 : 4 }]);
  };
  return { asked, resolve };
}

/** As for people's addresses, with the test's own server among what is public. */
const anyPort = { ...publicAddresses, allowsPort: () => true };
const loopbackToo = { allowsAddress: () => true, allowsPort: () => true };

describe('redirects', () => {
  it('are followed within an operator’s own base', async () => {
    const server = await servers.start(({ url }) =>
      url.pathname === '/old' ? leadingTo('/new') : { body: 'here' },
    );
    const answer = await ask(new URL('/old', server.base), { base: server.base });
    expect(answer).toMatchObject({ text: 'here', url: new URL('/new', server.base) });
  });

  it('from an operator’s base to a private network are refused', async () => {
    const inside = await servers.start(() => ({ body: 'secret' }));
    const server = await servers.start(() => leadingTo(inside.base.href));
    const asked = ask(server.base, { base: server.base, rules: anyPort });
    await expect(asked).rejects.toMatchObject({ kind: 'forbidden' });
    expect(inside.requests).toEqual([]);
  });

  it.each([
    'http://169.254.169.254/latest/meta-data/',
    'file:///etc/passwd',
    'http://[::ffff:127.0.0.1]/',
    'http://papers.example:25/',
  ])('to %s are refused', async (location) => {
    const server = await servers.start(() => leadingTo(location));
    await expect(ask(server.base, { base: server.base })).rejects.toMatchObject({
      kind: 'forbidden',
    });
  });

  it.each([
    ['that go in a circle', '/again'],
    ['that lead nowhere', ''],
    ['to what is no address', 'http://'],
  ])('%s end', async (_, location) => {
    const server = await servers.start(() => leadingTo(location));
    const asked = ask(server.base, { base: server.base });
    await expect(asked).rejects.toMatchObject({ kind: 'refused' });
    expect(server.requests.length).toBeLessThan(8);
  });
});

describe('an address that a person gives', () => {
  it('is asked where its name leads to the internet at large', async () => {
    const server = await servers.start(() => ({ body: 'here' }));
    const { asked, resolve } = names('127.0.0.1');
    const url = new URL(`http://localhost:${server.base.port}/`);
    expect((await ask(url, { rules: loopbackToo, resolve })).text).toBe('here');
    expect(asked).toEqual(['localhost']);
  });

  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '169.254.169.254',
    '::1',
    '::ffff:127.0.0.1',
    '64:ff9b::a00:1',
  ])('is refused where its name leads to %s', async (address) => {
    const server = await servers.start(() => ({ body: 'secret' }));
    const url = new URL(`http://localhost:${server.base.port}/`);
    const asked = ask(url, { rules: anyPort, resolve: names(address).resolve });
    await expect(asked).rejects.toMatchObject({ kind: 'forbidden' });
    expect(server.requests).toEqual([]);
  });

  it('is refused where one of several addresses is private', async () => {
    const resolve: Resolve = (_, __, answer) =>
      answer(null, [
        { address: '93.184.216.34', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ]);
    const asked = ask(new URL('http://localhost/'), { resolve });
    await expect(asked).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('is connected to as it was looked at, whatever its name says the next time', async () => {
    const server = await servers.start(() => ({ body: 'here' }));
    const url = new URL(`http://localhost:${server.base.port}/`);
    const rebinding = names('127.0.0.1', '127.0.0.2');
    const firstAlone = {
      allowsAddress: (ip: string) => ip === '127.0.0.1',
      allowsPort: () => true,
    };
    const { asked, resolve } = rebinding;
    expect((await ask(url, { rules: firstAlone, resolve })).text).toBe('here');
    expect(asked).toHaveLength(1);
  });

  it('is refused at once where it names a private address itself', async () => {
    const server = await servers.start(() => ({ body: 'secret' }));
    await expect(ask(server.base, { rules: anyPort })).rejects.toMatchObject({ kind: 'forbidden' });
    expect(server.requests).toEqual([]);
  });

  it('is refused where it leads on to a private network by a redirect', async () => {
    const inside = await servers.start(() => ({ body: 'secret' }));
    const server = await servers.start(() => leadingTo(`http://localhost:${inside.base.port}/`));
    const { resolve } = names('127.0.0.1', '127.0.0.2');
    const outside = { allowsAddress: (ip: string) => ip === '127.0.0.1', allowsPort: () => true };
    const url = new URL(`http://localhost:${server.base.port}/`);
    await expect(ask(url, { rules: outside, resolve })).rejects.toMatchObject({
      kind: 'forbidden',
    });
    expect(inside.requests).toEqual([]);
  });
});
