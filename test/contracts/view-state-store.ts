import { describe, expect, it } from 'vitest';
import { VIEW_STATE_DAYS, type ViewStateStore } from '../../src/data/stores/view-state.ts';

const DAY = 24 * 60 * 60 * 1000;

/** `advance` moves the store's clock. */
type Opened = { readonly store: ViewStateStore; readonly advance: (ms: number) => void };

export function describeViewStateStore(open: () => Promise<Opened>): void {
  describe('a view state store', () => {
    it.each([{ query: '😀'.repeat(200), page: 2 }, [1, null, 'x'], 'text', 0, false, null])(
      'gives back %j under a short key of its own',
      async (state) => {
        const { store } = await open();
        const key = await store.put(state);
        expect(key).toMatch(/^[\w-]{6,20}$/);
        expect(await store.put(state)).not.toBe(key);
        expect(await store.get(key)).toEqual(state);
      },
    );

    it('knows nothing of a key it never gave', async () => {
      const { store } = await open();
      expect(await store.get("x' or 1=1")).toBeUndefined();
    });

    it('forgets after thirty days, or when it was told', async () => {
      const { store, advance } = await open();
      const long = await store.put('long');
      const short = await store.put('short', DAY);
      advance(DAY);
      expect(await store.get(short)).toBeUndefined();
      advance((VIEW_STATE_DAYS - 1) * DAY - 1);
      expect(await store.get(long)).toBe('long');
      advance(1);
      expect(await store.get(long)).toBeUndefined();
    });

    it('purges what has expired and nothing else', async () => {
      const { store, advance } = await open();
      await store.put('short', DAY);
      const long = await store.put('long');
      advance(2 * DAY);
      expect(await store.purge()).toBe(1);
      expect(await store.purge()).toBe(0);
      expect(await store.get(long)).toBe('long');
    });
  });
}
