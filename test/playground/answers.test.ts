import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readyData } from '../../playground/gateway/ready.ts';
import { type Playground, startPlayground } from '../../playground/server.ts';
import type { Interaction } from '../../playground/state/interaction.ts';
import { type Rest, restOf } from '../fakes/playground-rest.ts';
import { faultsByName } from '../judge/schemas.ts';

const TOKEN = 'token';

/** The judge looks at every answer when a test is over: see test/judge/every-test.ts. */
describe('what the playground answers, before the judge', () => {
  let playground: Playground;
  let rest: Rest;
  let general: string;
  let guild: string;
  let commands: string;

  beforeEach(async () => {
    playground = await startPlayground({ token: TOKEN });
    rest = restOf(playground, TOKEN);
    general = `/channels/${playground.guild.channelId('general')}`;
    guild = `/guilds/${playground.guild.id}`;
    commands = `/applications/${playground.guild.botId}/commands`;
  });
  afterEach(() => playground.close());

  const fits = (name: string, value: unknown): void =>
    expect(faultsByName(name, JSON.parse(JSON.stringify(value)))).toEqual([]);

  /** Answers in the affirmative, which the judge has more to say about. */
  async function visit(...request: Parameters<Rest>) {
    const answer = await rest(...request);
    expect(answer.status, request.join(' ')).toBeLessThan(300);
    return answer.body;
  }

  it('the bot, its application and its address', async () => {
    await visit('GET', '/users/@me');
    await visit('GET', '/users/@me/guilds');
    await visit('GET', `/users/${playground.person('max').id}`);
    await visit('GET', '/applications/@me');
    await visit('GET', '/oauth2/applications/@me');
    await visit('GET', '/gateway');
    await visit('GET', '/gateway/bot');
    const session = { id: 'session', shard: undefined };
    const { verified, mfa_enabled, email, ...user } = readyData(playground.world, session).user;
    fits('UserResponse', user);
    expect({ verified, mfa_enabled, email }).toEqual({
      verified: true,
      mfa_enabled: false,
      email: null,
    });
  });

  it('the server with its channels, roles and members', async () => {
    await visit('GET', guild);
    await visit('GET', `${guild}?with_counts=true`);
    for (const { id } of await visit('GET', `${guild}/channels`)) {
      await visit('GET', `/channels/${id}`);
    }
    const [role] = await visit('GET', `${guild}/roles`);
    await visit('GET', `${guild}/roles/${role.id}`);
    await visit('GET', `${guild}/members/${playground.guild.botId}`);
    const recipient_id = playground.person('max').id;
    const direct = await visit('POST', '/users/@me/channels', { recipient_id });
    await visit('GET', `/channels/${direct.id}`);
    await visit('POST', `/channels/${direct.id}/messages`, { content: 'Hello' });
    await visit('DELETE', `/users/@me/guilds/${playground.guild.id}`);
  });

  it('messages with everything on them, and threads', async () => {
    const form = new FormData();
    const body = {
      content: 'see',
      embeds: [
        {
          title: 'A paper',
          url: 'https://papers.example/1',
          color: 1,
          author: { name: 'Ada', icon_url: 'attachment://a.png' },
          footer: { text: 'x' },
          fields: [{ name: 'a', value: 'b' }],
          image: { url: 'attachment://a.png' },
        },
      ],
      components: [
        { type: 1, components: [{ type: 2, style: 1, label: 'x', custom_id: 'a' }] },
        { type: 1, components: [{ type: 2, style: 5, label: 'x', url: 'https://a.example/' }] },
        {
          type: 1,
          components: [{ type: 3, custom_id: 'm', options: [{ label: 'x', value: 'y' }] }],
        },
      ],
    };
    form.set('payload_json', JSON.stringify(body));
    form.set('files[0]', new Blob(['x'], { type: 'image/png' }), 'a.png');
    const sent = await visit('POST', `${general}/messages`, form);
    const path = `${general}/messages/${sent.id}`;
    const reaction = `${path}/reactions/${encodeURIComponent('👍')}/@me`;
    await visit('PUT', reaction);
    const thread = await visit('POST', `${path}/threads`, { name: 'x' });
    await visit('GET', path);
    await visit('GET', `${general}/messages?limit=2`);
    await visit('DELETE', reaction);
    await visit('PATCH', path, { content: 'seen' });
    await visit('POST', `${general}/typing`);
    const members = `/channels/${thread.id}/thread-members`;
    const max = playground.person('max').id;
    await visit('PUT', `${members}/${max}`);
    await visit('GET', members);
    await visit('GET', `${members}/${max}`);
    await visit('DELETE', `${members}/${max}`);
    await visit('GET', `${guild}/threads/active`);
    await visit('PATCH', `/channels/${thread.id}`, { archived: true });
    await visit('GET', `${general}/threads/archived/public`);
    playground.guild.allow('bot', playground.guild.channelId('general'), ['MANAGE_CHANNELS']);
    await visit('PATCH', general, { topic: 'Papers' });
    await visit('DELETE', `/channels/${thread.id}`);
    await visit('DELETE', path);
  });

  it('commands, and the answer to one', async () => {
    const options = [{ type: 3, name: 'what', description: 'What', min_length: 1 }];
    const find = { name: 'find', description: 'Finds', options };
    const [{ id }] = await visit('PUT', commands, [find]);
    await visit('GET', `${commands}?with_localizations=true`);
    await visit('PATCH', `${commands}/${id}`, { description: 'Finds papers' });
    await visit('GET', `${commands}/${id}`);
    const { id: other } = await visit('POST', commands, { name: 'other', description: 'Other' });
    await visit('DELETE', `${commands}/${other}`);
    await visit('PUT', commands.replace('/commands', `${guild}/commands`), [find]);
    let asked: Interaction | undefined;
    playground.world.bus.listen((event) => {
      if (event.type === 'interaction-created') asked = event.interaction;
    });
    playground.person('ada').command('find');
    const path = `/interactions/${asked?.id}/${asked?.token}/callback?with_response=true`;
    await visit('POST', path, { type: 4, data: { content: 'Found', flags: 64 } });
    const webhook = `/webhooks/${playground.guild.botId}/${asked?.token}`;
    await visit('PATCH', `${webhook}/messages/@original`, { content: 'Found two' });
    await visit('GET', `${webhook}/messages/@original`);
    const { id: next } = await visit('POST', webhook, { content: 'And one more' });
    await visit('PATCH', `${webhook}/messages/${next}`, { content: 'And two more' });
    await visit('DELETE', `${webhook}/messages/${next}`);
  });

  it('events', async () => {
    const event = {
      name: 'LoRA',
      privacy_level: 2,
      entity_type: 3,
      entity_metadata: { location: 'Room 1' },
      scheduled_start_time: new Date(Date.now() + 3_600_000).toISOString(),
      scheduled_end_time: new Date(Date.now() + 7_200_000).toISOString(),
    };
    const events = `${guild}/scheduled-events`;
    const { id } = await visit('POST', events, event);
    await visit('GET', events);
    await visit('GET', `${events}/${id}`);
    await visit('PATCH', `${events}/${id}`, { name: 'LoRA again' });
    await visit('DELETE', `${events}/${id}`);
  });

  it('refusals', async () => {
    fits('ErrorResponse', (await rest('POST', `${general}/messages`, {})).body);
    playground.faults.add({ rateLimit: { retryAfter: 1.5 } });
    fits('RatelimitedResponse', (await rest('GET', '/users/@me')).body);
  });
});
