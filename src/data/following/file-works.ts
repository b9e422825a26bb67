import { identityKeys } from '../identity.ts';
import type { Paper } from '../paper.ts';

/** The works that files tell of, before anything of the store is put to them. */
export interface FileWorks {
  at(place: number): Paper | undefined;
  /** Places of those that have one of these ids, or may be of one work with one of these papers. */
  places(ids: Iterable<string>, papers: readonly Paper[]): readonly number[];
}

export function createFileWorks(works: readonly Paper[]): FileWorks {
  const byId = new Map(works.map(({ id }, place) => [id, place]));
  const byKey = new Map<string, number[]>();
  for (const [place, work] of works.entries()) {
    for (const key of identityKeys(work)) {
      const places = byKey.get(key);
      if (places === undefined) byKey.set(key, [place]);
      else places.push(place);
    }
  }

  return {
    at: (place) => works[place],
    places: (ids, papers) => [
      ...Array.from(ids, (id) => byId.get(id) ?? []).flat(),
      ...papers.flatMap(identityKeys).flatMap((key) => byKey.get(key) ?? []),
    ],
  };
}
