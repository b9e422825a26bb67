import { createBreather } from '../shared/breathe.ts';
import { clip } from '../shared/clip.ts';
import { isBetter, isKnown, originOf } from './better-value.ts';
import { areOneWork, identityKeys, ownId } from './identity.ts';
import type { Paper } from './paper.ts';
import { arxivIdOfPaper } from './paper-url.ts';

/**
 * Two records of one paper as one. What only one of them knows counts; where both know a field the
 * better value stands (`isBetter`): the newer one, unless its origin knows less of such things.
 */
export function mergePapers(older: Paper, newer: Paper): Paper {
  const better = new Set(fieldsOf(newer).filter((field) => isBetter(field, older, newer)));
  const values = Object.entries(newer).filter(([field]) => better.has(field as keyof Paper));
  const { withdrawn, ...kept } = { ...older, ...Object.fromEntries(values), id: older.id };
  const merged: Paper = {
    ...kept,
    ...(withdrawn && !isBack(older, newer) && { withdrawn }),
    ...summariesOf(older, newer),
    ...originsOf(older, newer, better),
  };
  const arxivId = arxivIdOfPaper(older) ?? arxivIdOfPaper(newer);
  return arxivId === arxivIdOfPaper(merged) || arxivId === undefined
    ? merged
    : { ...merged, arxivId };
}

/** The record with a source's name as the origin of each value that has none. */
export function originatingFrom(source: string, paper: Paper): Paper {
  const named = fieldsOf(paper).map((field) => [field, originOf(paper, field) ?? source] as const);
  return { ...paper, origins: sorted(named) };
}

/** The fields that a record knows, but what it is and where they came from. */
const fieldsOf = (paper: Paper): readonly (keyof Paper)[] =>
  Object.entries(paper).flatMap(([name, value]) => {
    const field = name as keyof Paper;
    return isKnown(value) && !NO_VALUES.has(field) ? [field] : [];
  });

const NO_VALUES: ReadonlySet<keyof Paper> = new Set(['id', 'origins', 'example']);

/** A new version of a paper that had been withdrawn. */
const isBack = (older: Paper, newer: Paper): boolean =>
  newer.withdrawn === undefined &&
  originOf(older, 'withdrawn') === 'arxiv' &&
  originOf(newer, 'version') === 'arxiv' &&
  (newer.version ?? 0) > (older.version ?? 0);

/** One by each service, the newer over the older. */
function summariesOf(older: Paper, newer: Paper): Pick<Paper, 'aiSummaries'> {
  if (older.aiSummaries === undefined || newer.aiSummaries === undefined) return {};
  const all = [...older.aiSummaries, ...newer.aiSummaries].map((each) => [each.by, each] as const);
  const aiSummaries = [...new Map(all).values()].sort((a, b) => (a.by < b.by ? -1 : 1));
  return { aiSummaries };
}

function originsOf(older: Paper, newer: Paper, better: ReadonlySet<string>) {
  if (older.origins === undefined && newer.origins === undefined) return {};
  const gone = (field: string): boolean => field === 'withdrawn' && isBack(older, newer);
  const kept = Object.entries(older.origins ?? {}).filter(
    ([field]) => !better.has(field) && !gone(field),
  );
  const taken = Object.entries(newer.origins ?? {}).filter(([field]) => better.has(field));
  return { origins: sorted([...kept, ...taken]) };
}

const sorted = (
  entries: readonly (readonly [string, string])[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** A second work under an id that was taken, and the id it got. */
export interface IdClash {
  readonly id: string;
  readonly first: Paper;
  readonly second: Paper;
}

/** Works put together from their records. */
export interface Works {
  /** In the order in which they first came, each under an id of its own. */
  readonly papers: readonly Paper[];
  readonly clashes: readonly IdClash[];
  /** Adds a record to the work it is of, or as a new one; the work's place among the papers. */
  put(record: Paper): number;
}

/** Of works that share a key no more are compared: a title that so many have tells nothing. */
const MOST_COMPARED = 20;

export function createWorks(held: readonly Paper[] = []): Works {
  const papers: Paper[] = [];
  const clashes: IdClash[] = [];
  const byId = new Map<string, number>();
  const byKey = new Map<string, number[]>();

  const note = (at: number, paper: Paper): void => {
    papers[at] = paper;
    byId.set(paper.id, at);
    for (const key of identityKeys(paper)) {
      const places = byKey.get(key);
      if (places === undefined) byKey.set(key, [at]);
      else if (places.length < MOST_COMPARED && !places.includes(at)) places.push(at);
    }
  };
  const find = (record: Paper): number | undefined => {
    const isIt = (at: number | undefined): at is number => {
      const paper = at === undefined ? undefined : papers[at];
      return paper !== undefined && areOneWork(paper, record);
    };
    const keyed = identityKeys(record).flatMap((key) => byKey.get(key) ?? []);
    const named = byId.get(record.id);
    const own = named === undefined ? undefined : byId.get(ownId(record));
    return [named, ...keyed].find(isIt) ?? own;
  };
  const append = (record: Paper): number => {
    const taken = byId.get(record.id);
    const first = taken === undefined ? undefined : papers[taken];
    const paper = first === undefined ? record : { ...record, id: ownId(record) };
    if (first !== undefined) clashes.push({ id: record.id, first, second: paper });
    note(papers.length, paper);
    return papers.length - 1;
  };

  for (const [at, paper] of held.entries()) note(at, paper);
  return {
    papers,
    clashes,
    put(record) {
      const at = find(record);
      const older = at === undefined ? undefined : papers[at];
      if (at === undefined || older === undefined) return append(record);
      note(at, mergePapers(older, record));
      return at;
    },
  };
}

/** The works of all records, later lists over earlier; lets the event loop run. */
export async function mergeWorks(
  ...lists: readonly (readonly Paper[])[]
): Promise<Omit<Works, 'put'>> {
  const works = createWorks();
  const breathe = createBreather();
  for (const list of lists) {
    for (const paper of list) {
      works.put(paper);
      await breathe();
    }
  }
  return works;
}

/** For people: which papers share an id, and under which the second is kept. */
export const describeClash = ({ id, first, second }: IdClash): string =>
  `${clip(id, 80)} names two papers, “${clip(first.title, 60)}” and “${clip(second.title, 60)}”; ` +
  `the second is kept as ${second.id}`;
