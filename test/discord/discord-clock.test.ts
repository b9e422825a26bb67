import { SnowflakeUtil } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createDiscordClock, isTooLate } from '../../src/discord/discord-clock.ts';

const NOW = Date.parse('2026-11-26T09:00:00Z');
const header = (at: number): string => new Date(at).toUTCString();
const madeAt = (timestamp: number): string => SnowflakeUtil.generate({ timestamp }).toString();

describe('Discord’s clock', () => {
  it.each([
    { off: 0, what: 'right' },
    { off: -60_000, what: 'a minute slow' },
    { off: 3_600_000, what: 'an hour fast' },
  ])('tells an age where ours is $what', ({ off }) => {
    const time = { now: NOW };
    const clock = createDiscordClock(() => time.now + off);
    // Answers came in at different moments of their seconds.
    for (const at of [NOW + 700, NOW + 2_050, NOW + 3_400]) {
      time.now = at;
      clock.heard(header(at));
    }
    time.now = NOW + 10_000;
    const age = clock.leastAgeOf(madeAt(NOW + 7_000));
    expect(age).toBeGreaterThan(2_900);
    expect(age).toBeLessThanOrEqual(3_000);
  });

  it('never makes anything older than it is', () => {
    const clock = createDiscordClock(() => NOW + 999);
    clock.heard(header(NOW + 999));
    expect(clock.leastAgeOf(madeAt(NOW))).toBeLessThanOrEqual(999);
  });

  it('forgets what it heard before it was set right', () => {
    const time = { now: NOW - 60_000 };
    const clock = createDiscordClock(() => time.now);
    clock.heard(header(NOW));
    time.now = NOW;
    for (let n = 0; n < 16; n++) clock.heard(header(NOW));
    expect(clock.leastAgeOf(madeAt(NOW))).toBe(0);
  });

  it.each([
    { age: undefined, late: false, what: 'of no known age' },
    { age: 2_000, late: false, what: 'of two seconds ago' },
    { age: 10_000, late: true, what: 'of ten seconds ago' },
    { age: 86_400_000, late: false, what: 'whose id is made up, and tells no time' },
  ])('takes for too late to answer ($late) what came again $what', ({ age, late }) => {
    expect(isTooLate(age)).toBe(late);
  });

  it('says nothing before it heard anything that makes sense', () => {
    const clock = createDiscordClock(() => NOW);
    clock.heard(null);
    clock.heard('soon');
    expect(clock.leastAgeOf(madeAt(NOW))).toBeUndefined();
  });
});
