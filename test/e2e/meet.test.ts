import { describe, expect } from 'vitest';
import { it, textOf } from './harness.ts';
import { eventsOf, HOUR, LORA, noonIn, scheduled } from './meetings.ts';

describe('/meet', () => {
  it('makes an event of the server’s, with place and end, and says when and where', async ({
    openDesk,
  }) => {
    const desk = await openDesk();
    const { discord } = desk;
    const { seen, event, at } = await scheduled(desk, { minutes: 90 });
    expect(seen.ephemeral).toBe(false);
    expect(textOf(seen.message)).toContain(`<t:${at / 1000}:F>`);
    expect(textOf(seen.message)).toContain(`<@${discord.person('ada').id}>`);
    expect(event).toMatchObject({ entity_type: 3, name: expect.stringContaining('Low-rank') });
    expect(Date.parse(event.scheduled_start_time)).toBe(at);
    expect(Date.parse(event.scheduled_end_time ?? '')).toBe(at + 1.5 * HOUR);
    const channel = discord.guild.channelId('general');
    expect(event.entity_metadata?.location).toContain(`/${discord.guild.id}/${channel}`);
    const listed = await discord.person('max').command('meet list');
    expect(textOf(listed.message)).toContain('Low-rank adaptation');
  });

  it('takes a voice channel and a host, within Discord’s limits for any paper', async ({
    openDesk,
  }) => {
    const desk = await openDesk();
    const { discord } = desk;
    const channel = discord.guild.channelId('Reading group');
    const host = discord.person('max').id;
    const { seen, event } = await scheduled(desk, { paper: 'test:hostile', channel, host });
    expect(textOf(seen.message)).toContain(`<@${host}>`);
    expect(event).toMatchObject({ entity_type: 2, channel_id: channel });
    expect(event.description).not.toContain('||spoiler||');
  });

  it('refuses what is over, no time, a bot as host, and a time that is taken', async ({
    openDesk,
  }) => {
    const desk = await openDesk();
    const { discord } = desk;
    const { date, time } = noonIn(3);
    const ask = (values: Readonly<Record<string, string>>) =>
      discord.person('ada').command('meet schedule', { paper: LORA, date, time, ...values });
    for (const [values, said] of [
      [{ date: 'yesterday' }, 'as a date'],
      [{ date: '2020-01-01' }, 'in the past'],
      [{ time: 'soon' }, 'as a time'],
      [{ timezone: 'Atlantis' }, 'no time zone'],
      [{ host: discord.world.bot.id }, 'A bot cannot host'],
    ] as const) {
      const refused = await ask(values);
      expect(refused.ephemeral).toBe(true);
      expect(textOf(refused.message)).toContain(said);
    }
    await ask({});
    const again = await ask({});
    expect(again.ephemeral).toBe(true);
    expect(textOf(again.message)).toContain('a meeting about this paper then already');
    const other = await ask({ paper: 'test:matrices' });
    expect(textOf(other.message)).toContain('hosts another meeting then');
    expect(eventsOf(desk)).toHaveLength(1);
  });

  it('names privately what the bot lacks', async ({ openDesk }) => {
    const desk = await openDesk();
    desk.discord.guild.withdraw(['CREATE_EVENTS', 'MANAGE_EVENTS']);
    const { date, time } = noonIn(3);
    const refused = await desk.discord
      .person('ada')
      .command('meet schedule', { paper: LORA, date, time });
    expect(refused.ephemeral).toBe(true);
    expect(textOf(refused.message)).toContain('Create Events');
    expect(eventsOf(desk)).toEqual([]);
  });

  it('moves and cancels, for the host and whoever may manage the server alone', async ({
    openDesk,
  }) => {
    const desk = await openDesk();
    const [ada, max] = [desk.discord.person('ada'), desk.discord.person('max')];
    await scheduled(desk);
    const { date, at } = noonIn(5);
    const refused = await max.command('meet move', { date, time: '6pm' });
    expect(refused.ephemeral).toBe(true);
    const [offer] = await ada.autocomplete('meet move', { meeting: 'low' }, 'meeting');
    expect(offer?.name).toContain('Low-rank adaptation');
    const named = await max.command('meet cancel', { meeting: String(offer?.value) });
    expect(textOf(named.message)).toContain('Manage Server');
    // The zone is the one that Ada used last.
    const moved = await ada.command('meet move', { date, time: '6pm' });
    expect(textOf(moved.message)).toContain(`<t:${(at + 6 * HOUR) / 1000}:F>`);
    expect(Date.parse(eventsOf(desk)[0]?.scheduled_start_time ?? '')).toBe(at + 6 * HOUR);
    const cancelled = await ada.command('meet cancel');
    expect(textOf(cancelled.message)).toContain('Meeting cancelled');
    expect(eventsOf(desk)).toEqual([]);
    expect(textOf((await ada.command('meet list')).message)).toContain('No meeting is ahead');
  });

  it('makes one event where Discord’s answer was lost', async ({ openDesk }) => {
    const desk = await openDesk();
    const path = /scheduled-events$/;
    desk.discord.faults.add({ method: 'POST', path, applyThen: 502, times: 1 });
    const { seen } = await scheduled(desk);
    expect(textOf(seen.message)).toContain('Meeting scheduled');
    expect(eventsOf(desk)).toHaveLength(1);
  });
});
