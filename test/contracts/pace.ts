import { describe, expect, it } from 'vitest';
import type { Pace } from '../../src/data/stores/pace.ts';
import { createFakeTime, type FakeTime } from '../fakes/time.ts';

const INTERVAL = 3_000;
const START = 1_795_000_000_000;

/** Two of one name, as two processes would open them. */
type Open = (
  parts: Pick<FakeTime, 'clock' | 'wait'> & { readonly intervalMs: number },
) => Promise<readonly [Pace, Pace]>;

export function describePace(open: Open): void {
  const opened = async () => {
    const time = createFakeTime(START);
    const [pace, other] = await open({ ...time, intervalMs: INTERVAL });
    const taken: (readonly [string, number])[] = [];
    const take = async (
      who: string,
      { of = pace, signal = new AbortController().signal } = {},
    ): Promise<void> => {
      await of.take(who.startsWith('person') ? 'person' : 'background', signal);
      taken.push([who, time.clock() - START]);
    };
    return { time, other, taken, take };
  };

  describe('a pace', () => {
    it('lets the first request through at once, and the next after the interval', async () => {
      const { time, taken, take, other } = await opened();
      await take('person 1');
      const waiting = [take('person 2', { of: other }), take('person 3')];
      await time.asleep(2);
      time.pass(INTERVAL);
      await Promise.race(waiting);
      await time.asleep(1);
      time.pass(INTERVAL);
      await Promise.all(waiting);
      expect(taken.map(([, at]) => at)).toEqual([0, INTERVAL, 2 * INTERVAL]);
    });

    it('lets a person go ahead of background work that has waited longer', async () => {
      const { time, taken, take, other } = await opened();
      await take('background 1', { of: other });
      const background = take('background 2', { of: other });
      await time.asleep(1);
      time.pass(1_000);
      const person = take('person');
      await time.asleep(2);
      time.pass(INTERVAL - 1_000);
      await person;
      await time.asleep(1);
      time.pass(INTERVAL);
      await background;
      expect(taken).toEqual([
        ['background 1', 0],
        ['person', INTERVAL],
        ['background 2', 2 * INTERVAL],
      ]);
    });

    it('gives the slot of a person who no longer waits to the next one', async () => {
      const { time, taken, take } = await opened();
      await take('background 1');
      const leaving = new AbortController();
      const gone = take('person 1', { signal: leaving.signal });
      await time.asleep(1);
      time.pass(1_000);
      leaving.abort(new Error('never mind'));
      await expect(gone).rejects.toThrow('never mind');
      const next = take('person 2');
      await time.asleep(1);
      time.pass(INTERVAL - 1_000);
      await next;
      expect(taken.slice(1)).toEqual([['person 2', INTERVAL]]);
    });

    it('lets background work be called off, and refuses what was called off before', async () => {
      const { time, take, other } = await opened();
      await take('background 1');
      const leaving = new AbortController();
      const gone = take('background 2', { signal: leaving.signal, of: other });
      await time.asleep(1);
      leaving.abort(new Error('shutting down'));
      await expect(gone).rejects.toThrow('shutting down');
      await expect(take('person', { signal: leaving.signal })).rejects.toThrow('shutting down');
    });
  });
}
