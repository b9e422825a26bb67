import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type Gateway, openGateway } from './gateway.ts';
import { createRoutes, type Routes } from './routes.ts';
import { type Asked, openSpec } from './spec.ts';

export const TOKEN = 'MTAwMDAwMDAwMDAwMDAwMDAx.strict.token';
export const APPLICATION = '1000000000000000001';

/** What goes wrong with requests to `path`, so many times. */
export interface Fault {
  readonly path: RegExp;
  readonly times?: number;
  /** Discord did what was asked for before it went wrong. */
  readonly applied?: boolean;
  readonly delayMs?: number;
  /** Instead of the answer; `reset` breaks the connection. */
  readonly answer?: Answer | 'reset';
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface StrictDiscord extends Routes {
  readonly apiUrl: string;
  readonly gateway: Gateway;
  readonly requests: readonly Asked[];
  /** Everything that the bot did and may not; a test ends with none. */
  readonly violations: readonly string[];
  /** Returns what ends the fault. */
  fault(fault: Fault): () => void;
  revokeToken(): void;
  close(): Promise<void>;
}

/** A Discord of its own that takes nothing which the OpenAPI document does not describe. */
export async function startStrictDiscord(): Promise<StrictDiscord> {
  const judge = openSpec();
  const requests: Asked[] = [];
  const violations: string[] = [];
  const faults = new Set<{ fault: Fault; left: number }>();
  const complain = (problem: string): void => void violations.push(problem);
  let token = TOKEN;
  const http = createServer((request, response) => void serve(request, response));
  const sockets = new Set<Socket>();
  http.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;
  const address = `ws://127.0.0.1:${port}`;
  const gateway = openGateway({
    ...{ server: http, token: () => token, address: () => address },
    ...{ applicationId: APPLICATION, complain },
  });
  const routes = createRoutes({ gateway, address, applicationId: APPLICATION, complain });

  function answerTo(asked: Asked): Answer {
    const { problems, template, params } = judge(asked);
    for (const problem of problems) complain(`${asked.method} ${asked.path}: ${problem}`);
    if (problems.length > 0)
      return { status: 400, body: { code: 50035, message: problems.join() } };
    const { authorization } = asked.headers;
    if (authorization !== undefined && authorization !== `Bot ${token}`) {
      return { status: 401, body: { code: 0, message: '401: Unauthorized' } };
    }
    return routes.answer(asked, template ?? '', params);
  }

  /** What goes wrong with this request; nothing where no fault is left. */
  function strike(path: string): Omit<Fault, 'path'> {
    const struck = [...faults].find(({ fault, left }) => left > 0 && fault.path.test(path));
    if (struck === undefined) return {};
    struck.left -= 1;
    return struck.fault;
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = await readAsked(request);
    const { delayMs = 0, applied, answer } = strike(asked.path);
    if (applied) answerTo(asked);
    await pause(delayMs);
    const given = answer ?? answerTo(asked);
    requests.push(asked);
    if (given === 'reset') request.socket.resetAndDestroy();
    else write(response, given);
  }

  return {
    ...routes,
    ...{ apiUrl: `http://127.0.0.1:${port}/api`, gateway, requests, violations },
    fault(fault) {
      const entry = { fault, left: fault.times ?? Number.POSITIVE_INFINITY };
      faults.add(entry);
      return () => void faults.delete(entry);
    },
    revokeToken: () => {
      token = 'another';
    },
    async close() {
      gateway.end();
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

async function readAsked(request: IncomingMessage): Promise<Asked> {
  const { pathname, searchParams: query } = new URL(request.url ?? '', 'http://here');
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  const path = pathname.startsWith('/api/v10/') ? pathname.slice('/api/v10'.length) : pathname;
  return { method: request.method ?? '', path, query, headers: request.headers, body };
}

function write(response: ServerResponse, { status, body, headers }: Answer): void {
  const text = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body);
  const type = typeof body === 'string' ? 'text/html' : 'application/json';
  response.writeHead(status, { ...(text !== '' && { 'content-type': type }), ...headers });
  response.end(text);
}
