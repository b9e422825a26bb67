import { afterEach, describe, expect, it } from 'vitest';
import { openPaperFetcher } from '../../../src/data/sources/fetch-paper.ts';
import {
  arxivAtom,
  arxivAtomEntry,
  crossrefAnswer,
  hfEntry,
  s2Answer,
} from '../../fakes/paper-services.ts';
import { paper } from '../../fakes/papers.ts';
import { type WebAnswer, webServers } from '../../fakes/web-server.ts';
import { background, json, present, sourcesAt, xml } from './source-clients.ts';

const servers = webServers();
afterEach(servers.closeAll);

interface Answers {
  readonly hf?: WebAnswer;
  readonly arxiv?: WebAnswer;
  readonly crossref?: WebAnswer;
  readonly s2?: WebAnswer;
}

const MISSING: WebAnswer = { status: 404, ...json({ error: 'not found' }) };
const ARXIV_PAPER = xml(arxivAtom([arxivAtomEntry('2606.00010v1')]));

/** All services; what is not given does not know the paper. */
async function services(answers: Answers) {
  const server = await servers.start(({ url }) => {
    if (url.pathname.startsWith('/api/papers')) return answers.hf ?? MISSING;
    if (url.pathname.startsWith('/api/query')) return answers.arxiv ?? xml(arxivAtom([]));
    return (url.pathname.startsWith('/works') ? answers.crossref : answers.s2) ?? MISSING;
  });
  const asked = () => server.requests.map(({ url }) => url.pathname.split('/')[1]);
  return { ...sourcesAt(server), asked, requests: server.requests };
}

const person = () => ({ signal: new AbortController().signal, urgency: 'person' as const });

describe('a paper by its link', () => {
  it.each([
    '2606.00010v3',
    'https://huggingface.co/papers/2606.00010',
    '10.48550/arXiv.2606.00010',
  ])('comes from Hugging Face first: %s', async (link) => {
    const { papers, asked } = await services({ hf: json(hfEntry('2606.00010').paper) });
    expect(await papers.byLink(link, person())).toMatchObject({
      paper: { id: 'arxiv:2606.00010' },
    });
    expect(asked()).toEqual(['api']);
  });

  it.each([MISSING, { status: 500 }, { body: '{' }])('comes from arXiv else (%j)', async (hf) => {
    const { papers } = await services({ hf, arxiv: ARXIV_PAPER });
    const got = await papers.byLink('https://arxiv.org/abs/2606.00010', person());
    expect(got).toMatchObject({ paper: { categories: ['cs.CL', 'cs.LG'] } });
  });

  it('is missing where arXiv does not know it, though another failed', async () => {
    const { papers } = await services({ hf: { status: 500 } });
    expect(await papers.byLink('2606.99999', person())).toEqual({ missing: true });
  });

  it('says who failed and how', async () => {
    const { papers } = await services({ arxiv: { status: 503 } });
    expect(await papers.byLink('2606.00010', person())).toMatchObject({
      failed: { kind: 'broken', message: 'arXiv answered 503' },
    });
  });

  it('waits no longer than a person does, over all services', async () => {
    const { huggingFace, arxiv } = await services({ hf: { hangs: true }, arxiv: { hangs: true } });
    const none = { crossref: undefined, semanticScholar: undefined };
    const papers = openPaperFetcher({ huggingFace, arxiv, ...none }, { allMs: 60, firstMs: 20 });
    expect(await papers.byLink('2606.00010', person())).toMatchObject({
      failed: { kind: 'slow', from: 'arXiv' },
    });
  });

  it('is none of a link that names no paper', async () => {
    const { papers } = await services({});
    expect(await papers.byLink('https://example.org/', person())).toBeUndefined();
  });
});

describe('a paper by its DOI', () => {
  it('comes from Crossref, its JATS read', async () => {
    const { papers, asked, requests } = await services({ crossref: json(crossrefAnswer()) });
    expect(await papers.byDoi('10.1000/tea', person())).toMatchObject({
      paper: {
        id: 'doi:10.1000/tea',
        doi: '10.1000/tea',
        title: 'Tea & pots',
        abstract: 'CO₂ in tea.',
        authors: ['Ada Example'],
        published: '2026-06',
        venue: 'Journal of Tea',
        citations: 3,
      },
    });
    expect(asked()).toEqual(['works']);
    expect(requests[0]?.url.pathname).toBe('/works/10.1000%2Ftea');
  });

  it('gets its abstract from Semantic Scholar where Crossref has none', async () => {
    const crossref = json(crossrefAnswer({ abstract: undefined }));
    const { papers } = await services({ crossref, s2: json(s2Answer()) });
    expect(await papers.byDoi('10.1000/tea', person())).toMatchObject({
      paper: { id: 'doi:10.1000/tea', abstract: 'What tea found.', citations: 3 },
    });
  });

  it('is there without an abstract where nobody has one', async () => {
    const crossref = json(crossrefAnswer({ abstract: undefined }));
    const { papers } = await services({ crossref, s2: { status: 429 } });
    expect(await papers.byDoi('10.1000/tea', person())).toMatchObject({ paper: { abstract: '' } });
  });

  it('is missing where nobody knows it, and not where somebody failed', async () => {
    const nobody = await services({});
    expect(await nobody.papers.byDoi('10.1000/none', person())).toEqual({ missing: true });
    const one = await services({ crossref: { status: 500 } });
    expect(await one.papers.byDoi('10.1000/none', person())).toMatchObject({
      failed: { from: 'Crossref' },
    });
  });
});

describe('papers of a title', () => {
  it('are searched at arXiv where Hugging Face has none of just that title', async () => {
    const { papers } = await services({ hf: json([hfEntry('2606.00001')]), arxiv: ARXIV_PAPER });
    const both = await papers.byTitle('Paper of tea', background());
    expect(both.map(({ id, origins }) => [id, origins?.title])).toEqual([
      ['arxiv:2606.00001', 'hf-daily'],
      ['arxiv:2606.00010', 'arxiv'],
    ]);
    expect(await papers.byTitle('paper: 2606.00001', background())).toHaveLength(1);
  });

  it('fail where nobody answers', async () => {
    const { papers } = await services({ hf: { status: 403 }, arxiv: { status: 403 } });
    await expect(papers.byTitle('Tea', background())).rejects.toMatchObject({ kind: 'refused' });
  });
});

describe('what Semantic Scholar adds', () => {
  const held = [
    paper({ id: 'a', arxivId: '2606.00010', aiSummaries: [{ by: 'Hugging Face', text: 'Hot.' }] }),
    paper({ id: 'b', doi: '10.1000/unknown' }),
    paper({ id: 'c' }),
  ];

  it('is matched by the place of each paper, unknown ones left out', async () => {
    const { enrichers, requests } = await services({ s2: json([s2Answer(), null]) });
    const added = await present(enrichers[0]).enrich(held, background());
    expect(Object.fromEntries(added)).toEqual({
      a: {
        venue: 'Journal of Tea',
        citations: 0,
        aiSummaries: [
          { by: 'Hugging Face', text: 'Hot.' },
          { by: 'Semantic Scholar', text: 'Tea is hot.' },
        ],
      },
    });
    expect(JSON.parse(requests[0]?.body ?? '')).toEqual({
      ids: ['ARXIV:2606.00010', 'DOI:10.1000/unknown'],
    });
  });

  it('is nothing where the answer has another length', async () => {
    const { enrichers } = await services({ s2: json([s2Answer()]) });
    const asked = present(enrichers[0]).enrich(held, background());
    await expect(asked).rejects.toMatchObject({ kind: 'unreadable' });
  });
});
