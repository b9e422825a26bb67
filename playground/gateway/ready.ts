import { channelShape, guildShape, memberShape, threadShape, userShape } from '../state/shapes.ts';
import type { World } from '../state/world.ts';

/** The whole server, as a bot gets it on arrival. */
export const guildCreate = (world: World) => ({
  ...guildShape(world.guild),
  joined_at: world.guild.members.get(world.bot.id)?.joinedAt,
  large: false,
  unavailable: false,
  member_count: world.guild.members.size,
  voice_states: [],
  members: [...world.guild.members.values()].map(memberShape),
  channels: [...world.guild.channels.values()].map((each) => channelShape(each, world.guild.id)),
  threads: [...world.guild.threads.values()]
    .filter(({ archived }) => !archived)
    .map((each) => threadShape(each, world.guild.id, world.bot.id)),
  presences: [],
  stage_instances: [],
  guild_scheduled_events: world.scheduledEvents.all(),
  soundboard_sounds: [],
});

/** READY; the servers follow as GUILD_CREATE where the intent for them was asked for. */
export const readyData = (
  world: World,
  session: { readonly id: string; readonly shard: readonly [number, number] | undefined },
) => ({
  v: 10,
  user: { ...userShape(world.bot), verified: true, mfa_enabled: false, email: null },
  user_settings: {},
  guilds: world.botJoined ? [{ id: world.guild.id, unavailable: true }] : [],
  private_channels: [],
  relationships: [],
  presences: [],
  session_id: session.id,
  session_type: 'normal',
  resume_gateway_url: `${world.origin.replace('http', 'ws')}/gateway`,
  application: { id: world.bot.id, flags: 0 },
  ...(session.shard === undefined ? {} : { shard: session.shard }),
});
