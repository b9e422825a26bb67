import { describe, expect, it } from 'vitest';
import type { PaperSignal } from '../../src/data/stores/paper-signals.ts';
import type { PaperUse } from '../../src/data/stores/paper-uses.ts';
import { openDesk } from '../../src/digest/desk.ts';
import { paper } from '../fakes/papers.ts';

const NOW = Date.parse('2026-11-26T12:00Z');
const PAPERS = ['a', 'b', 'c'].map((id) => paper({ id, title: id, published: '2026-11-25' }));

/** Counts what the desk asks for. */
function deskOver({
  signals = [],
  uses = [],
}: {
  readonly signals?: readonly PaperSignal[];
  readonly uses?: readonly PaperUse[];
}) {
  const asked: string[] = [];
  const desk = openDesk({
    library: {
      get: async (id) => PAPERS.find((one) => one.id === id),
      about: async (topic) => {
        asked.push(`about ${topic}`);
        return ['a'];
      },
      newest: async (offset, limit) => {
        asked.push(`newest ${offset} ${limit}`);
        return [];
      },
    },
    signals: {
      since: async (day) => {
        asked.push(`since ${day}`);
        return signals;
      },
    },
    uses: {
      since: async (guildIds) => {
        asked.push(`uses of ${guildIds.join()}`);
        return new Map(guildIds.includes('g') ? [['g', uses]] : []);
      },
    },
    guildSettings: { ofEach: async () => new Map() },
    sources: async () => 'fine',
    clock: () => NOW,
  });
  return { desk, asked };
}

const votes = (paperId: string, count: number, source = 'hf-daily'): PaperSignal => ({
  paperId,
  source,
  day: '2026-11-25',
  votes: count,
});

describe('a desk', () => {
  it('ranks what rises by its score, and knows no paper that is gone', async () => {
    const { desk } = deskOver({ signals: [votes('a', 2), votes('b', 9), votes('gone', 99)] });
    const trends = await desk.trends('day', undefined);
    expect(trends.map(({ paper: { id } }) => id)).toEqual(['b', 'a']);
  });

  it('hears of a server’s own people only for that server', async () => {
    const use = { paperId: 'c', day: '2026-11-26', kind: 'upvotes', count: 2 } as const;
    const { desk } = deskOver({ signals: [votes('a', 1)], uses: [use] });
    const ids = async (guildId: string | undefined) =>
      (await desk.trends('week', guildId)).map(({ paper: { id } }) => id);
    expect(await ids('g')).toEqual(['c', 'a']);
    expect([await ids('h'), await ids(undefined)]).toEqual([['a'], ['a']]);
  });

  it('counts no vote twice that two sources tell of', async () => {
    const both = [votes('a', 5), votes('a', 4, 'mirror')];
    const [trend] = await deskOver({ signals: both }).desk.trends('day', undefined);
    expect(trend?.parts).toMatchObject([{ signal: 'votes', gained: 5 }]);
  });

  it('asks once for what many editions need', async () => {
    const { desk, asked } = deskOver({});
    await desk.serve(['g', 'h']);
    for (const _ of [1, 2, 3]) {
      await desk.trends('day', 'g');
      await desk.trends('week', 'h');
      await desk.about('lamps');
      await desk.newest(1);
    }
    const shared = ['since 2026-11-16', 'about lamps', 'newest 200 200'];
    expect(asked).toEqual(['uses of g,h', ...shared]);
    await desk.limits('i');
    await desk.serve(['g']);
    await desk.limits('g');
    expect(asked.slice(4)).toEqual(['uses of i', 'uses of g']);
  });
});
