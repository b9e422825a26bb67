import { describe, expect, it } from 'vitest';
import type { GuildSettingsStore } from '../../src/data/stores/guild-settings.ts';

export function describeGuildSettingsStore(open: () => Promise<GuildSettingsStore>): void {
  describe('a store of server settings', () => {
    it('is empty for a server that has set nothing', async () => {
      const store = await open();
      expect(await store.get('1')).toEqual({});
    });

    it('changes what is named and keeps the rest', async () => {
      const store = await open();
      await store.set('1', { timezone: 'Europe/Berlin', topics: ['lamps', 'desks'] });
      const after = await store.set('1', { language: 'de', welcomedAt: 1_795_000_000_000 });
      expect(after).toEqual({
        timezone: 'Europe/Berlin',
        topics: ['lamps', 'desks'],
        language: 'de',
        welcomedAt: 1_795_000_000_000,
      });
      expect(await store.get('1')).toEqual(after);
      expect(await store.get('2')).toEqual({});
    });

    it('tells of many servers at once', async () => {
      const store = await open();
      await store.set('1', { timezone: 'UTC' });
      await store.set('2', { language: 'de', topics: ['lamps'] });
      expect([...(await store.ofEach(['1', '2', '3']))]).toEqual([
        ['1', { timezone: 'UTC' }],
        ['2', { language: 'de', topics: ['lamps'] }],
        ['3', {}],
      ]);
      expect((await store.ofEach([])).size).toBe(0);
    });

    it('names the servers that have set a field', async () => {
      const store = await open();
      await store.set('2', { adminChannel: '22' });
      await store.set('1', { adminChannel: '11', timezone: 'UTC' });
      await store.set('3', { timezone: 'UTC' });
      expect(await store.serversWith('adminChannel')).toEqual(['1', '2']);
      await store.set('1', { adminChannel: null });
      expect(await store.serversWith('adminChannel')).toEqual(['2']);
    });

    it('forgets a field that becomes null', async () => {
      const store = await open();
      await store.set('1', { timezone: 'UTC', discussions: 'here' });
      expect(await store.set('1', { timezone: null })).toEqual({ discussions: 'here' });
    });

    it('keeps changes that are made at the same time', async () => {
      const store = await open();
      await Promise.all([
        store.set('1', { timezone: 'UTC' }),
        store.set('1', { language: 'de' }),
        store.set('1', { adminChannel: '123456789012345678' }),
      ]);
      expect(Object.keys(await store.get('1')).sort()).toEqual([
        'adminChannel',
        'language',
        'timezone',
      ]);
    });

    it('forgets a server', async () => {
      const store = await open();
      await store.set('1', { timezone: 'UTC' });
      await store.set('2', { timezone: 'UTC' });
      await store.remove('1');
      expect([await store.get('1'), await store.get('2')]).toEqual([{}, { timezone: 'UTC' }]);
    });
  });
}
