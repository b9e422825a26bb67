import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';

export interface OpenAiRequest {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

export interface OpenAiServer {
  readonly baseUrl: string;
  readonly requests: readonly OpenAiRequest[];
  close(): Promise<void>;
}

export interface OpenAiBehaviour {
  /** The pieces of the streamed text. */
  readonly pieces?: readonly string[];
  /** What is streamed in answer to a request's body, in place of `pieces`. */
  readonly answers?: (body: string) => readonly string[];
  /** Answer with this status instead. */
  readonly status?: number;
  /** Milliseconds before the first piece. */
  readonly delay?: number;
  /** Milliseconds after each piece, or what is waited for when so many have been sent; 1 where left out. */
  readonly pace?: number | ((sent: number) => Promise<unknown>);
  /** The connection breaks after the last piece. */
  readonly breaksOff?: boolean;
  /** The embedding of one text. */
  readonly embed?: (text: string) => readonly number[];
}

/** A small server that speaks OpenAI's chat completions (streamed) and embeddings on loopback. */
export async function startOpenAiServer(behaviour: OpenAiBehaviour): Promise<OpenAiServer> {
  const requests: OpenAiRequest[] = [];
  const server = createServer((request, response) => {
    void respond(request, response, behaviour, requests);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  behaviour: OpenAiBehaviour,
  requests: OpenAiRequest[],
): Promise<void> {
  const body = await text(request);
  const path = request.url ?? '';
  requests.push({ path, authorization: request.headers.authorization, body });
  if (behaviour.status !== undefined) {
    response.writeHead(behaviour.status, { 'content-type': 'application/json' });
    // As services do, it says again what it was sent.
    const message = `Incorrect API key provided: ${request.headers.authorization}; asked: ${body}`;
    response.end(JSON.stringify({ error: { message, type: 'server_error' } }));
  } else if (path.endsWith('/embeddings')) {
    respondWithEmbeddings(response, body, behaviour.embed ?? (() => [1, 0]));
  } else {
    const { answers } = behaviour;
    await stream(response, answers ? { ...behaviour, pieces: answers(body) } : behaviour);
  }
}

function respondWithEmbeddings(
  response: ServerResponse,
  body: string,
  embed: (text: string) => readonly number[],
): void {
  const { input } = JSON.parse(body);
  const data = [input]
    .flat()
    .map((one: string, index: number) => ({ object: 'embedding', index, embedding: embed(one) }));
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(
    JSON.stringify({
      object: 'list',
      data,
      model: 'test',
      usage: { prompt_tokens: 1, total_tokens: 1 },
    }),
  );
}

async function stream(
  response: ServerResponse,
  { pieces = [], delay = 0, pace = 1, breaksOff = false }: OpenAiBehaviour,
) {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const send = (choice: object) =>
    response.write(
      `data: ${JSON.stringify({ id: '1', object: 'chat.completion.chunk', created: 1, model: 'test', choices: [{ index: 0, ...choice }] })}\n\n`,
    );
  await pause(delay, undefined, { ref: false });
  for (const [at, content] of pieces.entries()) {
    send({ delta: { role: 'assistant', content }, finish_reason: null });
    await (typeof pace === 'number' ? pause(pace) : pace(at + 1));
  }
  if (breaksOff) {
    response.destroy();
    return;
  }
  send({ delta: {}, finish_reason: 'stop' });
  response.end('data: [DONE]\n\n');
}
