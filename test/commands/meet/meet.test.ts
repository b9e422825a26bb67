import { describe, expect, it } from 'vitest';
import type { Call } from '../../../src/commands/command.ts';
import { cancelMeeting } from '../../../src/commands/meet/cancel.ts';
import { moveMeeting } from '../../../src/commands/meet/move.ts';
import { scheduleMeeting } from '../../../src/commands/meet/schedule.ts';
import { call, contextOf, refusalOf } from '../../fakes/commands.ts';
import { paper } from '../../fakes/papers.ts';

const lora = paper({ id: 'lora', title: 'Low-rank adaptation' });
const writer: Call = { ...call, rights: new Set(['sendMessages']) };
const TOMORROW = { date: '2026-11-24', time: '18:00' };

async function desk(at = call.at) {
  const context = { ...(await contextOf([lora])), clock: () => at };
  const schedule = (values: object, by = writer) =>
    scheduleMeeting.run({ paper: 'lora', ...TOMORROW, ...values }, context, by);
  const startOf = async (values: object, by?: Call) => {
    const reply = await schedule(values, by);
    if (reply.view !== 'meeting') throw new Error(reply.view);
    await context.meetings.remove(reply.meeting.id);
    return new Date(reply.meeting.startsAt).toISOString();
  };
  return { context, schedule, startOf };
}

describe('/meet schedule', () => {
  it('reads times in the named zone, then in the last one, the server’s, or UTC', async () => {
    const { context, startOf } = await desk();
    expect(await startOf({})).toBe('2026-11-24T18:00:00.000Z');
    await context.guildSettings.set(call.guildId ?? '', { timezone: 'America/New_York' });
    expect(await startOf({})).toBe('2026-11-24T23:00:00.000Z');
    expect(await startOf({ timezone: 'asia/tokyo' })).toBe('2026-11-24T09:00:00.000Z');
    expect(await startOf({})).toBe('2026-11-24T09:00:00.000Z');
    expect(await startOf({}, { ...writer, userId: '7' })).toBe('2026-11-24T23:00:00.000Z');
  });

  it('knows what clock changes do', async () => {
    const { schedule } = await desk(Date.UTC(2027, 1, 1));
    const berlin = { timezone: 'Europe/Berlin', time: '02:30' };
    expect(await refusalOf(schedule({ ...berlin, date: '2027-03-28' }))).toMatchObject({
      key: 'error.meet.skipped',
    });
    expect(await schedule({ ...berlin, date: '2027-10-31' })).toMatchObject({
      notes: [{ key: 'meet.twice' }],
    });
  });

  it.each([
    [{ date: 'soon' }, 'error.meet.date'],
    [{ time: 'late' }, 'error.meet.time'],
    [{ date: '2026-11-22' }, 'error.meet.past'],
    [{ date: '2028-11-24' }, 'error.meet.far'],
    [{ timezone: 'Atlantis' }, 'error.settings.timezone'],
  ])('refuses %o, and keeps nothing', async (values, key) => {
    const { context, schedule } = await desk();
    expect(await refusalOf(schedule(values))).toMatchObject({ key });
    expect(await context.meetings.ahead(call.guildId ?? '')).toEqual([]);
  });

  it('is for those who may write, with hosts who are people of the server', async () => {
    const { schedule } = await desk();
    expect(await refusalOf(schedule({}, call))).toMatchObject({ key: 'error.meet.rights' });
    const users = (isBot: boolean, isMember: boolean): Call => {
      return { ...writer, users: { '9': { isBot, isMember } } };
    };
    const asked = schedule({ host: '9' }, users(true, true));
    expect(await refusalOf(asked)).toMatchObject({ key: 'error.meet.bot' });
    const stranger = schedule({ host: '9' }, users(false, false));
    expect(await refusalOf(stranger)).toMatchObject({ key: 'error.meet.stranger' });
    expect(await schedule({ host: '9' }, users(false, true))).toMatchObject({
      meeting: { hostId: '9', schedulerId: call.userId },
    });
  });

  it('gives the time back where Discord refuses the event', async () => {
    const { context, schedule } = await desk();
    const refused = new Error('no');
    const { create } = context.events;
    Object.assign(context.events, { create: () => Promise.reject(refused) });
    await expect(schedule({})).rejects.toBe(refused);
    Object.assign(context.events, { create });
    expect(await schedule({})).toMatchObject({ said: 'scheduled' });
  });

  it('tells of the reminders that are ahead', async () => {
    const { schedule } = await desk(Date.UTC(2026, 10, 24, 12));
    expect(await schedule({})).toMatchObject({ reminders: { first: 'hour' } });
    const late = await desk(Date.UTC(2026, 10, 24, 17, 30));
    expect(await late.schedule({})).toMatchObject({ reminders: undefined });
  });
});

describe('/meet move and cancel', () => {
  it('offer the meetings that the caller may change, in the caller’s zone', async () => {
    const { context, schedule } = await desk();
    await schedule({ timezone: 'Asia/Tokyo' });
    const offers = (by: Call) => moveMeeting.complete.meeting?.('adap', context, by);
    const [offer] = (await offers(writer)) ?? [];
    expect(offer?.name).toMatch(/^Nov 24, 2026, 6:00.PM · Low-rank adaptation$/);
    expect(await offers({ ...writer, userId: '8' })).toEqual([]);
  });

  it('are for host, scheduler and whoever manages the server', async () => {
    const { context, schedule } = await desk();
    await schedule({ host: '9' });
    const [meeting] = await context.meetings.ahead(call.guildId ?? '');
    const named = { meeting: meeting?.id };
    const other: Call = { ...writer, userId: '8' };
    expect(await refusalOf(cancelMeeting.run(named, context, other))).toMatchObject({
      key: 'error.meet.notYours',
    });
    const host: Call = { ...writer, userId: '9' };
    const moved = await moveMeeting.run({ ...TOMORROW, time: '7pm' }, context, host);
    expect(moved).toMatchObject({ meeting: { startsAt: Date.UTC(2026, 10, 24, 19) } });
    const manager: Call = { ...other, rights: new Set(['sendMessages', 'manageServer']) };
    expect(await cancelMeeting.run(named, context, manager)).toMatchObject({ said: 'cancelled' });
    expect(await refusalOf(cancelMeeting.run({}, context, host))).toMatchObject({
      key: 'error.meet.none',
    });
  });

  it('say so where the event is gone, and let the meeting go', async () => {
    const { context, schedule } = await desk();
    await schedule({});
    Object.assign(context.events, { change: async () => false });
    expect(await refusalOf(moveMeeting.run(TOMORROW, context, writer))).toMatchObject({
      key: 'error.meet.gone',
    });
    expect(await context.meetings.ahead(call.guildId ?? '')).toEqual([]);
  });
});
