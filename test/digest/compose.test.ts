import { describe, expect, it } from 'vitest';
import type { Paper } from '../../src/data/paper.ts';
import type { Wants } from '../../src/data/subscription.ts';
import { versionKey } from '../../src/digest/choose.ts';
import { composeEdition, type Desk } from '../../src/digest/compose.ts';
import type { Trend } from '../../src/digest/trending.ts';
import { paper } from '../fakes/papers.ts';
import { subscription } from '../fakes/subscriptions.ts';

const MAMBA = paper({
  title: 'Mamba',
  abstract: 'Sequences are long. We propose Mamba. Experiments show that it outperforms attention.',
  authors: ['Albert Gu', 'Tri Dao'],
  votes: 40,
});
const FLASH = paper({
  title: 'Flash',
  abstract: 'Tiles on a GPU.',
  authors: ['Tri Dao'],
  votes: 3,
});
const LINEAR = paper({ title: 'Linear attention', abstract: 'A kernel view of attention.' });

const rising = (of: Paper, votes: number): Trend => ({
  paper: of,
  score: votes,
  parts: [{ signal: 'votes', gained: votes, adds: votes }],
  votesByDay: [],
});

function deskWith(parts: Partial<Desk> = {}): Desk {
  return {
    trends: async () => [rising(MAMBA, 20), rising(FLASH, 2)],
    about: async (topic) => new Set(topic === 'state space models' ? [MAMBA.id] : []),
    newest: async (page) => (page === 0 ? [MAMBA, FLASH, LINEAR] : []),
    limits: async () => ({}),
    serve: async () => undefined,
    sources: async () => 'fine',
    ...parts,
  };
}

const NONE: Desk['trends'] = async () => [];
const compose = (
  wants: Partial<Wants> = {},
  { desk = deskWith(), sent = [] as readonly Paper[] } = {},
) =>
  composeEdition(
    desk,
    subscription({ wants: { topics: [], exclude: [], authors: [], count: 5, ...wants } }),
    { day: '2026-11-26', sent: new Set(sent.map(versionKey)) },
  );
const titles = async (...given: Parameters<typeof compose>) => {
  const composed = await compose(...given);
  return 'edition' in composed ? composed.edition.entries.map(({ title }) => title) : composed.skip;
};

describe('an edition', () => {
  it('has what is on its way up, the highest first, and says by which ranking', async () => {
    const composed = await compose();
    expect(composed).toMatchObject({
      edition: { day: '2026-11-26', ranking: 'trending', window: 'day', considered: 2 },
    });
    expect(await titles()).toEqual(['Mamba', 'Flash']);
    expect(await titles({ count: 1 })).toEqual(['Mamba']);
  });

  it('quotes what a paper found', async () => {
    const composed = await compose({ count: 1 });
    expect(composed).toMatchObject({
      edition: { entries: [{ line: 'Experiments show that it outperforms attention.' }] },
    });
  });

  it('keeps to topics and authors, and says for each paper why it is in', async () => {
    const composed = await compose({ topics: ['state space models'], authors: ['tri dao'] });
    expect(composed).toMatchObject({
      edition: {
        entries: [
          {
            title: 'Mamba',
            why: [
              { because: 'topic', topic: 'state space models' },
              { because: 'author', author: 'tri dao' },
              { because: 'trend', votes: 20 },
            ],
          },
          { title: 'Flash', why: [{ because: 'author', author: 'tri dao' }, { because: 'trend' }] },
        ],
      },
    });
  });

  it('knows an author by initials, and by whole words alone', async () => {
    expect(await titles({ authors: ['T. Dao'] })).toEqual(['Mamba', 'Flash']);
    expect(await titles({ authors: ['gu, a'] })).toEqual(['Mamba']);
    expect(await titles({ authors: ['Da', 'Tri Gu', 'Dao Vu'] })).toBe('nothing for these wishes');
  });

  it('leaves out what was excluded as whole words, and what has too few votes', async () => {
    expect(await titles({ exclude: ['gpu'] })).toEqual(['Mamba']);
    expect(await titles({ exclude: ['gp', 'a on'] })).toEqual(['Mamba', 'Flash']);
    expect(await titles({ minVotes: 10 })).toEqual(['Mamba']);
  });

  it('keeps to the sources and topics that a server has set, in its channels alone', async () => {
    const fromHf = { ...FLASH, origins: { votes: 'hf-daily' } };
    const trends: Desk['trends'] = async () => [rising(MAMBA, 20), rising(fromHf, 2)];
    const limitedTo = (limits: Awaited<ReturnType<Desk['limits']>>) =>
      deskWith({ trends, newest: async () => [], limits: async () => limits });
    expect(await titles({}, { desk: limitedTo({ sources: ['hf-daily'] }) })).toEqual(['Flash']);
    const mambas = limitedTo({ topics: ['state space models'] });
    expect(await titles({}, { desk: mambas })).toEqual(['Mamba']);
    expect(await titles({}, { desk: limitedTo({ sources: ['arxiv'] }) })).toBe(
      'nothing for these wishes',
    );
    const place = { kind: 'person', userId: '1', channelId: '2' } as const;
    const own = await composeEdition(limitedTo({ sources: ['arxiv'] }), subscription({ place }), {
      day: '2026-11-26',
      sent: new Set(),
    });
    expect(own).toMatchObject({ edition: { entries: [{ title: 'Mamba' }, { title: 'Flash' }] } });
  });

  it('has no withdrawn paper', async () => {
    const trends: Desk['trends'] = async () => [rising({ ...MAMBA, withdrawn: true }, 9)];
    expect(await titles({}, { desk: deskWith({ trends, newest: async () => [] }) })).toBe(
      'nothing unsent',
    );
  });

  it('repeats nothing that its place was sent but in a new version', async () => {
    expect(await titles({}, { sent: [MAMBA] })).toEqual(['Flash']);
    const trends: Desk['trends'] = async () => [rising({ ...MAMBA, version: 2 }, 9)];
    const composed = await compose({}, { desk: deskWith({ trends }), sent: [MAMBA] });
    expect(composed).toMatchObject({
      edition: {
        entries: [{ version: 2, why: [{ because: 'new version', version: 2 }, expect.anything()] }],
      },
    });
  });

  it('has what the place has not seen where nothing rises, and says so', async () => {
    const composed = await compose({}, { desk: deskWith({ trends: NONE }), sent: [MAMBA] });
    expect(composed).toMatchObject({
      edition: {
        ranking: 'unsent',
        entries: [{ title: 'Flash', why: [{ because: 'unsent' }] }, { title: 'Linear attention' }],
      },
    });
  });

  it('does not come where nothing is left, and the reason is told', async () => {
    const all = { sent: [MAMBA, FLASH, LINEAR] };
    expect(await titles({}, all)).toBe('nothing unsent');
    expect(await titles({ topics: ['whales'] })).toBe('nothing for these wishes');
    const stalled = deskWith({ sources: async () => 'stalled' });
    expect(await titles({}, { ...all, desk: stalled })).toBe('source stalled');
    const quiet = deskWith({ sources: async () => 'quiet' });
    expect(await titles({}, { ...all, desk: quiet })).toBe('quiet day');
  });

  it('chooses different papers where nothing ranks them', async () => {
    const twins = [1, 2, 3].map((n) =>
      paper({ id: `t${n}`, title: `Graph networks ${n}`, abstract: 'Graphs of nodes and edges.' }),
    );
    const desk = deskWith({
      trends: NONE,
      newest: async (page) => (page === 0 ? [...twins, LINEAR] : []),
    });
    expect(await titles({ count: 2 }, { desk })).toEqual(['Graph networks 1', 'Linear attention']);
  });
});
