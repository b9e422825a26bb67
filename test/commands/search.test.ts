import { describe, expect, it } from 'vitest';
import { search } from '../../src/commands/search.ts';
import { call, contextOf, refusalOf } from '../fakes/commands.ts';
import { paper } from '../fakes/papers.ts';

const attention = Array.from({ length: 12 }, (_, index) =>
  paper({ title: `Attention study ${index + 1}`, published: `${2010 + index}` }),
);
const context = await contextOf([
  ...attention,
  paper({ title: 'Attention of an unknown year' }),
  paper({ id: 'x'.repeat(150), title: `A very long title ${'about kernels '.repeat(10)}` }),
]);
const run = (values: Record<string, unknown>) => search.run(values, context, call);

describe('/search', () => {
  it('shows five papers a page and the actions that turn it', async () => {
    expect(await run({ query: 'attention', page: 2 })).toMatchObject({
      view: 'hits',
      query: 'attention',
      page: 2,
      pages: 3,
      pageSize: 5,
      result: { hits: { length: 5 }, total: 13 },
      previous: { command: 'search', values: { query: 'attention', page: 1 } },
      next: { command: 'search', values: { query: 'attention', page: 3 } },
    });
  });

  it('has nothing before the first page nor after the last', async () => {
    expect(await run({ query: 'attention' })).toMatchObject({ page: 1, previous: undefined });
    expect(await run({ query: 'attention', page: 3 })).toMatchObject({ next: undefined });
  });

  it('shows the last page in place of one past the end', async () => {
    const reply = await run({ query: 'attention', page: 99 });
    expect(reply).toMatchObject({ page: 3, result: { hits: { length: 3 } } });
  });

  it('keeps every option while pages are turned', async () => {
    const values = { query: 'attention', since: 2011, until: 2020, sort: 'newest' };
    const reply = await run({ ...values, private: true });
    expect(reply).toMatchObject({
      result: { hits: [{ paper: { published: '2020' } }, {}, {}, {}, {}] },
      next: { values: { ...values, page: 2 } },
    });
  });

  it('says how many papers a filter left out because they do not tell', async () => {
    const reply = await run({ query: 'attention', since: 2012 });
    expect(reply).toMatchObject({ result: { total: 10, leftOut: { unknownDate: 1 } } });
  });

  it('gives a private hint when nothing matches, and what the filters left out', async () => {
    expect(await run({ query: 'unknown', since: 2012 })).toEqual({
      view: 'notice',
      message: { key: 'search.none', params: { query: 'unknown' } },
      details: [
        { key: 'search.unknownDate', params: { count: 1 } },
        { key: 'search.hintFilters', params: {} },
      ],
      private: true,
    });
  });

  it('names the years or the author that leave nothing, in the query as well', async () => {
    const details = [
      { key: 'search.otherYears', params: { count: 12 } },
      { key: 'search.unknownDate', params: { count: 1 } },
      { key: 'search.hintFilters', params: {} },
    ];
    expect(await run({ query: 'attention year:1999' })).toMatchObject({ details });
  });

  it('says what of a query it did not heed, and that it could not sort', async () => {
    expect(await run({ query: 'attention "study attention"' })).toMatchObject({
      notes: [{ key: 'search.setAside.nothingLeft', params: { parts: '"study attention"' } }],
    });
    expect(await run({ query: 'attention', sort: 'votes' })).toMatchObject({
      notes: [{ key: 'search.unordered.votes', params: {} }],
    });
  });

  it('shows up to ten of the nearest where few papers are about the words', async () => {
    expect(await run({ query: 'attention kernels', page: 9 })).toMatchObject({
      page: 2,
      result: { total: 1, near: 13, hits: { length: 5 } },
    });
  });

  it('asks to swap years that exclude each other', async () => {
    const message = await refusalOf(run({ query: 'attention', since: 2024, until: 2020 }));
    expect(message).toEqual({ key: 'error.years', params: { since: 2024, until: 2020 } });
  });

  it('completes titles, and the key of a title that is too long to come back', async () => {
    const [choice] = (await search.complete.query?.('very long', context, call)) ?? [];
    expect(choice?.name).toMatch(/^A very long title about /);
    expect(choice?.value).toMatch(/^key:/);
    expect(await run({ query: choice?.value })).toMatchObject({
      query: expect.stringContaining('A very long title'),
      result: { hits: [{ paper: { id: 'x'.repeat(150) } }] },
    });
  });

  it.each([
    [{}, 'error.option.missing'],
    [{ query: ' ' }, 'error.option.length'],
    [{ query: 'x'.repeat(201) }, 'error.option.length'],
    [{ query: 'x', since: 1 }, 'error.option.number'],
    [{ query: 'x', sort: 'fame' }, 'error.option.choice'],
    [{ query: 'x', private: 'maybe' }, 'error.option.flag'],
  ])('refuses %j with %s', async (values, key) => {
    expect(await refusalOf(run(values))).toMatchObject({ key });
  });
});
