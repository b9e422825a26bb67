import { describe, expect, it } from 'vitest';
import { ask, papers } from './ask-shelf.ts';

describe('lists and numbers', () => {
  it('list by author, year and votes', async () => {
    expect(papers(await ask('papers by Ada Brandt'))).toEqual(['2401.00001', '2402.00002']);
    expect(papers(await ask('what did mia sund write?'))).toEqual(['2303.00003']);
    expect(papers(await ask('Mia Sund?'))).toEqual(['2303.00003']);
    expect(papers(await ask('anything from sund'))).toEqual(['2303.00003']);
    expect(papers(await ask('papers before 2024'))).toEqual(['2303.00003']);
    expect(papers(await ask('which paper has the most votes?'))).toEqual(['2402.00002']);
    expect(papers(await ask("what's the oldest paper here"))).toEqual(['2303.00003']);
    expect(papers(await ask('what year was the oldest paper published?'))).toEqual(['2303.00003']);
    expect(papers(await ask('which paper is cited most?'))).toEqual(['2303.00003']);
  });

  it('list by topic, with what each paper says', async () => {
    const answer = await ask('which papers are about gauges?');
    expect(answer.kind).toBe('list');
    expect(new Set(papers(answer))).toEqual(new Set(['2401.00001', '2402.00002']));
  });

  it.each([
    ['how many papers use in-context gauges?', 'in-context gauges'],
    ['how many papers are about do-calculus?', 'do-calculus'],
    ['how many papers are there about opt-in?', 'opt-in'],
  ])('take words whole that a hyphen joins: %s', async (question, topic) => {
    expect((await ask(question)).said).toMatchObject({ criteria: { topic } });
  });

  it.each([
    'papers about gauges, not about submodular search',
    'which papers are about gauges but not submodular search?',
    'show me papers on gauges except submodular search',
    'anything about gauges, without submodular search or piers',
  ])('leave out what is not wanted: %s', async (question) => {
    const answer = await ask(question);
    expect(papers(answer)).toEqual(['2401.00001']);
    expect(answer.sentences.every(({ paperId }) => paperId === '2401.00001')).toBe(true);
  });

  it.each([
    ['papers from the Journal of Ports', ['2401.00001']],
    ['papers about gauges published in the Journal of Ports', ['2401.00001']],
    ['papers by Harbour Labs', ['2303.00003']],
    ['which papers are by researchers at Harbour Labs?', ['2303.00003']],
    ['which papers have code on github?', ['2402.00002']],
    ['papers about gauges without code', ['2401.00001']],
    ["what's new this week?", ['2402.00002']],
    ['papers from the last 60 days', ['2401.00001', '2402.00002']],
    ['anything about gauges from last month', ['2401.00001']],
    ["last year's papers", ['2303.00003']],
    ['top 1 most voted papers', ['2402.00002']],
  ])('go by what records tell: %s', async (question, ids) => {
    expect(papers(await ask(question))).toEqual(ids);
  });

  it.each([
    ['papers at NeurIPS', { total: 0, unknown: 3, criteria: { venue: 'NeurIPS' } }],
    ['papers by people from Acme', { total: 0, unknown: 3, criteria: { organisation: 'Acme' } }],
    ['papers about gauges from today', { total: 0, unknown: 0 }],
    ['how many papers did Acme publish?', { total: 0 }],
  ])('are never sure of none where records may lack it: %s', async (question, said) => {
    expect(await ask(question)).toMatchObject({ status: 'refused', sentences: [], said });
  });

  it('leave out what is not wanted, though nothing is left', async () => {
    expect(await ask('papers about lighthouses, not about captains')).toMatchObject({
      kind: 'list',
      sentences: [],
      said: { total: 0, criteria: { topic: 'lighthouses', without: 'captains' } },
    });
  });

  it('know a topic that has “without” in its name', async () => {
    const { said } = await ask('papers on trust without satellites');
    expect(said).not.toMatchObject({ criteria: { without: 'satellites' } });
  });

  it.each(['papers with "gauge" in the title', 'papers whose title contains gauge'])(
    'go by the words of titles: %s',
    async (question) => {
      expect(new Set(papers(await ask(question)))).toEqual(new Set(['2401.00001', '2402.00002']));
    },
  );

  it('are what is asked for who wants something to read', async () => {
    const wish = 'could you recommend something for a beginner in gauge placement?';
    expect(papers(await ask(wish))[0]).toBe('2402.00002');
    expect((await ask('recommend something for dinner')).kind).toBe('small_talk');
  });

  it.each(['papers about kelpfarms', 'what is kelpfarming?', 'summarise the paper on kelp farms'])(
    'say that no paper has a word for it: %s',
    async (question) => {
      expect((await ask(question)).unknownNames?.join()).toMatch(/^kelp ?farm(?:s|ing)$/);
    },
  );

  it.each([
    ['how many papers are here?', 4],
    ['how many papers are about gauges but not submodular search', 1],
    ['how many papers are about gauges', 2],
    ['how many papers are about kites or balloons or zeppelins or parachutes or rope', 1],
    ['number of papers by Ada Brandt', 2],
    ['how many papers from 2024?', 2],
    ['count the papers from february 2024', 1],
    ['how many papers have more than 20 votes', 1],
  ])('count: %s', async (question, total) => {
    expect(await ask(question)).toMatchObject({ kind: 'count', said: { total } });
  });

  it('says of how many papers the record does not tell', async () => {
    expect(await ask('how many papers from 2024?')).toMatchObject({ said: { unknown: 1 } });
  });
});
