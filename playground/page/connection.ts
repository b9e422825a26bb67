/** The wire to the playground: events in, actions out, and a new connection when one is lost. */
import { PAGE_SOCKET_PATH, type PageAction, type ServerEvent } from '../web/protocol.ts';

type WithoutNonce<T> = T extends unknown ? Omit<T, 'nonce'> : never;
export type Act = WithoutNonce<PageAction>;

/** How an action ended. */
export type Outcome =
  | { readonly kind: 'done' }
  | {
      readonly kind: 'choices';
      readonly choices: Extract<ServerEvent, { type: 'choices' }>['choices'];
    }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'refused'; readonly reason: string };

export interface Connection {
  /** Never rejects: a lost connection is a failure. */
  act(action: Act): Promise<Outcome>;
  close(): void;
}

export interface ConnectionOptions {
  /** Key or id; without one the playground chooses. */
  readonly person: string | undefined;
  readonly onEvent: (event: ServerEvent) => void;
  readonly onChange: (connected: boolean) => void;
}

const FIRST_RETRY_MS = 300;
const LAST_RETRY_MS = 5_000;
const LOST: Outcome = { kind: 'failed', reason: 'The connection to the playground was lost.' };

export function openConnection({ person, onEvent, onChange }: ConnectionOptions): Connection {
  const pending = new Map<string, (outcome: Outcome) => void>();
  let socket: WebSocket;
  let retryMs = FIRST_RETRY_MS;
  let closed = false;
  let asked = 0;

  const settleAll = () => {
    for (const settle of pending.values()) settle(LOST);
    pending.clear();
  };
  const receive = (event: ServerEvent) => {
    if (event.type === 'snapshot') {
      retryMs = FIRST_RETRY_MS;
      onChange(true);
    }
    onEvent(event);
    const outcome = outcomeOf(event);
    if (!outcome || !('nonce' in event)) return;
    pending.get(event.nonce)?.(outcome);
    pending.delete(event.nonce);
  };
  const connect = () => {
    socket = new WebSocket(socketUrl(person));
    socket.onmessage = ({ data }) => receive(JSON.parse(String(data)));
    socket.onclose = () => {
      settleAll();
      if (closed) return;
      onChange(false);
      setTimeout(connect, retryMs);
      retryMs = Math.min(retryMs * 2, LAST_RETRY_MS);
    };
  };
  connect();

  return {
    act(action) {
      if (socket.readyState !== WebSocket.OPEN) return Promise.resolve(LOST);
      asked += 1;
      const nonce = String(asked);
      socket.send(JSON.stringify({ ...action, nonce }));
      return new Promise((resolve) => pending.set(nonce, resolve));
    },
    close() {
      closed = true;
      socket.close();
    },
  };
}

function outcomeOf(event: ServerEvent): Outcome | undefined {
  switch (event.type) {
    case 'done':
    case 'interaction-succeeded':
      return { kind: 'done' };
    case 'choices':
      return { kind: 'choices', choices: event.choices };
    case 'interaction-failed':
      return { kind: 'failed', reason: event.reason };
    case 'refused':
      return { kind: 'refused', reason: event.reason };
    default:
      return undefined;
  }
}

function socketUrl(person: string | undefined): string {
  const url = new URL(PAGE_SOCKET_PATH, location.href);
  url.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';
  if (person) url.searchParams.set('person', person);
  return url.href;
}
