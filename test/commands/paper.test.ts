import { describe, expect, it } from 'vitest';
import { cite } from '../../src/commands/cite.ts';
import { paper } from '../../src/commands/paper.ts';
import { similar } from '../../src/commands/similar.ts';
import { paperKey } from '../../src/data/paper-key.ts';
import { call, cardReply, contextOf, refusalOf } from '../fakes/commands.ts';
import { paper as paperOf } from '../fakes/papers.ts';

const lora = paperOf({
  id: 'arxiv:2106.09685',
  title: 'Low-rank adaptation of large language models',
  abstract: 'We freeze the weights and train low-rank matrices instead.',
});
const longId = paperOf({ id: 'y'.repeat(180), title: 'Neural radiance fields' });
const context = await contextOf([
  lora,
  longId,
  paperOf({ title: 'Adaptation of kernels', abstract: 'Weights of kernels, trained low-rank.' }),
]);
const run = (values: Record<string, unknown>) => paper.run(values, context, call);

describe('/paper', () => {
  it.each([
    'arxiv:2106.09685',
    'https://arxiv.org/abs/2106.09685v2',
    'Low-rank adaptation of large language models',
    'low-rank adaptation of large lang',
    'LowRank adaptation of large',
  ])('finds the paper by %j', async (name) => {
    expect(await run({ paper: name })).toEqual(cardReply(lora));
  });

  it('says that a title with typos is only the nearest', async () => {
    const nearTo = 'low-rank adaptaton of large languge models';
    expect(await run({ paper: nearTo })).toEqual(cardReply(lora, { nearTo }));
  });

  it.each([
    ['2401.99999', 'arXiv:2401.99999'],
    ['https://arxiv.org/abs/2401.99999v2', 'arXiv:2401.99999'],
    ['10.1000/low-rank.adaptation', 'doi:10.1000/low-rank.adaptation'],
    ['https://doi.org/10.1000/x', 'doi:10.1000/x'],
    ['https://a.example/low-rank-adaptation', 'https://a.example/low-rank-adaptation'],
    ['key:0123456789abcdef', 'key:0123456789abcdef'],
  ])('says that %s is not here, and offers no other paper', async (name, shown) => {
    expect(await refusalOf(run({ paper: name }))).toEqual({
      key: 'error.paper.notHere',
      params: { name: shown },
    });
  });

  it('finds a paper by the key of its long id', async () => {
    expect(await run({ paper: paperKey(longId.id) })).toEqual(cardReply(longId));
  });

  it('asks which paper is meant, privately, where several might be', async () => {
    expect(await run({ paper: 'adaptation' })).toMatchObject({
      view: 'choices',
      private: true,
      message: { key: 'which.several', params: { text: 'adaptation' } },
      papers: { length: 2 },
      action: { command: 'paper', values: { private: true } },
    });
  });

  it('says that titles are only the nearest where none has all the words', async () => {
    expect(await run({ paper: 'adaptation of quantum' })).toMatchObject({
      view: 'choices',
      message: { key: 'which.nearest', params: { text: 'adaptation of quantum' } },
    });
  });

  it('says what to do when nothing comes near', async () => {
    expect(await refusalOf(run({ paper: 'zzz qqq' }))).toMatchObject({
      key: 'error.paper.unknown',
    });
  });

  it('completes titles with keys that fit', async () => {
    const choices = await paper.complete.paper?.('neural', context, call);
    expect(choices).toContainEqual({ name: longId.title, value: paperKey(longId.id) });
  });
});

describe('the button Cite', () => {
  it('gives BibTeX to the caller alone', async () => {
    const reply = await cite.run({ paper: lora.id }, context, call);
    expect(reply).toMatchObject({ view: 'citation', paper: lora, private: true });
  });

  it('says so when the paper is gone', async () => {
    const replying = cite.run({ paper: 'arxiv:1706.03762' }, context, call);
    expect(await refusalOf(replying)).toMatchObject({ key: 'error.paper.gone' });
  });
});

describe('/similar', () => {
  it('shows related papers with the terms they share', async () => {
    const reply = await similar.run({ paper: lora.id }, context, call);
    expect(reply).toMatchObject({
      view: 'related',
      paper: lora,
      related: [{ paper: { title: 'Adaptation of kernels' } }],
    });
  });

  it('says so when no paper is close', async () => {
    const alone = await contextOf([lora]);
    expect(await similar.run({ paper: lora.id }, alone, call)).toMatchObject({
      view: 'notice',
      private: true,
      message: { key: 'related.none' },
    });
  });
});
