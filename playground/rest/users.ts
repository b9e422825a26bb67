import { z } from 'zod';
import { openDirect } from '../state/directs.ts';
import { directShape, guildShape, userShape } from '../state/shapes.ts';
import { parse, snowflake } from '../validate/fields.ts';
import { REFUSAL } from './errors.ts';
import { type Answer, type Call, ok, type Route } from './route.ts';

export const userRoutes: readonly Route[] = [
  { method: 'GET', path: '/gateway', open: true, handle: gateway },
  { method: 'GET', path: '/gateway/bot', handle: gatewayForBots },
  { method: 'GET', path: '/users/@me', handle: me },
  { method: 'GET', path: '/users/@me/guilds', handle: myGuilds },
  { method: 'POST', path: '/users/@me/channels', handle: openConversation },
  { method: 'GET', path: '/users/:user', handle: user },
  { method: 'GET', path: '/applications/@me', handle: application },
  { method: 'GET', path: '/oauth2/applications/@me', handle: application },
];

const gatewayUrl = (origin: string): string => `${origin.replace('http', 'ws')}/gateway`;

function gateway({ world }: Call): Answer {
  return ok({ url: gatewayUrl(world.origin) });
}

function gatewayForBots({ world }: Call): Answer {
  return ok({
    url: gatewayUrl(world.origin),
    shards: 1,
    session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 },
  });
}

function me({ world }: Call): Answer {
  return ok({
    ...userShape(world.bot),
    mfa_enabled: false,
    locale: 'en-US',
    verified: true,
    email: null,
    premium_type: 0,
  });
}

function myGuilds({ world }: Call): Answer {
  const { id, name, icon, banner, features } = guildShape(world.guild);
  const guild = { id, name, icon, banner, features, owner: false, permissions: '0' };
  return ok(world.botJoined ? [guild] : []);
}

function user({ world, param }: Call): Answer {
  const found = world.guild.members.get(param('user'))?.user;
  if (found === undefined) throw REFUSAL.unknownUser();
  return ok(userShape(found));
}

const recipient = z.object({ recipient_id: snowflake });

function openConversation({ world, body }: Call): Answer {
  const { recipient_id } = parse(recipient, body);
  const found = world.guild.members.get(recipient_id)?.user;
  if (found === undefined || found.bot) throw REFUSAL.unknownUser();
  return ok(directShape(openDirect(world, found), found));
}

function application({ world }: Call): Answer {
  const owner = world.guild.members.get(world.guild.ownerId)?.user ?? world.bot;
  return ok({
    id: world.bot.id,
    name: world.bot.username,
    icon: null,
    description: '',
    type: null,
    bot: userShape(world.bot),
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    flags_new: '0',
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    event_webhooks_url: null,
    event_webhooks_status: 1,
    owner: userShape(owner),
    approximate_guild_count: world.botJoined ? 1 : 0,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    team: null,
    eligible_oauth2_scopes: [],
    integration_types_config: { '0': {}, '1': {} },
  });
}
