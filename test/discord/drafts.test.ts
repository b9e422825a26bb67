import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDrafts } from '../../src/discord/drafts.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Drafts shown by a Discord that needs `takesMs` for each and refuses those in `refused`. */
function setUp({ takesMs = 0, refused = [] as readonly string[] } = {}) {
  const shown: string[] = [];
  const drafts = createDrafts(async (draft: string) => {
    shown.push(draft);
    if (takesMs > 0) await new Promise((done) => setTimeout(done, takesMs));
    return !refused.includes(draft);
  });
  return { ...drafts, shown };
}

describe('drafts', () => {
  it('are not shown before there is a message for them; then the newest is, at once', () => {
    const { offer, begin, shown } = setUp();
    offer('one');
    offer('two');
    expect(shown).toEqual([]);
    begin();
    expect(shown).toEqual(['two']);
  });

  it('wait for one and a half seconds after each other, and skip what is outdated', async () => {
    const { offer, begin, shown } = setUp();
    begin();
    offer('one');
    await vi.advanceTimersByTimeAsync(500);
    offer('two');
    offer('three');
    await vi.advanceTimersByTimeAsync(999);
    expect(shown).toEqual(['one']);
    await vi.advanceTimersByTimeAsync(1);
    expect(shown).toEqual(['one', 'three']);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(shown).toEqual(['one', 'three']);
    offer('four');
    expect(shown).toEqual(['one', 'three', 'four']);
  });

  it('never overtake one another, however long Discord takes', async () => {
    const { offer, begin, shown } = setUp({ takesMs: 5_000 });
    begin();
    offer('one');
    offer('two');
    await vi.advanceTimersByTimeAsync(6_400);
    expect(shown).toEqual(['one']);
    await vi.advanceTimersByTimeAsync(100);
    expect(shown).toEqual(['one', 'two']);
  });

  it('end at once between two of them, and show nothing later', async () => {
    const { offer, begin, end, shown } = setUp();
    begin();
    offer('one');
    offer('two');
    await end();
    offer('three');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(shown).toEqual(['one']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('end when the one on its way has arrived', async () => {
    const { offer, begin, end } = setUp({ takesMs: 700 });
    let ended = false;
    begin();
    offer('one');
    void end().then(() => {
      ended = true;
    });
    await vi.advanceTimersByTimeAsync(699);
    expect(ended).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(ended).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('stop after one that Discord did not take', async () => {
    const { offer, begin, end, shown } = setUp({ refused: ['one'] });
    begin();
    offer('one');
    await vi.advanceTimersByTimeAsync(0);
    offer('two');
    await vi.advanceTimersByTimeAsync(60_000);
    await end();
    expect(shown).toEqual(['one']);
  });
});
