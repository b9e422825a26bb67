import {
  ApplicationCommandResponseSchema,
  CreatedThreadResponseSchema,
  ErrorResponseSchema,
  ExternalScheduledEventResponseSchema,
  GatewayBotResponseSchema,
  GuildChannelResponseSchema,
  GuildMemberResponseSchema,
  GuildRoleResponseSchema,
  GuildWithCountsResponseSchema,
  InteractionCallbackResponseSchema,
  MessageResponseSchema,
  PrivateApplicationResponseSchema,
  PrivateChannelResponseSchema,
  RatelimitedResponseSchema,
  UserPIIResponseSchema,
  UserResponseSchema,
} from 'discord-api-spec/zod';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readyData } from '../../playground/gateway/ready.ts';
import { type Playground, startPlayground } from '../../playground/server.ts';
import type { Interaction } from '../../playground/state/interaction.ts';
import { type Rest, restOf } from '../fakes/playground-rest.ts';

const TOKEN = 'token';

interface Schema {
  safeParse(value: unknown): {
    readonly error?: { readonly issues: readonly unknown[] } | undefined;
  };
}

describe('what the playground sends, against the schemas Discord publishes', () => {
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

  /** The generated schemas know `Z` alone, Discord writes (and the spec allows) an offset. */
  const withZ = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value).replaceAll('000+00:00"', 'Z"'));

  const fits = (schema: Schema, value: unknown): void =>
    expect(schema.safeParse(withZ(value)).error?.issues ?? []).toEqual([]);

  it('the bot, its application and its address', async () => {
    fits(UserPIIResponseSchema, (await rest('GET', '/users/@me')).body);
    fits(PrivateApplicationResponseSchema, (await rest('GET', '/applications/@me')).body);
    fits(GatewayBotResponseSchema, (await rest('GET', '/gateway/bot')).body);
    const session = { id: 'session', shard: undefined };
    fits(UserResponseSchema, readyData(playground.world, session).user);
  });

  it('the server with its channels, roles and members', async () => {
    fits(GuildWithCountsResponseSchema, (await rest('GET', `${guild}?with_counts=true`)).body);
    for (const each of (await rest('GET', `${guild}/channels`)).body) {
      fits(GuildChannelResponseSchema, each);
    }
    for (const each of (await rest('GET', `${guild}/roles`)).body) {
      fits(GuildRoleResponseSchema, each);
    }
    fits(GuildMemberResponseSchema, (await rest('GET', `${guild}/members/@me`)).body);
    const recipient_id = playground.person('max').id;
    const direct = await rest('POST', '/users/@me/channels', { recipient_id });
    fits(PrivateChannelResponseSchema, direct.body);
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
    const sent = await rest('POST', `${general}/messages`, form);
    fits(MessageResponseSchema, sent.body);
    const path = `${general}/messages/${sent.body.id}`;
    await rest('PUT', `${path}/reactions/${encodeURIComponent('👍')}/@me`);
    fits(CreatedThreadResponseSchema, (await rest('POST', `${path}/threads`, { name: 'x' })).body);
    fits(MessageResponseSchema, (await rest('GET', path)).body);
  });

  it('commands, and the answer to one', async () => {
    const options = [{ type: 3, name: 'what', description: 'What', min_length: 1 }];
    const set = await rest('PUT', commands, [{ name: 'find', description: 'Finds', options }]);
    fits(ApplicationCommandResponseSchema, set.body[0]);
    let asked: Interaction | undefined;
    playground.world.bus.listen((event) => {
      if (event.type === 'interaction-created') asked = event.interaction;
    });
    playground.person('ada').command('find');
    const path = `/interactions/${asked?.id}/${asked?.token}/callback?with_response=true`;
    const answer = await rest('POST', path, { type: 4, data: { content: 'Found', flags: 64 } });
    fits(InteractionCallbackResponseSchema, answer.body);
    fits(MessageResponseSchema, answer.body.resource.message);
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
    const { body } = await rest('POST', `${guild}/scheduled-events`, event);
    fits(ExternalScheduledEventResponseSchema, body);
  });

  // The schema wants a number as the code of a field's error; the documentation shows a text.
  it('refusals', async () => {
    fits(ErrorResponseSchema, (await rest('POST', `${general}/messages`, {})).body);
    playground.faults.add({ rateLimit: { retryAfter: 1.5 } });
    fits(RatelimitedResponseSchema, (await rest('GET', '/users/@me')).body);
  });
});
