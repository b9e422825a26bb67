import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What the server does with a request. */
export type Step =
  | { readonly status: number; readonly code?: number; readonly retryAfter?: number }
  | 'hang'
  | 'reset';

export interface ApiRequest {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  readonly authorization: string | undefined;
  readonly at: number;
}

export interface ScriptedApi {
  readonly apiUrl: string;
  readonly requests: readonly ApiRequest[];
  close(): Promise<void>;
}

/** An HTTP server that follows a script, one step a request; the last step is repeated. */
export async function startScriptedApi(script: readonly Step[]): Promise<ScriptedApi> {
  const requests: ApiRequest[] = [];
  const server = createServer(async (request, response) => {
    const { method = '', url: path = '', headers } = request;
    const at = performance.now();
    const body = await text(request);
    const step = script[Math.min(requests.length, script.length - 1)] ?? { status: 500 };
    requests.push({ method, path, body, authorization: headers.authorization, at });
    follow(step, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function follow(step: Step, response: ServerResponse): void {
  if (step === 'hang') return;
  if (step === 'reset') {
    response.socket?.destroy();
    return;
  }
  const { status, code, retryAfter } = step;
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(Math.ceil(retryAfter)) };
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(
    status < 300
      ? undefined
      : JSON.stringify({ code, message: 'as scripted', retry_after: retryAfter }),
  );
}
