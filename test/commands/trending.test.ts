import { describe, expect, it } from 'vitest';
import { trending } from '../../src/commands/trending.ts';
import type { Desk } from '../../src/digest/compose.ts';
import { type Trend, type TrendWindow, trendOf } from '../../src/digest/trending.ts';
import { call, contextOf } from '../fakes/commands.ts';
import { paper } from '../fakes/papers.ts';

const PAPERS = [
  paper({ title: 'Graph nets', abstract: 'Graphs of nodes.', published: '2026-11-03' }),
  paper({ title: 'Graph nets again', abstract: 'Graphs of nodes.', published: '2026-11-02' }),
  paper({ title: 'Lamps', abstract: 'Light for reading rooms.', published: '2026-11-01' }),
];
const DAY = 24 * 60 * 60 * 1000;
const dayBefore = (days: number): string =>
  new Date(call.at - days * DAY).toISOString().slice(0, 10);

/** A desk where one paper got so many votes some days ago. */
async function context(votes: number, daysAgo: number) {
  const parts = await contextOf(PAPERS);
  const [first] = PAPERS;
  const own = [{ day: dayBefore(daysAgo), kind: 'upvotes', count: votes } as const];
  const trends: Desk['trends'] = async (window: TrendWindow, guildId) => {
    if (first === undefined || guildId !== call.guildId) return [];
    const trend: Trend | undefined = trendOf(
      first,
      { totals: [], own },
      { today: dayBefore(0), window },
    );
    return trend ? [trend] : [];
  };
  return { ...parts, openDigestDesk: () => ({ ...parts.openDigestDesk(), trends }) };
}

describe('/trending', () => {
  it('tells what is on its way up, how much was counted and over how long', async () => {
    expect(await trending.run({}, await context(3, 4), call)).toMatchObject({
      window: 'week',
      trends: [{ paper: { title: 'Graph nets' }, parts: [{ signal: 'upvotes', gained: 3 }] }],
      considered: 1,
      gained: { own: 3 },
      unsent: [],
    });
  });

  it('keeps to the window that is asked for, and offers different papers instead', async () => {
    expect(await trending.run({ window: 'day' }, await context(3, 4), call)).toMatchObject({
      window: 'day',
      trends: [],
      unsent: [{ title: 'Graph nets' }, { title: 'Lamps' }, { title: 'Graph nets again' }],
    });
  });

  it('offers nothing that an edition showed in this channel', async () => {
    const asked: (readonly string[])[] = [];
    const sent = PAPERS.slice(0, 2).map(({ id }) => ({ paperId: id, version: 1 }));
    const deliveries = {
      sentTo: async (places: readonly string[]) => {
        asked.push(places);
        return new Map(places.map((place) => [place, sent]));
      },
    };
    const parts = await contextOf(PAPERS);
    const shown = { ...parts, deliveries: { ...parts.deliveries, ...deliveries } };
    expect(await trending.run({}, shown, call)).toMatchObject({ unsent: [{ title: 'Lamps' }] });
    await trending.run({}, shown, { ...call, guildId: undefined });
    expect(asked).toEqual([[`channel:${call.channelId}`], [`person:${call.userId}`]]);
  });
});
