import { get } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type Playground, startPlayground } from '../../playground/server.ts';
import type { Interaction } from '../../playground/state/interaction.ts';
import type { PageAction, ServerEvent } from '../../playground/web/protocol.ts';
import { PAGE_SOCKET_PATH } from '../../playground/web/protocol.ts';
import { restOf } from '../fakes/playground-rest.ts';

describe('the socket of the page', () => {
  let playground: Playground;

  beforeEach(async () => {
    playground = await startPlayground({ token: 't' });
  });
  afterEach(() => playground.close());

  it('begins with what this person sees', async () => {
    const max = await visit(playground, 'max');
    const snapshot = await max.next('snapshot');
    expect(snapshot.you).toMatchObject({ key: 'max', administrator: false });
    expect(snapshot.channels.map(({ name }) => name)).toEqual([
      'general',
      'papers',
      'random',
      'paper-threads',
      'Reading group',
    ]);
  });

  it('shows one person the message of another', async () => {
    const [ada, max] = [await visit(playground, 'ada'), await visit(playground, 'max')];
    const { channels } = await max.next('snapshot');
    const channelId = channels[0]?.id ?? '';
    max.act({ type: 'send-message', nonce: 'a', channelId, content: 'Hello' });
    expect((await ada.next('message-created')).message.content).toBe('Hello');
    expect((await max.next('done')).nonce).toBe('a');
  });

  it('refuses a command that is not registered, in words', async () => {
    const max = await visit(playground, 'max');
    const { channels } = await max.next('snapshot');
    const channelId = channels[0]?.id ?? '';
    max.act({ type: 'run-command', nonce: 'b', channelId, path: ['nothing'], options: {} });
    const refused = await max.next('refused');
    expect(refused).toMatchObject({ nonce: 'b', reason: 'There is no command “nothing” here.' });
  });

  it('takes the language of a person, and tells the others', async () => {
    const [ada, max] = [await visit(playground, 'ada'), await visit(playground, 'max')];
    max.act({ type: 'set-locale', nonce: 'l', locale: 'ja' });
    expect((await ada.next('person')).person).toMatchObject({ key: 'max', locale: 'ja' });
    expect((await max.next('done')).nonce).toBe('l');
  });

  it('turns away a foreign origin', async () => {
    const url = playground.pageUrl.replace('http', 'ws') + PAGE_SOCKET_PATH.slice(1);
    const socket = new WebSocket(url, { origin: 'http://evil.example' });
    await expect(new Promise((_, reject) => socket.once('error', reject))).rejects.toThrow();
  });

  it('serves the page with nothing from elsewhere', async () => {
    const response = await fetch(playground.pageUrl);
    const html = await response.text();
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(html).toContain('<html');
    expect(html).not.toMatch(/(src|href)="(https?:)?\/\//);
  });

  it('tells the page of a form and of a failure', async () => {
    const commands = `/applications/${playground.guild.botId}/commands`;
    const rest = restOf(playground, 't');
    await rest('PUT', commands, [{ name: 'note', description: 'Takes a note' }]);
    let asked: Interaction | undefined;
    playground.world.bus.listen((event) => {
      if (event.type === 'interaction-created') asked = event.interaction;
    });
    const max = await visit(playground, 'max');
    const { channels } = await max.next('snapshot');
    const channelId = channels[0]?.id ?? '';
    const run = { type: 'run-command', channelId, path: ['note'], options: {} } as const;
    max.act({ ...run, nonce: 'form' });
    await max.next('interaction-started');
    const input = { type: 4, custom_id: 'text', style: 1, label: 'Note' };
    const components = [{ type: 1, components: [input] }];
    const data = { custom_id: 'n', title: 'Note', components };
    await rest('POST', `/interactions/${asked?.id}/${asked?.token}/callback`, { type: 9, data });
    expect(await max.next('modal')).toMatchObject({ nonce: 'form', modalId: asked?.id });
    max.act({ ...run, nonce: 'late' });
    expect(await max.next('interaction-failed')).toMatchObject({
      nonce: 'late',
      reason: 'The application did not respond',
    });
  });

  it('turns away a rebound host name', async () => {
    const { port } = new URL(playground.pageUrl);
    const status = await new Promise((resolve) => {
      const headers = { host: `evil.example:${port}` };
      get(playground.pageUrl, { headers }, (response) => resolve(response.statusCode));
    });
    expect(status).toBe(403);
  });
});

/** A page without a screen: what it was told, and what it says. */
async function visit({ pageUrl }: Playground, person: string) {
  const url = `${pageUrl.replace('http', 'ws')}${PAGE_SOCKET_PATH.slice(1)}?person=${person}`;
  const socket = new WebSocket(url);
  const told: ServerEvent[] = [];
  const waiting = new Set<() => void>();
  socket.on('message', (data) => {
    told.push(JSON.parse(data.toString()));
    for (const check of [...waiting]) check();
  });
  await new Promise((resolve) => socket.once('open', resolve));

  function next<T extends ServerEvent['type']>(type: T) {
    return new Promise<Extract<ServerEvent, { type: T }>>((resolve) => {
      const check = () => {
        const found = told.find(
          (event): event is Extract<ServerEvent, { type: T }> => event.type === type,
        );
        if (found === undefined) return;
        waiting.delete(check);
        resolve(found);
      };
      waiting.add(check);
      check();
    });
  }

  return { next, act: (action: PageAction) => socket.send(JSON.stringify(action)) };
}
