import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import type { HttpRequest } from '../../../../src/data/sources/http/http-client.ts';
import {
  type HttpClientOptions,
  openHttpClient,
} from '../../../../src/data/sources/http/open-http-client.ts';
import { type WebServer, webServers } from '../../../fakes/web-server.ts';

const servers = webServers();
afterEach(servers.closeAll);

const IMPATIENT = { firstBackOffMs: 1 };

const client = ({ base }: WebServer, options: Partial<HttpClientOptions> = {}) =>
  openHttpClient({ from: 'arXiv', userAgent: 'Colloquy', base, patience: IMPATIENT, ...options });

const request = ({ base }: WebServer, fields: Partial<HttpRequest> = {}): HttpRequest => ({
  url: new URL('/papers', base),
  expect: 'json',
  signal: new AbortController().signal,
  urgency: 'background',
  ...fields,
});

describe('asking a source', () => {
  it('says who asks and what it takes', async () => {
    const server = await servers.start(() => ({ body: '{"a":1}' }));
    const { text } = await client(server).get(request(server));
    expect(text).toBe('{"a":1}');
    expect(server.requests[0]?.headers).toMatchObject({
      'user-agent': 'Colloquy',
      accept: 'application/json',
    });
  });

  it('asks whether anything has changed', async () => {
    const server = await servers.start(({ headers }) =>
      headers['if-none-match'] === '"7"'
        ? { status: 304 }
        : {
            body: '[]',
            headers: { etag: '"7"', 'last-modified': 'Fri, 12 Jun 2026 10:00:00 GMT' },
          },
    );
    const { validators } = await client(server).get(request(server));
    expect(validators).toEqual({ etag: '"7"', lastModified: 'Fri, 12 Jun 2026 10:00:00 GMT' });
    expect(await client(server).get(request(server, { validators }))).toMatchObject({
      status: 304,
    });
  });

  it('tells of the next page within the same place', async () => {
    const server = await servers.start(({ url }) => ({
      body: '[]',
      headers: { link: `<https://elsewhere.example${url.pathname}?p=1&limit=50>; rel="next"` },
    }));
    const { next } = await client(server).get(request(server));
    expect(next?.href).toBe(`${server.base.origin}/papers?p=1&limit=50`);
  });

  it('reads the encoding that an XML declaration names', async () => {
    const body = Buffer.from('<?xml version="1.0" encoding="iso-8859-1"?><a>é</a>', 'latin1');
    const server = await servers.start(() => ({ type: 'text/xml', body }));
    expect((await client(server).get(request(server, { expect: 'xml' }))).text).toContain('é');
  });

  it('unpacks what comes packed', async () => {
    const server = await servers.start(() => ({
      body: gzipSync('{"a":1}'),
      headers: { 'content-encoding': 'gzip' },
    }));
    expect((await client(server).get(request(server))).text).toBe('{"a":1}');
  });
});

describe('a source that fails', () => {
  it.each([
    [{ status: 500 }, 'broken', 4],
    [{ status: 429 }, 'limited', 4],
    [{ body: '{"a":', breaksOff: true as const }, 'unreachable', 4],
    [{ status: 403 }, 'refused', 1],
    [{ type: 'text/html', body: '<p>Please log in' }, 'unreadable', 1],
  ])('with %j is %s after %i attempts', async (answer, kind, attempts) => {
    const server = await servers.start(() => answer);
    const asked = client(server, { random: () => 0 }).get(request(server));
    await expect(asked).rejects.toMatchObject({ kind, from: 'arXiv' });
    expect(server.requests).toHaveLength(attempts);
  });

  it('is slow where it does not answer', async () => {
    const server = await servers.start(() => ({ hangs: true }));
    const patience = { ...IMPATIENT, attemptMs: 30 };
    // An attempt may be over before the server hears of it: the pauses between them are counted.
    let pauses = 0;
    const random = () => {
      pauses += 1;
      return 0;
    };
    const asked = client(server, { patience, random }).get(request(server));
    await expect(asked).rejects.toMatchObject({ kind: 'slow' });
    expect(pauses).toBe(3);
  });

  it('is asked again until it answers', async () => {
    const server = await servers.start((_, count) => (count < 3 ? { status: 503 } : { body: '1' }));
    expect((await client(server).get(request(server))).text).toBe('1');
  });

  it('is waited for as long as it asks', async () => {
    const server = await servers.start((_, count) =>
      count === 1 ? { status: 429, headers: { 'retry-after': '0' } } : { body: '1' },
    );
    const never = () => Number.POSITIVE_INFINITY;
    expect((await client(server, { random: never }).get(request(server))).text).toBe('1');
  });

  it('is not waited for where it asks for an hour, and says until when', async () => {
    const server = await servers.start(() => ({ status: 429, headers: { 'retry-after': '3600' } }));
    const asked = client(server, { clock: () => 1_000 }).get(request(server));
    await expect(asked).rejects.toMatchObject({ kind: 'limited', retryAt: 3_601_000 });
    expect(server.requests).toHaveLength(1);
  });

  it('keeps a person waiting no longer than a person waits', async () => {
    const server = await servers.start(() => ({ hangs: true }));
    const patience = { ...IMPATIENT, attemptMs: 60_000, personMs: 30 };
    const asked = client(server, { patience }).get(request(server, { urgency: 'person' }));
    await expect(asked).rejects.toMatchObject({ kind: 'slow' });
  });

  it('is left alone after failures in a row, and tried again after a while', async () => {
    let works = false;
    const server = await servers.start(() => (works ? { body: '1' } : { status: 500 }));
    const tired = async (restMs: number) => {
      const retries = { person: 0, background: 0 };
      const patience = { ...IMPATIENT, failuresInRow: 2, restMs, retries };
      const { get } = client(server, { patience });
      const ask = () => get(request(server));
      await expect(ask()).rejects.toMatchObject({ kind: 'broken' });
      await expect(ask()).rejects.toMatchObject({ kind: 'broken' });
      return ask;
    };
    const resting = await tired(60_000);
    await expect(resting()).rejects.toMatchObject({ kind: 'resting' });
    expect(server.requests).toHaveLength(2);
    const rested = await tired(1);
    works = true;
    await expect.poll(async () => (await rested().catch(() => undefined))?.text).toBe('1');
  });

  it('rests for slowness, too, though a person gave up first', async () => {
    const server = await servers.start(() => ({ hangs: true }));
    const patience = { ...IMPATIENT, attemptMs: 60_000, personMs: 30, failuresInRow: 1 };
    const { get } = client(server, { patience });
    await expect(get(request(server, { urgency: 'person' }))).rejects.toMatchObject({
      kind: 'slow',
    });
    await expect(get(request(server))).rejects.toMatchObject({ kind: 'resting' });
  });

  it('ends with the reason of whoever ends it', async () => {
    const server = await servers.start(() => ({ hangs: true }));
    const ender = new AbortController();
    const asked = client(server).get(request(server, { signal: ender.signal }));
    ender.abort(new Error('shutting down'));
    await expect(asked).rejects.toThrow('shutting down');
  });
});

describe('an answer that is too large', () => {
  const MANY = 'a'.repeat(10_000_000);

  it.each([
    ['as its header says', { body: MANY }],
    ['as it turns out', { body: MANY, headers: { 'transfer-encoding': 'chunked' } }],
    ['once it is unpacked', { body: gzipSync(MANY), headers: { 'content-encoding': 'gzip' } }],
  ])('is not read to its end, %s', async (_, answer) => {
    const server = await servers.start(() => answer);
    const asked = client(server).get(request(server, { maxBytes: 20_000 }));
    await expect(asked).rejects.toMatchObject({ kind: 'too-large' });
    expect(server.requests).toHaveLength(1);
  });
});
