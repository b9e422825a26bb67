import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { PaperSchema } from '../../../src/data/paper.ts';
import { hfEntry } from '../../fakes/paper-services.ts';
import { type WebAnswer, type WebRequest, webServers } from '../../fakes/web-server.ts';
import { needs } from '../../skipped.ts';
import { background, json, present, sourcesAt } from './source-clients.ts';

const servers = webServers();
afterEach(servers.closeAll);

const RECORDED = fileURLToPath(
  new URL('../../../../shared/samples/hf-daily-papers.json', import.meta.url),
);
const DAY = '2026-06-12';

const daily = async (answer: (request: WebRequest, count: number) => WebAnswer, day = DAY) => {
  const server = await servers.start(answer);
  const [source] = sourcesAt(server).sources;
  const batch = present(
    await present(source).fetchDay(day, { signal: new AbortController().signal }),
  );
  return { ...batch, requests: server.requests };
};
const one = async (paper: object, beside: object = {}) =>
  present(
    (await daily(() => json([hfEntry('2606.00010', { ...paper }, { ...beside })]))).papers[0],
  );

describe('Hugging Face’s Daily Papers', () => {
  it('become papers with all that is known of them', async () => {
    expect(await one({})).toEqual({
      id: 'arxiv:2606.00010',
      title: 'Paper 2606.00010',
      abstract: 'What paper 2606.00010 found.',
      authors: ['Ada Example'],
      published: '2026-06-10',
      url: 'https://huggingface.co/papers/2606.00010',
      organisation: 'Institute of Tea',
      votes: 7,
      comments: 2,
      codeUrl: 'https://github.com/tea/pots',
      codeStars: 12,
      projectUrl: 'https://tea.example/pots',
      thumbnailUrl: 'https://cdn-thumbnails.example/2606.00010.png',
      keywords: ['tea', 'pots'],
      aiSummaries: [{ by: 'Hugging Face', text: 'A machine says so.' }],
      submitter: 'Cleo Poster',
    });
  });

  it('keep zero upvotes, and take what is in the paper before what is beside it', async () => {
    expect(await one({ upvotes: 0 }, { upvotes: 5 })).toMatchObject({ votes: 0 });
    expect(await one({ upvotes: undefined }, { upvotes: 5 })).toMatchObject({ votes: 5 });
  });

  it('never take the date beside the paper, which is a day off', async () => {
    expect(await one({ publishedAt: undefined })).not.toHaveProperty('published');
  });

  it.each([
    ['owner/name', 'https://github.com/owner/name'],
    ['https://gitlab.com/o/n', 'https://gitlab.com/o/n'],
    ['javascript:alert(1)', undefined],
  ])('name their code by %s', async (githubRepo, codeUrl) => {
    expect((await one({ githubRepo })).codeUrl).toBe(codeUrl);
  });

  it('are asked for by their day, page after page', async () => {
    const { papers, requests } = await daily(({ url }) =>
      url.searchParams.get('p') === '1'
        ? json([hfEntry('2606.00002')])
        : {
            ...json([hfEntry('2606.00001')]),
            headers: { link: '<https://huggingface.co/api/daily_papers?p=1>; rel="next"' },
          },
    );
    expect(papers.map(({ id }) => id)).toEqual(['arxiv:2606.00001', 'arxiv:2606.00002']);
    expect(requests[0]?.url.href).toContain(`/api/daily_papers?date=${DAY}&limit=100`);
  });

  it('lose a bad record alone, and say so once', async () => {
    const bad = [hfEntry('2606.00001', { id: 2606.1 }), 'nonsense', hfEntry('2606.00002')];
    const { papers, dropped, warnings } = await daily(() => json(bad));
    expect(papers.map(({ id }) => id)).toEqual(['arxiv:2606.00002']);
    expect(dropped).toBe(2);
    expect(warnings).toEqual([
      { message: '2 of 3 records have no readable id and were dropped', dropped: true },
    ]);
  });

  it('tell that the source has changed where most records lack what all had', async () => {
    const entries = ['1', '2', '3'].map((n) => hfEntry(`2606.0000${n}`, { upvotes: `${n} votes` }));
    const { papers, warnings } = await daily(() => json(entries));
    expect(papers).toHaveLength(3);
    expect(warnings).toEqual([
      {
        message:
          'upvotes is missing or of another kind in 3 of 3 records: the source may have changed',
        dropped: false,
      },
    ]);
  });

  it('say of which day they are where that is another than was asked for', async () => {
    const entries = json([hfEntry('2606.00001')]);
    expect(await daily(() => entries)).not.toHaveProperty('day');
    expect(await daily(() => entries, '2026-06-15')).toMatchObject({ day: DAY });
  });

  it('are of the batch whose moment they were submitted at', async () => {
    const late = { submittedOnDailyAt: '2026-06-12T01:31:00.000Z' };
    expect(await daily(() => json([hfEntry('2606.00001', late)]))).not.toHaveProperty('day');
  });

  it('may be none', async () => {
    expect(await daily(() => json([]))).toMatchObject({ papers: [], dropped: 0, warnings: [] });
  });

  it.each([
    ['cut off', { body: '[{"paper":' }],
    ['of another kind', json({ error: 'no' })],
  ])('fail as a whole where the answer is %s', async (_, answer) => {
    await expect(daily(() => answer)).rejects.toMatchObject({ kind: 'unreadable' });
  });

  it(
    'are read as they were recorded',
    needs(existsSync(RECORDED), 'recorded answers: not here'),
    async () => {
      const { papers, dropped, warnings, ...batch } = await daily(() => ({
        body: readFileSync(RECORDED),
      }));
      expect([papers.length, dropped, warnings, batch]).toMatchObject([30, 0, [], {}]);
      expect(batch).not.toHaveProperty('day');
      expect(papers.filter(({ codeUrl }) => codeUrl !== undefined)).toHaveLength(16);
      expect(papers.filter(({ aiSummaries }) => aiSummaries !== undefined)).toHaveLength(30);
      expect(papers.filter(({ votes }) => votes !== undefined)).toHaveLength(30);
      for (const paper of papers) expect(PaperSchema.parse(paper)).toEqual(paper);
    },
  );
});

describe('papers on Hugging Face', () => {
  it('are found by a search', async () => {
    const server = await servers.start(() => json([hfEntry('2606.00001')]));
    const { huggingFace } = sourcesAt(server);
    const found = await present(huggingFace).search('tea '.repeat(100), background());
    expect(found).toHaveLength(1);
    expect(server.requests[0]?.url.searchParams.get('q')).toHaveLength(250);
  });

  it('come one by one, with all fields on one level', async () => {
    const { paper } = hfEntry('2606.00001');
    const server = await servers.start(({ url }) =>
      url.pathname === '/api/papers/2606.00001' ? json(paper) : { status: 404 },
    );
    const { huggingFace } = sourcesAt(server);
    const got = await present(huggingFace).paper('2606.00001', background());
    expect(got).toMatchObject({ id: 'arxiv:2606.00001', published: '2026-06-10', votes: 7 });
    expect(await present(huggingFace).paper('2606.00002', background())).toBeUndefined();
  });

  it('are listed by what is trending, by week and by month', async () => {
    const server = await servers.start(() => json([]));
    const { list } = present(sourcesAt(server).huggingFace);
    for (const which of ['trending', { week: '2026-W24' }, { month: '2026-06' }] as const)
      await list(which, background());
    expect(server.requests.map(({ url }) => url.search)).toEqual([
      '?sort=trending&limit=100',
      '?week=2026-W24&limit=100',
      '?month=2026-06&limit=100',
    ]);
  });
});
