import { describe, expect, it } from 'vitest';
import { addPaper, MOST_ADDED_A_DAY } from '../../src/commands/add-paper.ts';
import type { Call, Context } from '../../src/commands/command.ts';
import { findPapers } from '../../src/commands/find-papers.ts';
import { paper as paperCommand } from '../../src/commands/paper.ts';
import type { Paper } from '../../src/data/paper.ts';
import { call, cardReply, contextOf, refusalOf } from '../fakes/commands.ts';
import { createFetcher } from '../fakes/paper-fetcher.ts';
import { paper } from '../fakes/papers.ts';

const lamps = paper({ id: 'arxiv:2601.00001', title: 'Lamps', abstract: 'Lamps give light.' });
const desks = paper({ id: 'arxiv:2601.00002', title: 'Desks', abstract: 'Desks hold lamps.' });
const bare = paper({ id: 'doi:10.1000/bare', title: 'Bare' });
const known = {
  'arXiv:2601.00001': lamps,
  'arXiv:2601.00002': desks,
  'doi:10.1000/bare': bare,
  'doi:10.1000/desks': desks,
};

async function setUp(papers: readonly Paper[] = [], fetcher = createFetcher(known)) {
  const context = await contextOf(papers);
  const added: Paper[] = [];
  const addPaper = async (each: Paper): Promise<Paper> => {
    added.push(each);
    return each;
  };
  return { added, context: { ...context, fetcher, addPaper } satisfies Context };
}
const show = (name: string, context: Context, by: Call = call) =>
  paperCommand.run({ paper: name }, context, by);
const add = { command: 'add paper', values: { paper: 'arXiv:2601.00001' } };

describe('/paper with the address of a paper that the corpus lacks', () => {
  it.each([
    '2601.00001',
    'https://arxiv.org/abs/2601.00001v2',
    'https://huggingface.co/papers/2601.00001',
  ])('fetches %s and offers to add it', async (name) => {
    const { context } = await setUp();
    expect(await show(name, context)).toEqual({ view: 'card', paper: lamps, absent: true, add });
  });

  it('shows the paper that is here under another name', async () => {
    const { context } = await setUp([desks]);
    expect(await show('10.1000/desks', context)).toEqual(cardReply(desks));
  });

  it('offers to add none without an abstract', async () => {
    const { context } = await setUp();
    expect(await show('10.1000/bare', context)).toEqual({
      view: 'card',
      paper: bare,
      absent: true,
    });
    const adding = addPaper.run({ paper: 'doi:10.1000/bare' }, context, call);
    expect((await refusalOf(adding)).key).toBe('error.paper.noAbstract');
  });

  it('says what happened where it cannot be had', async () => {
    const { context } = await setUp();
    expect((await refusalOf(show('2601.99999', context))).key).toBe('error.paper.nowhere');
    const down = { ...context, fetcher: createFetcher({}, true) };
    expect(await refusalOf(show('2601.00001', down))).toEqual({
      key: 'error.paper.notFetched',
      params: { name: 'arXiv:2601.00001', from: 'arXiv' },
    });
    const off = { ...context, fetcher: undefined };
    expect((await refusalOf(show('2601.00001', off))).key).toBe('error.paper.notHere');
  });

  it('is fetched for Find papers too, alone or beside others', async () => {
    const { context } = await setUp([desks]);
    const menu = (messageText: string) => findPapers.run({}, context, { ...call, messageText });
    expect(await menu('see arxiv.org/abs/2601.00001!')).toMatchObject({ absent: true, add });
    const both = await menu('2601.00001 and 2601.00002');
    expect('papers' in both && both.papers.map(({ title }) => title)).toEqual(['Desks', 'Lamps']);
    const broken = await menu('2601.00002 and 2601.99999');
    expect(broken).toMatchObject({ preface: { params: { names: 'arXiv:2601.99999' } } });
  });
});

describe('Add', () => {
  const press = (context: Context, by: Call = call) =>
    addPaper.run({ paper: 'arXiv:2601.00001' }, context, by);

  it('adds the paper and shows it as one of the corpus', async () => {
    const { context, added } = await setUp();
    expect(await press(context)).toEqual({ view: 'card', paper: lamps, added: true });
    expect(added).toEqual([lamps]);
  });

  it('adds nothing twice', async () => {
    const { context, added } = await setUp([lamps]);
    expect(await press(context)).toEqual(cardReply(lamps));
    expect(added).toEqual([]);
  });

  it('is for whom the server lets, and not offered to others', async () => {
    const { context, added } = await setUp();
    const manager: Call = { ...call, rights: new Set(['manageServer']) };
    await context.guildSettings.set(call.guildId ?? '', { adding: 'managers' });
    expect(await show('2601.00001', context)).not.toHaveProperty('add');
    expect((await refusalOf(press(context))).key).toBe('error.rights.addManagers');
    expect(await show('2601.00001', context, manager)).toHaveProperty('add');
    await context.guildSettings.set(call.guildId ?? '', { adding: 'operators' });
    expect((await refusalOf(press(context, manager))).key).toBe('error.rights.addOperators');
    expect(added).toEqual([]);
    await press({ ...context, operators: new Set([call.userId]) });
    expect(added).toEqual([lamps]);
  });

  it('has an end for today', async () => {
    const { context, added } = await setUp();
    for (let times = 0; times < MOST_ADDED_A_DAY; times += 1) await press(context);
    expect((await refusalOf(press(context))).key).toBe('error.paper.addedEnough');
    expect(added).toHaveLength(MOST_ADDED_A_DAY);
  });
});
