import { describe, expect, it } from 'vitest';
import { openLocalPace } from '../../../../src/data/sources/http/local-pace.ts';
import type { Urgency } from '../../../../src/data/stores/pace.ts';

describe('the pace of one process', () => {
  /** Who was let through, in order; each next slot needs a time that passes by itself. */
  function queue(intervalMs: number) {
    const pace = openLocalPace(intervalMs);
    const through: string[] = [];
    const take = (urgency: Urgency, name: string, signal = new AbortController().signal) =>
      pace.take(urgency, signal).then(() => through.push(name));
    return { through, take };
  }

  it('lets people through before the background', async () => {
    const { through, take } = queue(20);
    await Promise.all([
      take('background', 'refresh'),
      take('background', 'enrich'),
      take('person', 'Ada'),
      take('person', 'Ben'),
    ]);
    expect(through).toEqual(['refresh', 'Ada', 'Ben', 'enrich']);
  });

  it('gives back the turn of somebody who gave up', async () => {
    const { through, take } = queue(200);
    const ender = new AbortController();
    await take('person', 'Ada');
    const gone = expect(take('person', 'Ben', ender.signal)).rejects.toThrow('gone');
    ender.abort(new Error('gone'));
    await gone;
    await take('person', 'Cleo');
    expect(through).toEqual(['Ada', 'Cleo']);
  });
});
