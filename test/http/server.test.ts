import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { openHttpServer } from '../../src/http/server.ts';
import { HttpServerError } from '../../src/http/server-error.ts';

const LOOPBACK = '127.0.0.1';

describe('the HTTP server', () => {
  it('takes any free port, and frees it although a caller keeps its line open', async () => {
    const app = new Hono().get('/', (context) => context.text('here'));
    const server = await openHttpServer(app, { port: 0, host: LOOPBACK });
    expect(await (await fetch(server.url)).text()).toBe('here');
    await server.close();
    await expect(fetch(server.url)).rejects.toThrow();
  });

  it('finishes an answer that is on its way when it closes', async () => {
    const answering = Promise.withResolvers<void>();
    const finish = Promise.withResolvers<string>();
    const app = new Hono().get('/', async (context) => {
      answering.resolve();
      return context.text(await finish.promise);
    });
    const server = await openHttpServer(app, { port: 0, host: LOOPBACK });
    const answer = fetch(server.url).then((response) => response.text());
    await answering.promise;
    const closing = server.close();
    finish.resolve('whole');
    expect(await answer).toBe('whole');
    await closing;
  });

  it('says what to do when the port is taken', async () => {
    const server = await openHttpServer(new Hono(), { port: 0, host: LOOPBACK });
    const port = Number(new URL(server.url).port);
    const second = openHttpServer(new Hono(), { port, host: LOOPBACK });
    await expect(second).rejects.toThrow(HttpServerError);
    await expect(second).rejects.toThrow('Set another HTTP_PORT');
    await server.close();
  });
});
