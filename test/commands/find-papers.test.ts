import { describe, expect, it } from 'vitest';
import { findPapers } from '../../src/commands/find-papers.ts';
import { identifiersIn, queryFrom } from '../../src/commands/message-query.ts';
import { charactersVisited } from '../fakes/characters-visited.ts';
import { call, cardReply, contextOf, refusalOf } from '../fakes/commands.ts';
import { paper } from '../fakes/papers.ts';

const lora = paper({ id: 'arxiv:2106.09685', title: 'Low-rank adaptation' });
const attention = paper({ id: 'arxiv:1706.03762', title: 'Attention is all you need' });
const context = await contextOf([lora, attention]);
const run = (messageText: string) => findPapers.run({}, context, { ...call, messageText });

describe('Find papers', () => {
  it('opens the card of the paper that a message links to', async () => {
    const reply = await run('Look: https://arxiv.org/abs/2106.09685v1!');
    expect(reply).toEqual(cardReply(lora, { private: true }));
  });

  it('offers all papers that a message names', async () => {
    expect(await run('2106.09685 beats (arXiv:1706.03762)?')).toMatchObject({
      view: 'choices',
      private: true,
      papers: [lora, attention],
    });
  });

  it('searches for what a message says, privately', async () => {
    expect(await run('Who knows **low-rank** stuff, <@100000000000000001>?')).toMatchObject({
      view: 'hits',
      private: true,
      result: { hits: [{ paper: lora }] },
    });
  });

  it('says which ids are not in the corpus, and offers no unrelated papers', async () => {
    const names = 'arXiv:2001.00001, doi:10.1000/x(1)';
    const unknown = { key: 'find.unknown', params: { count: 2, names } };
    expect(await refusalOf(run('arXiv:2001.00001 and (https://doi.org/10.1000/x(1))'))).toEqual(
      unknown,
    );
    const about = 'Zebrafish! https://arxiv.org/abs/2001.00001, doi:10.1000/x(1).';
    expect(await refusalOf(run(about))).toEqual(unknown);
  });

  it('says so first where other words of the message find papers', async () => {
    const reply = await run('2001.00001 is about low-rank adaptation');
    expect(reply).toMatchObject({
      view: 'hits',
      notes: [{ key: 'find.unknown', params: { names: 'arXiv:2001.00001' } }],
      result: { hits: [{ paper: lora }] },
    });
  });

  it('says so before the papers that the message names besides', async () => {
    expect(await run('2001.00001 or 2106.09685')).toMatchObject({
      view: 'choices',
      preface: { key: 'find.unknown', params: { names: 'arXiv:2001.00001' } },
      papers: [lora],
    });
  });

  it('says so when a message has no words', async () => {
    expect(await refusalOf(run('<:party:100000000000000001> 🎉'))).toMatchObject({
      key: 'find.empty',
    });
  });
});

describe('queryFrom', () => {
  it.each([
    ['# Title\n- **bold** `code` ||hidden||', 'Title bold code hidden'],
    ['[the paper](https://a.example/x) says', 'the paper says'],
    ['<#100000000000000001> <t:1700000000:R> <a:x:100000000000000001> hi', 'hi'],
    ['not "a phrase" -word A OR B author:me', 'not a phrase word A or B author me'],
    ['in-context learning @everyone', 'in-context learning'],
  ])('reads %j as %j', (message, query) => {
    expect(queryFrom(message)).toBe(query);
  });

  it('cuts a long message between words', () => {
    const query = queryFrom('attention '.repeat(100));
    expect(query.length).toBeLessThanOrEqual(200);
    expect(query).toMatch(/attention$/);
  });

  it('looks at no more of a message than Discord lets people write', () => {
    expect(charactersVisited(() => queryFrom('<[('.repeat(100_000)))).toBeLessThan(100_000);
    expect(charactersVisited(() => identifiersIn('a/'.repeat(100_000)))).toBeLessThan(100_000);
  });
});
