import { describe, expect } from 'vitest';
import { type Desk, it, textOf } from './harness.ts';
import { DAY, eventsOf, HOUR, LORA, noonIn, scheduled } from './meetings.ts';
import { remindAt } from './remind.ts';

describe('a meeting of which Discord does not say whether it made its event', () => {
  /** Nothing about events is answered, from the making of one on. */
  async function openUnclear(desk: Desk, isMade: boolean) {
    const path = /scheduled-events/;
    const { faults } = desk.discord;
    const withdraw = [
      faults.add(
        isMade
          ? { method: 'POST', path, applyThen: 502, times: 1 }
          : { method: 'POST', path, status: 502 },
      ),
      faults.add({ method: 'GET', path, status: 502 }),
    ];
    const { date, time, at } = noonIn(3);
    const asked = { paper: LORA, date, time, timezone: 'UTC' };
    const ask = () => desk.discord.person('ada').command('meet schedule', asked);
    const told = await ask();
    expect(told.ephemeral).toBe(true);
    expect(textOf(told.message)).toContain('whether the meeting came about');
    expect(textOf((await ask()).message)).toContain('about this paper then already');
    for (const end of withdraw) end();
    await remindAt(Date.now() + 3 * 60_000, desk);
    return { at, ask };
  }

  it('is there where the event is found', async ({ openDesk }) => {
    const desk = await openDesk();
    await openUnclear(desk, true);
    const list = await desk.discord.person('max').command('meet list');
    expect(textOf(list.message)).toContain('Low-rank adaptation');
    expect(eventsOf(desk)).toHaveLength(1);
  });

  it('is not there where none is found, and its time is free', async ({ openDesk }) => {
    const desk = await openDesk();
    const { ask } = await openUnclear(desk, false);
    expect(textOf((await ask()).message)).toContain('Meeting scheduled');
    expect(eventsOf(desk)).toHaveLength(1);
  });
});

describe('reminders of a meeting', () => {
  const remindersIn = ({ discord }: Desk) =>
    discord
      .person('max')
      .messages()
      .filter(({ content }) => content.includes('The meeting about'));

  it('come a day and an hour before, once, and ping the host alone', async ({ openDesk }) => {
    const desk = await openDesk();
    const { at } = await scheduled(desk);
    await remindAt(at - DAY - 1, desk);
    expect(remindersIn(desk)).toEqual([]);
    await remindAt(at - DAY, desk);
    await desk.restart();
    await remindAt(at - DAY + 1, desk);
    const [first, ...more] = remindersIn(desk);
    expect(more).toEqual([]);
    const ada = desk.discord.person('ada').id;
    expect(first?.content).toContain(`<@${ada}>`);
    expect(first?.mentions.map(({ id }) => id)).toEqual([ada]);
    await remindAt(at - HOUR, desk);
    await remindAt(at + 1, desk);
    expect(remindersIn(desk)).toHaveLength(2);
  });

  it('go to the paper’s thread, and to the channel where that takes nothing', async ({
    openDesk,
  }) => {
    const desk = await openDesk();
    const { discord } = desk;
    const ada = discord.person('ada');
    await ada.command('discuss', { paper: LORA });
    const [thread] = discord.world.guild.threads.values();
    const { seen, event, at } = await scheduled(desk);
    expect(textOf(seen.message)).toContain(`<#${thread?.id}>`);
    expect(event.entity_metadata?.location).toContain(thread?.id);
    await remindAt(at - DAY, desk);
    expect(remindersIn(desk)).toEqual([]);
    const inThread = ada.messages({ channelId: thread?.id ?? '' });
    expect(inThread.at(-1)?.content).toContain('The meeting about');
    discord.guild.changeThread(thread?.id ?? '', { locked: true, archived: true });
    discord.guild.deny('bot', discord.guild.channelId('general'), ['MANAGE_THREADS']);
    await remindAt(at - HOUR, desk);
    expect(remindersIn(desk)).toHaveLength(1);
  });

  it('follow an event that was moved by hand, and do not come for one that was cancelled', async ({
    openDesk,
  }) => {
    const desk = await openDesk();
    const { event, at } = await scheduled(desk);
    const { scheduledEvents } = desk.discord.world;
    const later = (ms: number): string => new Date(ms).toISOString();
    const moved = {
      scheduled_start_time: later(at + DAY),
      scheduled_end_time: later(at + DAY + 1),
    };
    scheduledEvents.put({ ...event, ...moved });
    await remindAt(at - DAY, desk);
    expect(remindersIn(desk)).toEqual([]);
    await remindAt(at, desk);
    expect(remindersIn(desk)).toHaveLength(1);
    expect(remindersIn(desk)[0]?.content).toContain(`<t:${(at + DAY) / 1000}:F>`);
    scheduledEvents.remove(event);
    await remindAt(at + DAY - HOUR, desk);
    expect(remindersIn(desk)).toHaveLength(1);
    const list = await desk.discord.person('ada').command('meet list');
    expect(textOf(list.message)).toContain('No meeting is ahead');
  });

  it('are looked for before they are sent again', async ({ openDesk }) => {
    const desk = await openDesk();
    const { at } = await scheduled(desk);
    const path = /\/messages$/;
    desk.discord.faults.add({ method: 'POST', path, applyThen: 502, times: 1 });
    await remindAt(at - DAY, desk);
    // Long after Discord has forgotten the nonce.
    const { world, guild } = desk.discord;
    for (const sent of world.messages.list(guild.channelId('general'), { limit: 50 })) {
      Object.assign(sent, { nonce: undefined });
    }
    await remindAt(at - DAY + 10 * 60_000, desk);
    await remindAt(at - DAY + 20 * 60_000, desk);
    expect(remindersIn(desk)).toHaveLength(1);
  });
});
