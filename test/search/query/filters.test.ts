import { describe, expect, it } from 'vitest';
import { filtersOf, hasFilters, judge } from '../../../src/search/query/filters.ts';
import { paper } from '../../fakes/papers.ts';

const passes = { date: 'passes', authors: 'passes' };
const otherAuthor = { ...passes, authors: 'fails' };
const otherYear = { ...passes, date: 'fails' };

describe('an author filter', () => {
  const hinton = paper({ authors: ['Ilya Sutskever', 'Geoffrey E. Hinton'] });

  it.each(['hinton', 'Geoffrey Hinton', 'G. Hinton', 'GEOFFREY E HINTON', 'Hinton, Geoffrey'])(
    'lets %s pass',
    (author) => {
      expect(judge(hinton, filtersOf({ author }))).toEqual(passes);
    },
  );

  it.each(['hint', 'G', 'Ilya Hinton', 'Bengio'])('does not take %s for an author', (author) => {
    expect(judge(hinton, filtersOf({ author }))).toEqual(otherAuthor);
  });

  it('ignores accents', () => {
    const author = 'Scholkopf';
    expect(judge(paper({ authors: ['Bernhard Schölkopf'] }), filtersOf({ author }))).toEqual(
      passes,
    );
  });

  it('asks for every author named', () => {
    const both = filtersOf({ author: 'Hinton' }, { author: 'Bengio' });
    expect(judge(hinton, both)).toEqual(otherAuthor);
  });

  it('leaves out a paper whose authors are unknown, and says so', () => {
    const verdict = judge(paper({}), filtersOf({ author: 'Hinton' }));
    expect(verdict).toEqual({ date: 'passes', authors: 'unknown' });
  });
});

describe('a year filter', () => {
  const ofMay2023 = paper({ published: '2023-05' });

  it('takes both ends in', () => {
    expect(judge(ofMay2023, filtersOf({ since: 2023, until: 2023 }))).toEqual(passes);
  });

  it.each([{ since: 2024 }, { until: 2022 }])('refuses years outside %o', (years) => {
    expect(judge(ofMay2023, filtersOf(years))).toEqual(otherYear);
  });

  it('takes the narrower span of two', () => {
    expect(filtersOf({ since: 2020, until: 2024 }, { since: 2022 })).toMatchObject({
      since: 2022,
      until: 2024,
    });
  });

  it('leaves out a paper without a date, and says so', () => {
    const verdict = judge(paper({}), filtersOf({ since: 2000 }));
    expect(verdict).toEqual({ date: 'unknown', authors: 'passes' });
  });
});

it('knows when nothing is filtered', () => {
  expect(hasFilters(filtersOf({}, { author: ' ' }))).toBe(false);
  expect(judge(paper({}), filtersOf({}))).toEqual(passes);
});
