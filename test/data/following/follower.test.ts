import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createFileWorks } from '../../../src/data/following/file-works.ts';
import { createFollower, type FollowingCorpus } from '../../../src/data/following/follower.ts';
import { joinStored } from '../../../src/data/following/join-stored.ts';
import { createJoins } from '../../../src/data/following/joins.ts';
import { mergeWorks } from '../../../src/data/merge.ts';
import type { Paper } from '../../../src/data/paper.ts';
import { openSqlPaperStore } from '../../../src/data/stores/sql/papers.ts';
import { createMemoryLog } from '../../fakes/log.ts';
import { paper } from '../../fakes/papers.ts';
import { openSqliteInMemory } from '../../fakes/ready-sqlite.ts';

function createMapCorpus(papers: readonly Paper[]) {
  const held = new Map(papers.map((each) => [each.id, each]));
  const touched: string[] = [];
  const corpus: FollowingCorpus = {
    get: async (id) => held.get(id),
    add: async (added) => {
      for (const each of added) held.set(each.id, each);
      touched.push(...added.map(({ id }) => id));
    },
    remove: async (ids) => {
      for (const id of ids) held.delete(id);
      touched.push(...ids);
    },
  };
  return { ...corpus, held, touched };
}

/** A corpus of files that follows an empty store. */
async function setUp(records: readonly Paper[]) {
  const db = await openSqliteInMemory();
  onTestFinished(() => db.destroy());
  const store = openSqlPaperStore(db, { clock: () => 1, log: createMemoryLog() });
  const { papers: files } = await mergeWorks(records);
  const corpus = createMapCorpus(files);
  const works = createFileWorks(files);
  const start = { store, revision: 0, files: async () => works };
  const follower = createFollower({ ...start, joins: createJoins() });
  /** What a restart would make of it. */
  const anew = async () => {
    const { papers, joins } = await joinStored(files, await store.all());
    return { papers: new Map(papers.map((each) => [each.id, each])), joins };
  };
  const isAsAnew = async () => {
    await follower.catchUp(corpus);
    const { papers, joins } = await anew();
    expect(corpus.held).toEqual(papers);
    expect(new Map(follower.joins.entries())).toEqual(joins);
  };
  return { store, corpus, follower, isAsAnew };
}

const MOSS = paper({ id: 'moss', title: 'Bog Moss', abstract: 'Moss grows in bogs.' });

describe('a follower', () => {
  it('brings in new papers, changed ones, and takes out what is gone', async () => {
    const { store, corpus, follower, isAsAnew } = await setUp([MOSS]);
    await store.upsertMany([paper({ id: 'a', title: 'A' }), paper({ id: 'b', title: 'B' })]);
    expect(await follower.catchUp(corpus)).toBe(2);
    await store.upsertMany([paper({ id: 'a', title: 'Another' })]);
    await store.remove(['b']);
    expect(await follower.catchUp(corpus)).toBe(2);
    expect(await follower.catchUp(corpus)).toBe(0);
    expect(corpus.touched).toEqual(['a', 'b', 'b', 'a']);
    await isAsAnew();
  });

  it('adds to a paper of the files what the store knows, and takes it away again', async () => {
    const { store, corpus, isAsAnew } = await setUp([MOSS]);
    await store.upsertMany([{ ...MOSS, id: 'other', votes: 3 }]);
    await isAsAnew();
    expect([...corpus.held.values()]).toEqual([{ ...MOSS, votes: 3 }]);
    await store.upsertMany([paper({ id: 'other', title: 'Harbour Cranes' })]);
    await isAsAnew();
    expect([...corpus.held.keys()]).toEqual(['moss', 'other']);
    expect(corpus.held.get('moss')).toEqual(MOSS);
    await store.upsertMany([{ ...MOSS, id: 'other', votes: 4 }]);
    await isAsAnew();
    await store.remove(['other']);
    await isAsAnew();
    expect([...corpus.held.values()]).toEqual([MOSS]);
  });

  it('keeps a second work of one id apart, until the first of the name is gone', async () => {
    const { store, corpus, isAsAnew } = await setUp([MOSS]);
    await store.upsertMany([paper({ id: 'moss', title: 'Cranes', abstract: 'Of harbours.' })]);
    await isAsAnew();
    expect(corpus.held.size).toBe(2);
    await store.remove(['moss']);
    await isAsAnew();
    expect([...corpus.held.values()]).toEqual([MOSS]);
  });

  it('does each change once where calls overlap', async () => {
    const { store, corpus, follower } = await setUp([]);
    await store.upsertMany([paper({ id: 'a' })]);
    await Promise.all([follower.catchUp(corpus), follower.catchUp(corpus)]);
    expect(corpus.touched).toEqual(['a']);
  });

  it('takes in many changes, and tries again what failed', async () => {
    const { store, corpus, follower, isAsAnew } = await setUp([MOSS]);
    const many = Array.from({ length: 450 }, (_, at) => paper({ id: `p${at}`, title: `No ${at}` }));
    for (let at = 0; at < 450; at += 150) await store.upsertMany(many.slice(at, at + 150));
    const add = async () => Promise.reject(new Error('no room'));
    await expect(follower.catchUp({ ...corpus, add })).rejects.toThrow('no room');
    await isAsAnew();
    expect(corpus.held.size).toBe(451);
  });
});

const few = <T>(...values: T[]) => fc.constantFrom(...values);

/** Records that are often of one work, or only look like it. */
const anyPaper: fc.Arbitrary<Paper> = fc
  .record({
    id: few('a', 'b', 'c', 'd', 'e'),
    title: few('Bog Moss', 'bog moss', 'Cranes', 'Introduction', ''),
    abstract: few('', 'Moss grows in bogs and likes rain.', 'Cranes lift what harbours bring.'),
    authors: few<string[]>([], ['Ada Moss'], ['Max Reed']),
    doi: few(undefined, '10.1/x', '10.1/y'),
    arxivId: few(undefined, '2106.09685', '2106.00001'),
    votes: few(undefined, 1, 2),
  })
  .filter(({ title, abstract }) => title !== '' || abstract !== '')
  .map(({ doi, arxivId, votes, ...rest }) => ({
    ...rest,
    ...(doi !== undefined && { doi }),
    ...(arxivId !== undefined && { arxivId }),
    ...(votes !== undefined && { votes }),
  }));

const anyStep = fc.oneof(
  { weight: 3, arbitrary: fc.uniqueArray(anyPaper, { maxLength: 3, selector: ({ id }) => id }) },
  fc.array(few('a', 'b', 'c', 'd', 'e'), { maxLength: 2 }),
);

it('leaves a corpus as a restart would make it, whatever was stored and removed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyPaper, { maxLength: 4 }),
      fc.array(fc.tuple(anyStep, fc.boolean()), { minLength: 1, maxLength: 8 }),
      async (files, steps) => {
        const { store, isAsAnew } = await setUp(files);
        for (const [step, looks] of steps) {
          await store.upsertMany(step.filter((each) => typeof each !== 'string'));
          await store.remove(step.filter((each) => typeof each === 'string'));
          if (looks) await isAsAnew();
        }
        await isAsAnew();
      },
    ),
    { numRuns: 60 },
  );
});
