import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { isWithdrawn } from '../../../src/data/sources/arxiv/withdrawn.ts';
import { arxivAtom, arxivAtomEntry, arxivError, arxivFeed } from '../../fakes/paper-services.ts';
import { type WebAnswer, type WebRequest, webServers } from '../../fakes/web-server.ts';
import { needs } from '../../skipped.ts';
import { background, present, sourcesAt, xml } from './source-clients.ts';

const servers = webServers();
afterEach(servers.closeAll);

const start = async (answer: (request: WebRequest) => WebAnswer, now = '2026-06-12T12:00:00Z') => {
  const server = await servers.start(answer);
  const opened = sourcesAt(server, { clock: () => Date.parse(now) });
  const source = present(opened.sources.find(({ name }) => name === 'arxiv'));
  const day = async (of: string) =>
    present(await source.fetchDay(of, { signal: new AbortController().signal }));
  return { requests: server.requests, arxiv: present(opened.arxiv), day };
};

describe('arXiv’s query API', () => {
  it('gives papers with versions, categories and names that are read', async () => {
    const more = '<arxiv:comment>12 pages</arxiv:comment><arxiv:doi>10.1000/tea</arxiv:doi>';
    const { arxiv } = await start(() => xml(arxivAtom([arxivAtomEntry('2606.00010v2', { more })])));
    expect(await arxiv.papers(['2606.00010'], background())).toEqual([
      {
        id: 'arxiv:2606.00010',
        title: 'Paper 2606.00010v2',
        abstract: 'What 2606.00010v2 found,\n      over two lines.',
        authors: ['André Example', 'Ben Example'],
        published: '2026-06-01',
        updated: '2026-06-11',
        version: 2,
        doi: '10.1000/tea',
        url: 'https://arxiv.org/abs/2606.00010',
        pdfUrl: 'https://arxiv.org/pdf/2606.00010',
        categories: ['cs.CL', 'cs.LG'],
      },
    ]);
  });

  it('may have a paper that is called 0, and marks one that is withdrawn', async () => {
    const more = '<arxiv:comment>This paper has been withdrawn due to an error</arxiv:comment>';
    const entry = arxivAtomEntry('2104.12255v1', { title: '0', more });
    const { arxiv } = await start(() => xml(arxivAtom([entry])));
    const found = await arxiv.papers(['2104.12255'], background());
    expect(found).toMatchObject([{ title: '0', withdrawn: true }]);
  });

  it('knows nothing of an id where it answers without entries', async () => {
    const { arxiv } = await start(() => xml(arxivAtom([])));
    expect(await arxiv.papers(['2606.99999'], background())).toEqual([]);
  });

  it('fails where a page is empty that cannot be', async () => {
    const { arxiv } = await start(() => xml(arxivAtom([], 17)));
    const asked = arxiv.search('cat:cs.CL', background());
    await expect(asked).rejects.toMatchObject({ kind: 'broken' });
  });

  it('never shows an error as a paper, and loses no other id for one that is refused', async () => {
    const { arxiv } = await start(({ url }) => {
      const ids = (url.searchParams.get('id_list') ?? '').split(',');
      return ids.includes('abc')
        ? { status: 400, ...xml(arxivError) }
        : xml(arxivAtom(ids.map((id) => arxivAtomEntry(`${id}v1`))));
    });
    const found = await arxiv.papers(['2606.00001', 'abc', '2606.00002'], background());
    expect(found.map(({ id }) => id)).toEqual(['arxiv:2606.00001', 'arxiv:2606.00002']);
  });

  it('is asked page by page', async () => {
    const { arxiv, requests } = await start(({ url }) =>
      xml(
        arxivAtom(
          [arxivAtomEntry(`2606.0${url.searchParams.get('start')?.padStart(4, '0')}v1`)],
          401,
        ),
      ),
    );
    expect((await arxiv.search('cat:cs.CL', background())).papers).toHaveLength(3);
    expect(requests.map(({ url }) => url.searchParams.get('start'))).toEqual(['0', '200', '400']);
  });

  it('is asked for a title by its words alone', async () => {
    const { arxiv, requests } = await start(() => xml(arxivAtom([])));
    await arxiv.titled('Tea: "a (hot) drink" AND more?', background());
    expect(requests[0]?.url.searchParams.get('search_query')).toBe('ti:"tea a hot drink and more"');
  });

  it.each([
    ['cut off', '<feed><entry>'],
    ['a page', '<!doctype html><p>Busy'],
  ])('fails where the answer is %s', async (_, body) => {
    const { arxiv } = await start(() => xml(body));
    const asked = arxiv.papers(['2606.00001'], background());
    await expect(asked).rejects.toMatchObject({ kind: 'unreadable' });
  });
});

describe('arXiv’s announcements', () => {
  const feed = arxivFeed('2026-06-12', [
    ['2606.00001v1', 'new'],
    ['2605.00002v1', 'cross'],
    ['2501.00003v4', 'replace'],
    ['2501.00004v2', 'replace-cross'],
  ]);

  it('are read from the feed of the day, new versions and cross lists too', async () => {
    const { day, requests } = await start(() => xml(feed));
    const { papers } = await day('2026-06-12');
    expect(requests[0]?.url.pathname).toBe('/atom/cs.CL+cs.LG');
    expect(
      papers.map(({ id, published, updated, version }) => ({ id, published, updated, version })),
    ).toEqual([
      { id: 'arxiv:2606.00001', published: '2026-06-12', updated: undefined, version: 1 },
      { id: 'arxiv:2605.00002', published: undefined, updated: undefined, version: 1 },
      { id: 'arxiv:2501.00003', published: undefined, updated: '2026-06-12', version: 4 },
      { id: 'arxiv:2501.00004', published: undefined, updated: '2026-06-12', version: 2 },
    ]);
    expect(papers[0]).toMatchObject({
      abstract: 'What 2606.00001v1 found.',
      authors: ['André Example', 'Ben Example'],
    });
  });

  it('of an earlier day are put together from the times of submission', async () => {
    const { day, requests } = await start(() => xml(arxivAtom([arxivAtomEntry('2606.00001v1')])));
    expect((await day('2026-06-09')).papers).toHaveLength(1);
    expect(requests[0]?.url.searchParams.get('search_query')).toBe(
      '(cat:cs.CL OR cat:cs.LG) AND submittedDate:[202606051800 TO 202606081800]',
    );
  });

  it('say so where the feed is still of an earlier day', async () => {
    const { day } = await start(() => xml(feed), '2026-06-15T02:00:00Z');
    expect(await day('2026-06-15')).toMatchObject({ day: '2026-06-12' });
  });
});

describe('a withdrawal', () => {
  it.each([
    'This paper has been withdrawn by the author due to a crucial sign error in equation 1',
    'Withdrawn due to an error in Lemma 3',
    'Paper withdrawn',
    'The authors have withdrawn this paper',
    'arXiv admin note: this paper has been withdrawn by arXiv due to disputed authorship',
  ])('is read in “%s”', (comment) => expect(isWithdrawn(comment, '')).toBe(true));

  it.each([
    '12 pages; an earlier version was withdrawn from a workshop',
    'We study money withdrawn',
  ])('is not read in “%s”', (text) => expect(isWithdrawn(text, text)).toBe(false));
});

const SAMPLES = fileURLToPath(new URL('../../../../shared/samples/', import.meta.url));

describe(
  'arXiv as it was recorded',
  needs(existsSync(SAMPLES), 'recorded answers: not here'),
  () => {
    const sample = (name: string) => readFileSync(join(SAMPLES, name), 'utf8');

    it('is read without loss', async () => {
      const { arxiv, day } = await start(
        ({ url }) =>
          xml(sample(url.pathname === '/api/query' ? 'arxiv-atom.xml' : 'arxiv-rss-atom.xml')),
        '2025-08-20T12:00:00Z',
      );
      const papers = await arxiv.papers(['2202.12139'], background());
      expect(papers).toHaveLength(10);
      expect(papers.filter(({ doi }) => doi !== undefined)).toHaveLength(6);
      const batch = await day('2025-08-20');
      expect(batch).toMatchObject({ dropped: 0, warnings: [] });
      expect(batch.papers).toHaveLength(7);
    });

    it('is empty and in error as recorded', async () => {
      const empty = await start(() => xml(sample('arxiv-empty-200.xml')));
      expect(await empty.arxiv.papers(['0000.0000'], background())).toEqual([]);
      const error = await start(() => ({ status: 400, ...xml(sample('arxiv-error-400.xml')) }));
      expect(await error.arxiv.papers(['abc'], background())).toEqual([]);
    });
  },
);
