import type { VerdictStore } from '../../src/data/stores/verdicts.ts';

/** What people say of replies, in memory. */
export function createMemoryVerdicts(): VerdictStore {
  const stands = new Map<string, string>();
  return {
    async toggle({ askedId, userId, verdict }) {
      const key = `${askedId} ${userId}`;
      if (stands.get(key) === verdict) return !stands.delete(key);
      stands.set(key, verdict);
      return true;
    },
    explain: async () => undefined,
    async wrong(askedIds) {
      const wrong = [...stands].filter(([, verdict]) => verdict === 'wrong');
      const count = (id: string) => wrong.filter(([key]) => key.startsWith(`${id} `)).length;
      return new Map(
        askedIds.map((id) => [id, count(id)] as const).filter(([, people]) => people > 0),
      );
    },
  };
}
