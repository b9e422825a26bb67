/** Which ordinals the papers of an id have: one, but where a file gives several papers one id. */
export interface HeldIds {
  /** Of the papers, not of the different ids. */
  readonly size: number;
  first(id: string): number | undefined;
  all(id: string): readonly number[];
  add(id: string, ordinal: number): void;
  remove(id: string): void;
}

export function createHeldIds(): HeldIds {
  const first = new Map<string, number>();
  /** Seldom any. */
  const others = new Map<string, readonly number[]>();
  let size = 0;

  const all = (id: string): readonly number[] => [first.get(id) ?? [], others.get(id) ?? []].flat();

  return {
    get size() {
      return size;
    },
    first: (id) => first.get(id),
    all,
    add(id, ordinal) {
      size += 1;
      if (first.has(id)) others.set(id, [...(others.get(id) ?? []), ordinal]);
      else first.set(id, ordinal);
    },
    remove(id) {
      size -= all(id).length;
      first.delete(id);
      others.delete(id);
    },
  };
}
