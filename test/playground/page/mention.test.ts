import { describe, expect, it } from 'vitest';
import { completed, mentionable, withMarks } from '../../../playground/page/composer/mention.ts';
import { worldFrom } from '../../../playground/page/world/world.ts';
import { ada, colloquy, snapshot } from '../../browser/snapshot.ts';

const READERS = '100000000000000020';
const BOT_ROLE = '100000000000000021';
const given = snapshot();
const world = worldFrom({
  ...given,
  roles: [...given.roles, { id: BOT_ROLE, name: colloquy.name, color: 0 }],
});
const offered = (text: string) => mentionable(text, world).map(({ value }) => value);

describe('naming somebody in a message', () => {
  it('is offered where a name is begun behind an @', () => {
    expect(offered('hello @a')).toEqual(['@Ada']);
    expect(offered('@col')).toEqual(['@Colloquy', '@Colloquy (role)']);
    expect(offered('@Ada and')).toEqual([]);
    expect(offered('ada@c')).toEqual([]);
  });

  it('puts the whole name in place of the begun one', () => {
    expect(completed('hello @a', { name: 'Ada', value: '@Ada' })).toBe('hello @Ada ');
  });

  it('is sent with Discord’s marks, the longest name first', () => {
    expect(withMarks('@Ada, @Readers: @Colloquy (role) or @Colloquy?', world)).toBe(
      `<@${ada.id}>, <@&${READERS}>: <@&${BOT_ROLE}> or <@${colloquy.id}>?`,
    );
    expect(withMarks('@Adas mail@Ada @everyone', world)).toBe('@Adas mail@Ada @everyone');
  });
});
