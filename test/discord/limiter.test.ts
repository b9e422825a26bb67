import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLimiter } from '../../src/discord/limiter.ts';

const START = 1_700_000_000_000;
const times = (count: number, act: () => number): number[] => Array.from({ length: count }, act);

describe('the limiter', () => {
  it('lets a burst of thirty commands through and says when the next is free', () => {
    const limiter = createLimiter();
    expect(times(30, () => limiter.take('ada', START))).toEqual(times(30, () => 0));
    expect(limiter.take('ada', START)).toBe(1_000);
    expect(limiter.take('ada', START + 400)).toBe(600);
    expect(limiter.take('ada', START + 1_000)).toBe(0);
  });

  it('then allows one command a second', () => {
    const limiter = createLimiter();
    times(30, () => limiter.take('ada', START));
    const minute = Array.from({ length: 600 }, (_, tick) =>
      limiter.take('ada', START + (tick + 1) * 100),
    );
    expect(minute.filter((wait) => wait === 0)).toHaveLength(60);
  });

  it('counts each person apart', () => {
    const limiter = createLimiter();
    times(31, () => limiter.take('ada', START));
    expect(limiter.take('max', START)).toBe(0);
  });

  it('allows the whole burst again after half a minute of quiet', () => {
    const limiter = createLimiter();
    times(31, () => limiter.take('ada', START));
    expect(times(31, () => limiter.take('ada', START + 30_000)).filter(Boolean)).toHaveLength(1);
  });

  it('locks nobody out when the clock is set back', () => {
    const limiter = createLimiter();
    times(30, () => limiter.take('ada', START));
    expect(limiter.take('ada', START - 3_600_000)).toBeLessThanOrEqual(1_000);
  });

  it('forgets who has been quiet for longest rather than growing', () => {
    const limiter = createLimiter({ burst: 1, perMinute: 1, people: 2 });
    limiter.take('ada', START);
    limiter.take('max', START);
    limiter.take('eve', START);
    expect(limiter.take('max', START)).toBeGreaterThan(0);
    expect(limiter.take('ada', START)).toBe(0);
  });

  it('never grants more than the burst and the rate, whenever the commands come', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3_000), { maxLength: 300 }), (gaps) => {
        const limiter = createLimiter();
        let now = START;
        let granted = 0;
        for (const gap of gaps) {
          now += gap;
          if (limiter.take('ada', now) === 0) granted += 1;
        }
        expect(granted).toBeLessThanOrEqual(30 + (now - START) / 1_000);
      }),
    );
  });
});
