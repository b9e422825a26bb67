import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';

const MAIN = fileURLToPath(new URL('../../playground/main.ts', import.meta.url));
const GATEWAY = 'gateway?v=10&encoding=json';
const PAGE = 'playground/socket?person=ada';
const MEGABYTE = 1024 * 1024;

/** A text frame of one byte that is no UTF-8, masked with zeros. */
const BAD_TEXT = Buffer.from([0x81, 0x81, 0, 0, 0, 0, 0xff]);
/** A frame with an opcode that does not exist. */
const BAD_FRAME = Buffer.from([0x83, 0x80, 0, 0, 0, 0]);

describe('a playground among hostile neighbours', () => {
  let child: ChildProcess | undefined;
  let url: string;
  let said: string;

  /** One for all, unless an attack ended it. */
  beforeEach(async () => {
    said = '';
    if (child?.exitCode === null) return;
    const started = spawn(process.execPath, [MAIN, '--port', '0', '--token', 'token']);
    started.stderr.on('data', (chunk: Buffer) => {
      said += chunk;
    });
    const [chunk] = await once(started.stdout, 'data');
    url = /http:\S+/.exec(String(chunk))?.[0] ?? '';
    child = started;
  });
  afterAll(() => child?.kill());

  /** Whether it still takes people and bots in, after a moment in which it could have fallen. */
  async function lives(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(said).toBe('');
    expect(child?.exitCode).toBe(null);
    expect((await fetch(url)).status).toBe(200);
    for (const path of [GATEWAY, PAGE]) (await opened(path)).terminate();
  }

  async function opened(path: string): Promise<WebSocket> {
    const socket = new WebSocket(new URL(path, url.replace('http', 'ws')));
    socket.on('error', () => undefined);
    await once(socket, 'message');
    return socket;
  }

  it.each(['//', '/\\', '//:0', 'http://[', '*'])('survives an upgrade of %s', async (path) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.on('error', () => undefined);
    const upgrade = ['Connection: Upgrade', 'Upgrade: websocket', 'Host: 127.0.0.1', '', ''];
    socket.write([`GET ${path} HTTP/1.1`, ...upgrade].join('\r\n'));
    await once(socket, 'close');
    await lives();
  });

  it.each([
    ['/gateway', 'a bad frame', GATEWAY, BAD_FRAME],
    ['/gateway', 'text that is no UTF-8', GATEWAY, BAD_TEXT],
    ['the socket of the page', 'a bad frame', PAGE, BAD_FRAME],
    ['the socket of the page', 'text that is no UTF-8', PAGE, BAD_TEXT],
  ])('survives on %s %s', async (_name, _what, path, bytes) => {
    const socket = await opened(path);
    const raw: { _socket: { write(bytes: Buffer): void } } = socket as never; // ws makes none of these
    raw._socket.write(bytes);
    await once(socket, 'close');
    await lives();
  });

  it.each([
    ['/gateway', GATEWAY],
    ['the socket of the page', PAGE],
  ])('survives a frame of 21 MB on %s', async (_name, path) => {
    const socket = await opened(path);
    socket.send(Buffer.alloc(21 * MEGABYTE, 'a'));
    expect((await once(socket, 'close'))[0]).not.toBe(1000);
    await lives();
  });

  it('reads no more of a body without a length than a request may have', async () => {
    let written = 0;
    const posted = request(new URL('api/v10/users/@me', url), { method: 'POST' });
    posted.on('error', () => undefined);
    const answered = once(posted, 'response');
    const chunk = Buffer.alloc(MEGABYTE, ' ');
    const write = (): void => {
      if (written === 300) posted.end();
      else posted.write(chunk, write);
      written += 1;
    };
    write();
    const [{ statusCode }] = await answered;
    expect(statusCode).toBe(413);
    expect(written).toBeLessThan(200);
    posted.destroy();
    await lives();
  });

  it('says nothing of a body that is cut off', async () => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    const head = ['POST /api/v10/users/@me HTTP/1.1', 'Host: 127.0.0.1', 'Content-Length: 100'];
    socket.write([...head, 'Content-Type: application/json', '', '{'].join('\r\n'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    socket.destroy();
    await lives();
  });

  it('says what is wrong with a form that is none', async () => {
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    const answer = await fetch(`${url}api/v10/users/@me`, { method: 'POST', headers, body: '--' });
    expect(answer.status).toBe(400);
    await lives();
  });
});
