import { ownId } from '../identity.ts';
import type { Paper } from '../paper.ts';
import type { PaperChanges, PaperStore } from '../stores/papers.ts';
import type { FileWorks } from './file-works.ts';
import { type Joined, joinStored } from './join-stored.ts';
import type { Joins } from './joins.ts';

/** What a corpus is put together from, and how. */
export interface CorpusParts {
  readonly files: FileWorks;
  readonly store: Pick<PaperStore, 'candidates' | 'getMany'>;
  readonly joins: Joins;
}

/** What a corpus has to learn so that it is what it would be if it were put together anew. */
export interface Effect {
  /** Papers as they are to be; some may be so already. */
  readonly put: readonly Paper[];
  /** Ids that no paper has any more, or never had. */
  readonly drop: readonly string[];
  /** To be called when that is done. */
  settle(): void;
}

/**
 * What follows from changes of stored papers: everything that they may have been, or may be, of one
 * work with is put together anew, and nothing else.
 */
export async function effectOfChanges(
  { papers, removed }: Pick<PaperChanges, 'papers' | 'removed'>,
  parts: CorpusParts,
): Promise<Effect> {
  const { names, joined } = await neighbourhood([...papers.map(({ id }) => id), ...removed], parts);
  const before = new Set(Array.from(names, parts.joins.paperOf));
  const after = new Set(joined.papers.map(({ id }) => id));
  return {
    put: joined.papers,
    drop: [...before.difference(after)],
    settle: () => parts.joins.replace(before.union(after), joined.joins),
  };
}

interface Neighbourhood {
  /** Ids of stored papers and of papers of the corpus, those that are no more included. */
  readonly names: ReadonlySet<string>;
  readonly joined: Joined;
}

/** Grows until nothing outside can be of one work with anything inside, nor take its id. */
async function neighbourhood(
  seeds: readonly string[],
  { files, store, joins }: CorpusParts,
): Promise<Neighbourhood> {
  const names = new Set(seeds);
  const places = new Set<number>();
  const stored = new Map<string, Paper>();
  let joined: Joined = { papers: [], joins: new Map(), clashes: [], passed: [] };
  const size = () => names.size + places.size + stored.size + joined.passed.length;

  for (let before = -1; before !== size(); ) {
    before = size();
    const works = worksAt(places, files);
    const inPlay = [...works, ...stored.values(), ...joined.passed];
    for (const paper of inPlay) names.add(paper.id).add(ownId(paper));
    for (const name of [...names]) {
      names.add(joins.paperOf(name));
      for (const id of joins.storedIn(name)) names.add(id);
    }
    for (const place of files.places(names, inPlay)) places.add(place);
    const found = [...(await store.getMany([...names])), ...(await store.candidates(inPlay))];
    for (const paper of found) stored.set(paper.id, paper);
    joined = await joinStored(worksAt(places, files), [...stored.values()]);
  }
  return { names, joined };
}

const worksAt = (places: ReadonlySet<number>, files: FileWorks): readonly Paper[] =>
  [...places].sort((a, b) => a - b).flatMap((place) => files.at(place) ?? []);
