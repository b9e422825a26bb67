import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { inventedPapers } from '../../../playground/papers/invented.ts';
import { type PaperServer, startPaperServer } from '../../../playground/papers/paper-server.ts';
import { arxivIdOf } from '../../../src/data/paper-id.ts';

const NOW = Date.UTC(2026, 10, 26, 15);
const Entries = z.array(
  z.looseObject({ paper: z.looseObject({ upvotes: z.number(), publishedAt: z.string() }) }),
);
let server: PaperServer | undefined;
afterEach(() => server?.close());

async function answer(path: string) {
  server = await startPaperServer({ clock: () => NOW });
  const response = await fetch(server.url + path);
  const entries: z.output<typeof Entries> = Entries.catch([]).parse(await response.json());
  return { status: response.status, entries };
}

describe('the server of invented papers', () => {
  it('answers a day’s papers in the shape of Daily Papers', async () => {
    const { entries } = await answer('/api/daily_papers?date=2026-11-25&limit=100');
    expect(entries).toHaveLength(6);
    expect(entries[0]).toMatchObject({
      numComments: expect.any(Number),
      paper: {
        id: expect.stringMatching(/^0000\.\d{5}$/),
        submittedOnDailyAt: '2026-11-25T00:00:00.000Z',
        summary: expect.stringContaining('This paper is invented'),
        upvotes: expect.any(Number),
      },
    });
  });

  it('knows today by its clock and nothing of tomorrow', async () => {
    expect((await answer('/api/daily_papers')).entries[0]?.paper.publishedAt).toContain(
      '2026-11-26',
    );
    await server?.close();
    expect((await answer('/api/daily_papers?date=2026-11-27')).entries).toEqual([]);
  });

  it('ranks the last week by votes', async () => {
    const { entries } = await answer('/api/daily_papers?sort=trending');
    const votes = entries.map(({ paper }) => paper.upvotes);
    expect(votes).toHaveLength(42);
    expect(votes).toEqual(votes.toSorted((a, b) => b - a));
  });

  it('tells how votes stood on an earlier day', async () => {
    const now = (await answer('/api/daily_papers?date=2026-11-20')).entries[2]?.paper.upvotes;
    await server?.close();
    const then = await answer('/on/2026-11-21/api/daily_papers?date=2026-11-20');
    expect(then.entries[2]?.paper.upvotes).toBeLessThan(now ?? 0);
    await server?.close();
    expect((await answer('/on/never/api/daily_papers')).status).toBe(400);
  });
});

describe('invented papers', () => {
  const all = Array.from({ length: 400 }, (_, day) =>
    inventedPapers(new Date(NOW - day * 86_400_000).toISOString().slice(0, 10), NOW),
  ).flat();

  it('have ids that arXiv never gives', () => {
    for (const { id } of all) expect(arxivIdOf(id)).toBeUndefined();
  });

  it('are told apart by title and id over a year', () => {
    expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('have ever more votes', () => {
    const at = (hours: number) =>
      inventedPapers('2026-11-20', Date.UTC(2026, 10, 20, hours)).map(({ votes }) => votes);
    for (const [index, votes] of at(1).entries()) {
      expect(votes).toBeLessThanOrEqual(at(30)[index] ?? 0);
    }
  });
});
