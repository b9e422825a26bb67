import { channelShape, guildShape, memberShape, roleShape } from '../state/shapes.ts';
import { setBotJoined } from '../state/world.ts';
import { REFUSAL } from './errors.ts';
import { type Answer, type Call, noContent, ok, type Route, requireGuild } from './route.ts';

const BASE = '/guilds/:guild';

export const guildRoutes: readonly Route[] = [
  { method: 'GET', path: BASE, handle: read },
  { method: 'GET', path: `${BASE}/channels`, handle: channels },
  { method: 'GET', path: `${BASE}/roles`, handle: roles },
  { method: 'GET', path: `${BASE}/roles/:role`, handle: role },
  { method: 'GET', path: `${BASE}/members`, handle: members },
  { method: 'GET', path: `${BASE}/members/:user`, handle: member },
  { method: 'DELETE', path: '/users/@me/guilds/:guild', handle: leave },
];

function read(call: Call): Answer {
  const guild = requireGuild(call);
  const count = guild.members.size;
  const counts = { approximate_member_count: count, approximate_presence_count: count };
  return ok({
    ...guildShape(guild),
    ...(call.query.get('with_counts') === 'true' ? counts : {}),
  });
}

function channels(call: Call): Answer {
  const guild = requireGuild(call);
  return ok([...guild.channels.values()].map((channel) => channelShape(channel, guild.id)));
}

function roles(call: Call): Answer {
  return ok([...requireGuild(call).roles.values()].map(roleShape));
}

function role(call: Call): Answer {
  const found = requireGuild(call).roles.get(call.param('role'));
  if (found === undefined) throw REFUSAL.unknownRole();
  return ok(roleShape(found));
}

/** Discord gives this list only to bots with the privileged intent for members. */
function members(call: Call): Answer {
  requireGuild(call);
  throw REFUSAL.missingAccess();
}

function member(call: Call): Answer {
  const guild = requireGuild(call);
  const found = guild.members.get(call.param('user'));
  if (found === undefined) throw REFUSAL.unknownMember();
  return ok(memberShape(found));
}

function leave(call: Call): Answer {
  requireGuild(call);
  setBotJoined(call.world, false);
  return noContent;
}
