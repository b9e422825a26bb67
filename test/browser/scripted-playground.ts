/** A playground without a bot: serves the real page and lets a test say what the server says. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { pageAssets } from '../../playground/web/assets.ts';
import type { PageAction, ServerEvent, Snapshot } from '../../playground/web/protocol.ts';

export interface ScriptedPlayground {
  readonly url: string;
  /** What the page has asked for, oldest first. */
  readonly actions: PageAction[];
  /** To every page that is connected. */
  say(event: ServerEvent): void;
  /** Answers the actions of a type from now on. */
  on<Type extends PageAction['type']>(
    type: Type,
    answer: (action: Extract<PageAction, { type: Type }>) => void,
  ): void;
  /** Cuts every connection, as a restart would, and takes none until the function is called. */
  drop(): () => void;
  stop(): Promise<void>;
}

const CSP = "default-src 'self'; style-src 'self' 'unsafe-inline'; object-src 'none'";

export async function startScripted(snapshot: Snapshot): Promise<ScriptedPlayground> {
  const assets = await pageAssets();
  const server = createServer(({ url = '/' }, response) => {
    const asset = assets.get(new URL(url, 'http://localhost').pathname);
    response.writeHead(asset ? 200 : 404, {
      'content-type': asset?.type ?? 'text/plain',
      'content-security-policy': CSP,
    });
    response.end(asset?.body);
  });
  const sockets = new WebSocketServer({ server });
  const actions: PageAction[] = [];
  const answers = new Map<string, (action: never) => void>();
  let isAway = false;
  sockets.on('connection', (socket) => {
    if (isAway) return socket.terminate();
    send(socket, snapshot);
    socket.on('message', (data) => {
      const action: PageAction = JSON.parse(String(data));
      actions.push(action);
      answers.get(action.type)?.(action as never); // registered under the action's own type
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a listening TCP server has one
  return {
    url: `http://127.0.0.1:${port}/`,
    actions,
    say(event) {
      for (const socket of sockets.clients) send(socket, event);
    },
    on: (type, answer) => answers.set(type, answer),
    drop() {
      isAway = true;
      for (const socket of sockets.clients) socket.terminate();
      return () => {
        isAway = false;
      };
    },
    async stop() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const send = (socket: WebSocket, event: ServerEvent) => socket.send(JSON.stringify(event));
