import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ClientOptions, WebSocket } from 'ws';
import { type Playground, startPlayground } from '../../playground/server.ts';
import { PATIENCE } from '../patience.ts';

const IDENTIFY = { token: 'token', intents: 1, properties: { os: '', browser: '', device: '' } };

describe('the door of the gateway', () => {
  let playground: Playground;

  beforeEach(async () => {
    playground = await startPlayground({ token: 'token' });
  });
  afterEach(() => playground.close());

  function come(options: ClientOptions = {}): WebSocket {
    const url = `${playground.pageUrl.replace('http', 'ws')}gateway?v=10&encoding=json`;
    return new WebSocket(url, options);
  }

  it.each(['http://evil.example', 'null', 'own'])('turns browsers away (%s)', async (named) => {
    const origin = named === 'own' ? new URL(playground.pageUrl).origin : named;
    const socket = come({ origin });
    const opened = once(socket, 'open');
    await expect(opened).rejects.toThrow('socket hang up');
  });

  it('closes with 4003 on who does not show the token in time, heartbeats or not', async () => {
    playground.gateway.behave({ identifyWithinMs: 50 });
    const socket = come();
    await once(socket, 'open');
    socket.send(JSON.stringify({ op: 1, d: null }));
    expect((await once(socket, 'close'))[0]).toBe(4003);
  });

  it('lets those stay who did', async () => {
    playground.gateway.behave({ identifyWithinMs: 2_000 });
    const socket = come();
    await once(socket, 'open');
    socket.send(JSON.stringify({ op: 2, d: IDENTIFY }));
    await vi.waitFor(() => expect(playground.gateway.connected).toBe(1), PATIENCE);
    // Who came later and did not has had to go.
    await once(come(), 'close');
    expect(socket.readyState).toBe(WebSocket.OPEN);
    expect(playground.gateway.connected).toBe(1);
  });
});
