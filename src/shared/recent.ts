/** The last so many values by key; the one that was not asked for the longest goes first. */
export interface Recent<Key, Value> {
  /** The value under the key, made now if it is not among the last. */
  get(key: Key, make: () => Value): Value;
  clear(): void;
}

export function createRecent<Key, Value>(size: number): Recent<Key, Value> {
  const values = new Map<Key, { readonly value: Value }>();

  return {
    get(key, make) {
      const entry = values.get(key) ?? { value: make() };
      values.delete(key);
      values.set(key, entry);
      const [oldest] = values.keys();
      if (values.size > size && oldest !== undefined) values.delete(oldest);
      return entry.value;
    },
    clear: () => values.clear(),
  };
}
