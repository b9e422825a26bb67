import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface WebRequest {
  readonly url: URL;
  readonly method: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface WebAnswer {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** The connection breaks after the body, which is told to be longer. */
  readonly breaksOff?: true;
  /** Nothing is answered until the other side gives up. */
  readonly hangs?: true;
}

export interface WebServer {
  /** `http://127.0.0.1:PORT` */
  readonly base: URL;
  readonly requests: readonly WebRequest[];
  close(): Promise<void>;
}

/** A web server on loopback that answers as it is told. */
export async function startWebServer(
  answer: (request: WebRequest, count: number) => WebAnswer | Promise<WebAnswer>,
): Promise<WebServer> {
  const requests: WebRequest[] = [];
  const server = createServer(async (incoming, response) => {
    const request = await read(incoming);
    requests.push(request);
    respond(response, await answer(request, requests.length));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    base: new URL(`http://127.0.0.1:${port}`),
    requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const read = async (incoming: IncomingMessage): Promise<WebRequest> => ({
  url: new URL(incoming.url ?? '/', 'http://127.0.0.1'),
  method: incoming.method ?? '',
  headers: incoming.headers,
  body: await text(incoming),
});

function respond(response: ServerResponse, answer: WebAnswer): void {
  const { status = 200, type = 'application/json', headers = {}, body = '' } = answer;
  if (answer.hangs) return;
  const length = String(Buffer.byteLength(body) + (answer.breaksOff ? 1 : 0));
  const framing = 'transfer-encoding' in headers ? {} : { 'content-length': length };
  response.writeHead(status, { 'content-type': type, ...framing, ...headers });
  if (!answer.breaksOff) response.end(body);
  else response.write(body, () => response.destroy());
}

/** Servers that are closed together when a test is over. */
export function webServers() {
  const open: WebServer[] = [];
  return {
    async start(answer: Parameters<typeof startWebServer>[0]): Promise<WebServer> {
      const server = await startWebServer(answer);
      open.push(server);
      return server;
    },
    closeAll: async () => {
      await Promise.all(open.splice(0).map((server) => server.close()));
    },
  };
}
