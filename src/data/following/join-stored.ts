import { createBreather } from '../../shared/breathe.ts';
import { createWorks, type IdClash } from '../merge.ts';
import type { Paper } from '../paper.ts';

/** Stored papers put to the works of the files. */
export interface Joined {
  readonly papers: readonly Paper[];
  /** For each paper that is not just one stored paper under its own id: the ids of those in it. */
  readonly joins: ReadonlyMap<string, readonly string[]>;
  readonly clashes: readonly IdClash[];
  /** What papers were on the way to what they are: others may be like those alone. */
  readonly passed: readonly Paper[];
}

/**
 * What a corpus is made of: the works of its files, and stored papers put to them in the order of
 * their ids. Works that have nothing to do with each other may be put together apart.
 */
export async function joinStored(
  files: readonly Paper[],
  stored: readonly Paper[],
): Promise<Joined> {
  const works = createWorks(files);
  const members = new Map<number, string[]>();
  const passed: Paper[] = [];
  const breathe = createBreather();
  for (const record of stored.toSorted(byId)) {
    const at = works.put(record);
    members.set(at, [...(members.get(at) ?? []), record.id]);
    const paper = works.papers[at];
    if (paper !== undefined && paper !== record) passed.push(paper);
    await breathe();
  }
  const joins = new Map<string, readonly string[]>();
  for (const [at, ids] of members) {
    const id = works.papers[at]?.id ?? '';
    const isAlone = at >= files.length && ids.length === 1 && ids[0] === id;
    if (!isAlone) joins.set(id, ids);
  }
  return { papers: works.papers, joins, clashes: works.clashes, passed };
}

/** By UTF-16 units: databases differ in how they order texts. */
const byId = (a: Paper, b: Paper): number => (a.id < b.id ? -1 : Number(a.id > b.id));
