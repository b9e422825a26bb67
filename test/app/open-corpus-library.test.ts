import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type CorpusLibrarySpec, openCorpusLibrary } from '../../src/app/open-corpus-library.ts';
import { SourceError } from '../../src/data/files/source.ts';
import type { Library } from '../../src/search/library.ts';
import { DEFAULT_WEIGHTS } from '../../src/search/ranking/weights.ts';
import { createMemoryLog } from '../fakes/log.ts';
import { startOpenAiServer } from '../fakes/openai-server.ts';

const root = await mkdtemp(join(tmpdir(), 'colloquy-corpus-'));
let folder = root;
beforeEach(async () => {
  folder = await mkdtemp(join(root, 'test-'));
});
afterAll(() => rm(root, { recursive: true }));

const PAPERS = [
  {
    id: 'kite',
    title: 'Kites of silk',
    abstract: 'A kite flies on wind.',
    authors: ['Ada Moss'],
    published: '2021',
  },
  {
    id: 'boat',
    title: 'Boats of oak',
    abstract: 'A boat sails on wind and water.',
    authors: ['Max Reed'],
  },
  { id: 'bell', title: 'Bells of bronze', abstract: 'Bells ring for an hour.', votes: 3 },
];

const corpusFile = async (papers: readonly object[] = PAPERS): Promise<string> => {
  const file = join(folder, 'papers.jsonl');
  await writeFile(file, papers.map((each) => JSON.stringify(each)).join('\n'));
  return file;
};

async function open(
  files: readonly string[],
  spec: Partial<CorpusLibrarySpec> = {},
): Promise<Library> {
  const library = await openCorpusLibrary(
    {
      files,
      database: undefined,
      embedder: 'table',
      reads: 'never',
      service: undefined,
      weights: DEFAULT_WEIGHTS,
      maxBytes: 1e6,
      indexFolder: join(folder, 'index'),
      logLevel: 'silent',
      ...spec,
    },
    undefined,
    createMemoryLog(),
  );
  onTestFinished(() => library.close());
  return library;
}

const IN_A_THREAD = { small: { bytes: 0, papers: 0 } };

const found = async (library: Library, query: string): Promise<readonly string[]> =>
  (await library.search(query, { limit: 10 })).hits.map(({ paper }) => paper.id);

describe.each([
  ['in this thread', {}],
  ['in a thread of its own', IN_A_THREAD],
])('a file as it is given, %s', (_, where) => {
  it('finds both papers of one id, and again from the kept index', async () => {
    const [kite, boat, bell] = PAPERS;
    const file = await corpusFile([{ ...kite, id: '1' }, { ...boat, id: '1' }, { ...bell }]);
    for (let time = 0; time < 2; time += 1) {
      const library = await open([file], { asGiven: true, ...where });
      const { hits } = await library.search('wind', { limit: 10 });
      expect(hits.map(({ paper }) => paper.title).sort()).toEqual([boat?.title, kite?.title]);
      expect(hits.map(({ paper }) => paper.id)).toEqual(['1', '1']);
      expect((await library.info()).papers).toBe(3);
    }
    await corpusFile([{ ...bell }, { ...boat, id: '1' }]);
    const library = await open([file], { asGiven: true, ...where });
    expect((await library.info()).papers).toBe(2);
    expect((await library.get('1'))?.title).toBe(boat?.title);
  });
});

describe('openCorpusLibrary', () => {
  it('has a service read that is configured, and keeps its vectors', async () => {
    const server = await startOpenAiServer({ embed: (text) => [/kite/i.test(text) ? 1 : 0, 1] });
    onTestFinished(() => server.close());
    const service = { baseUrl: server.baseUrl, apiKey: undefined };
    const file = await corpusFile();
    const library = await open([file], { embedder: 'openai:small', service, reads: 'at once' });
    const asked = server.requests.length;
    await open([file], { embedder: 'openai:small', service, reads: 'at once' });

    expect((await found(library, 'kite'))[0]).toBe('kite');
    expect(server.requests.some(({ body }) => body.includes('A kite flies on wind.'))).toBe(true);
    // The second start only asks for the dimensions.
    expect(server.requests.length).toBeLessThan(asked + 3);
  });

  it('has it read in a thread, too', async () => {
    const server = await startOpenAiServer({ embed: (text) => [/kite/i.test(text) ? 1 : 0, 1] });
    onTestFinished(() => server.close());
    const service = { baseUrl: server.baseUrl, apiKey: undefined };
    const reading = { embedder: 'openai:small', service, reads: 'at once' } as const;
    const library = await open([await corpusFile()], { ...reading, ...IN_A_THREAD });

    expect((await found(library, 'kite'))[0]).toBe('kite');
    expect(await library.info()).toMatchObject({ papers: 3, read: 3 });
  });

  it('uses the shipped table when a service cannot be had', async () => {
    const service = { baseUrl: 'http://127.0.0.1:1/v1', apiKey: undefined };
    const library = await open([await corpusFile()], {
      embedder: 'openai:small',
      service,
      reads: 'at once',
    });

    expect((await found(library, 'bronze'))[0]).toBe('bell');
  });

  it('answers the same in this thread and in its own', async () => {
    const file = await corpusFile();
    const [here, there] = [await open([file]), await open([file], IN_A_THREAD)];

    for (const query of ['wind', 'bells of bronze', 'kyte', 'author:reed wind', 'boat -water']) {
      expect(await there.search(query, { limit: 5 })).toEqual(
        await here.search(query, { limit: 5 }),
      );
    }
    expect(await there.ask('what sails on wind?', {})).toEqual(
      await here.ask('what sails on wind?', {}),
    );
    expect(await there.suggest('bel', 5)).toEqual([{ id: 'bell', title: 'Bells of bronze' }]);
    expect(await there.similar('kite', 2)).toEqual(await here.similar('kite', 2));
    expect(await there.find('bells of bronse')).toMatchObject({ id: 'bell', votes: 3 });
    expect((await there.info()).papers).toBe(3);
  });

  it('sorts and filters in its own thread as in this one', async () => {
    const file = await corpusFile();
    const [here, there] = [await open([file]), await open([file], IN_A_THREAD)];

    for (const options of [
      { sort: 'votes' },
      { sort: 'newest' },
      { since: 2020 },
      { author: 'moss' },
    ] as const) {
      const [expected, got] = await Promise.all(
        [here, there].map((library) => library.search('of wind bells', { limit: 5, ...options })),
      );
      expect(got).toEqual(expected);
    }
  });

  it('keeps the index of a thread, and brings in what has changed since', async () => {
    const file = await corpusFile();
    await (await open([file], IN_A_THREAD)).close();
    expect(await readdir(join(folder, 'index'))).toHaveLength(1);
    const [kite, boat] = PAPERS;
    await corpusFile([
      { ...kite, abstract: 'A kite needs a string.' },
      boat ?? {},
      { id: 'new', title: 'A gong' },
    ]);
    const library = await open([file], IN_A_THREAD);

    expect(await found(library, '"wind"')).toEqual(['boat']);
    expect(await found(library, '"needs a string"')).toEqual(['kite']);
    expect((await found(library, 'gong'))[0]).toBe('new');
    expect(await library.get('bell')).toBeUndefined();
  });

  it('builds the index again when its file is damaged', async () => {
    const file = await corpusFile();
    await (await open([file], IN_A_THREAD)).close();
    const [kept = ''] = await readdir(join(folder, 'index'));
    await writeFile(join(folder, 'index', kept), 'nonsense');

    expect(await found(await open([file], IN_A_THREAD), 'bronze')).toContain('bell');
  });

  it('adds, replaces and removes papers in a thread', async () => {
    const library = await open([await corpusFile()], IN_A_THREAD);
    await library.add([{ id: 'gong', title: 'Gongs', abstract: 'A gong of bronze.', authors: [] }]);
    await library.remove(['bell']);

    expect((await found(library, 'bronze'))[0]).toBe('gong');
    expect(await library.get('bell')).toBeUndefined();
    expect((await library.info()).papers).toBe(3);
  });

  it('passes on from a thread what is wrong with a file', async () => {
    const file = join(folder, 'papers.jsonl');
    await writeFile(file, 'not papers at all');

    await expect(open([file], IN_A_THREAD)).rejects.toThrow(SourceError);
  });

  it('rejects calls after it was closed', async () => {
    const library = await open([await corpusFile()], IN_A_THREAD);
    await library.close();

    await expect(library.search('wind', { limit: 1 })).rejects.toThrow('closed');
  });

  it('serves words alone without an embedder', async () => {
    const library = await open([await corpusFile()], { embedder: 'off', ...IN_A_THREAD });

    expect(await found(library, 'bronze')).toEqual(['bell']);
  });
});
