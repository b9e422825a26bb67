/** Remembers the last `capacity` ids, so that an event replayed after a resume is handled once. */
export function createSeen(capacity = 5_000): { firstTime(id: string): boolean } {
  const ids = new Set<string>();
  return {
    firstTime(id) {
      if (ids.has(id)) return false;
      ids.add(id);
      if (ids.size > capacity) {
        const { value: oldest } = ids.values().next();
        if (oldest !== undefined) ids.delete(oldest);
      }
      return true;
    },
  };
}
