import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createLocalRate } from '../../src/digest/local-rate.ts';
import { createPacer } from '../../src/digest/pacer.ts';

const never = new AbortController().signal;

/** A pace whose waits take no time but on its clock; notes when each request went. */
function openPace({ perSecond = 10, makeUpMs = 0, late = 0 } = {}) {
  const time = { now: 0 };
  const went: number[] = [];
  const rate = createLocalRate({ perSecond, makeUpMs, clock: () => time.now });
  const wait = async (ms: number) => {
    await setImmediate();
    time.now += ms + late;
  };
  const pace = createPacer(rate, { againMs: 10, wait });
  const go = () => pace(never).then(() => went.push(time.now));
  return { time, went, pace, go };
}

describe('a pace', () => {
  it('spreads requests evenly, in the order they came', async () => {
    const { go, went } = openPace();
    await Promise.all([go(), go(), go(), go()]);
    expect(went).toEqual([0, 100, 200, 300]);
  });

  it('makes up for what came a little late, and not for a long silence', async () => {
    const { go, went, time } = openPace({ makeUpMs: 100, late: 30 });
    await Promise.all([go(), go(), go(), go()]);
    expect(went).toEqual([0, 40, 120, 200]);
    time.now = 60_000;
    await Promise.all([go(), go(), go()]);
    expect(went.slice(4)).toEqual([60_000, 60_040, 60_120]);
  });

  it.each([
    { perSecond: 47, makeUpMs: 40, late: 0 },
    { perSecond: 47, makeUpMs: 40, late: 33 },
  ])('lets no second have more than fifty of 300 ($late ms late)', async (options) => {
    const { go, went } = openPace(options);
    await Promise.all(Array.from({ length: 300 }, go));
    const inSecondFrom = (from: number) =>
      went.filter((at) => at >= from && at < from + 1000).length;
    expect(Math.max(...went.map(inSecondFrom))).toBeLessThanOrEqual(50);
  });

  it('lets those go who no longer want to wait', async () => {
    const { pace, go } = openPace();
    await go();
    const leaving = new AbortController();
    const waiting = pace(leaving.signal);
    leaving.abort();
    await expect(waiting).rejects.toBe(leaving.signal.reason);
    await expect(pace(leaving.signal)).rejects.toBe(leaving.signal.reason);
  });

  it('tells all who wait of a database that fails, and serves the next', async () => {
    const answers = [new Error('gone'), 1];
    const take = async () => {
      const answer = answers.shift() ?? 0;
      if (typeof answer === 'number') return answer;
      throw answer;
    };
    const pace = createPacer({ take }, { againMs: 1 });
    const [one, other] = await Promise.allSettled([pace(never), pace(never)]);
    expect([one.status, other.status]).toEqual(['rejected', 'rejected']);
    await pace(never);
  });
});
