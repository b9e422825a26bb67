import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { HttpServerError } from './server-error.ts';

export interface HttpServer {
  /** `http://127.0.0.1:8080` */
  readonly url: string;
  /** Finishes the answers that are on their way and takes no further request. */
  close(): Promise<void>;
}

/** Answers are short: whoever is slower than this to take one is cut off when the server closes. */
const CLOSE_MS = 1_000;

/** Listens on the port (0: any free one). Throws an HttpServerError where it cannot. */
export async function openHttpServer(
  app: Hono,
  { port, host }: { readonly port: number; readonly host: string },
): Promise<HttpServer> {
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(toHttpError(cause, port, host)));
    server.listen(port, host, resolve);
  });
  return {
    url: urlOf(server.address(), host),
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      if ('closeIdleConnections' in server) server.closeIdleConnections();
      const cut = setTimeout(() => {
        if ('closeAllConnections' in server) server.closeAllConnections();
      }, CLOSE_MS).unref();
      await closed;
      clearTimeout(cut);
    },
  };
}

function toHttpError(cause: Error, port: number, host: string): HttpServerError {
  const code = 'code' in cause ? String(cause.code) : 'for no reason that is told';
  const text = `HTTP_PORT: ${host}:${port} cannot be listened on (${code}). Set another HTTP_PORT, or 0 for any free one.`;
  return new HttpServerError(text, { cause });
}

function urlOf(address: AddressInfo | string | null, host: string): string {
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
