import { describe, expect, it } from 'vitest';
import { channelPermissions, PERMISSION } from '../../playground/state/permissions.ts';
import { seedGuild } from '../../playground/state/seed.ts';
import { createSnowflakes, isSnowflake, snowflakeTime } from '../../playground/state/snowflake.ts';

const NOW = Date.UTC(2026, 10, 1);
const { SEND_MESSAGES, VIEW_CHANNEL, EMBED_LINKS } = PERMISSION;

function room() {
  const { guild } = seedGuild(
    createSnowflakes(() => NOW),
    'Colloquy',
    new Date(NOW).toISOString(),
  );
  const [channel] = [...guild.channels.values()];
  const [ada, max] = [...guild.members.values()];
  if (channel === undefined || ada === undefined || max === undefined) throw new Error('empty');
  return { guild, channel, ada, max };
}

describe('permissions in a channel', () => {
  it('lets the owner do everything, whatever the channel says', () => {
    const { guild, channel, ada } = room();
    channel.overwrites = [{ id: ada.user.id, type: 1, allow: 0n, deny: VIEW_CHANNEL }];
    expect(channelPermissions(guild, ada, channel) & VIEW_CHANNEL).not.toBe(0n);
  });

  it('puts a role above everyone and the member above the role', () => {
    const { guild, channel, max } = room();
    const [role = ''] = max.roleIds;
    const everyone = { id: guild.id, type: 0, allow: 0n, deny: SEND_MESSAGES } as const;
    const readers = { id: role, type: 0, allow: SEND_MESSAGES, deny: 0n } as const;
    const own = { id: max.user.id, type: 1, allow: 0n, deny: SEND_MESSAGES } as const;
    const may = (overwrites: typeof channel.overwrites) => {
      channel.overwrites = overwrites;
      return (channelPermissions(guild, max, channel) & SEND_MESSAGES) !== 0n;
    };
    expect([may([everyone]), may([readers, everyone]), may([own, readers, everyone])]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('takes embeds away with writing, and everything with seeing', () => {
    const { guild, channel, max } = room();
    channel.overwrites = [{ id: guild.id, type: 0, allow: 0n, deny: SEND_MESSAGES }];
    expect(channelPermissions(guild, max, channel) & EMBED_LINKS).toBe(0n);
    channel.overwrites = [{ id: guild.id, type: 0, allow: 0n, deny: VIEW_CHANNEL }];
    expect(channelPermissions(guild, max, channel)).toBe(0n);
  });
});

describe('ids', () => {
  it('are unique, rising, and carry their time', () => {
    const newId = createSnowflakes(() => NOW);
    const ids = Array.from({ length: 1000 }, newId);
    expect(new Set(ids).size).toBe(1000);
    expect(ids.every(isSnowflake)).toBe(true);
    expect(ids.toSorted((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1))).toEqual(ids);
    expect(snowflakeTime(ids[0] ?? '')).toBe(NOW);
  });
});
