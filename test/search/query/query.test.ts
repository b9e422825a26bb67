import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_QUERY, parseQuery } from '../../../src/search/query/query.ts';

const words = (text: string) => ({ words: text, quoted: false });
const quoted = (text: string) => ({ words: text, quoted: true });

describe('parseQuery', () => {
  it('takes plain words as what to rank by', () => {
    expect(parseQuery('graph neural  networks')).toEqual({
      text: 'graph neural networks',
      freeText: 'graph neural networks',
      boundText: '',
      phrases: [],
      excluded: [],
      anyOf: [],
      setAside: [],
    });
  });

  it('requires a phrase, and ranks by its words too', () => {
    expect(parseQuery('forecasting "Time Series"')).toMatchObject({
      text: 'forecasting Time Series',
      phrases: [quoted('time series')],
    });
  });

  it('reads typographic quotation marks', () => {
    expect(parseQuery('“time series”').phrases).toEqual([quoted('time series')]);
  });

  it('excludes words and phrases, and does not rank by them', () => {
    expect(parseQuery('attention -vision -"speech recognition"')).toMatchObject({
      text: 'attention',
      excluded: [words('vision'), quoted('speech recognition')],
    });
  });

  it('joins alternatives into a group, over several OR', () => {
    expect(parseQuery('deep graph OR "point cloud" OR mesh')).toMatchObject({
      text: 'deep graph point cloud mesh',
      phrases: [],
      anyOf: [[words('graph'), quoted('point cloud'), words('mesh')]],
    });
  });

  it('takes a joined word as it stands where it must or must not occur', () => {
    expect(parseQuery('-time-llm').excluded).toEqual([words('time llm')]);
  });

  it.each([
    ['year:2023', { since: 2023, until: 2023 }],
    ['year:2023..2025', { since: 2023, until: 2025 }],
    ['year:2025..2023', { since: 2023, until: 2025 }],
    ['year:2023..', { since: 2023 }],
    ['YEAR:..2020', { until: 2020 }],
  ])('understands %s', (text, years) => {
    const { since, until } = parseQuery(text);
    expect({ since, until }).toEqual({ since: undefined, until: undefined, ...years });
  });

  it.each([
    ['author:Bengio', 'Bengio'],
    ['author:"Yoshua Bengio"', 'Yoshua Bengio'],
    ['author:a author:b', 'b'],
  ])('understands %s', (text, author) => {
    expect(parseQuery(text)).toMatchObject({ text: '', author });
  });

  it.each([
    ['year:soon', 'year soon'],
    ['year:..', 'year ..'],
    ['author:""', 'author'],
    ['"never closed', '"never closed'],
    ['OR', ''],
    ['graph OR', 'graph'],
    ['OR graph', 'graph'],
    ['graph or tree', 'graph or tree'],
    ['well-known', 'well-known'],
  ])('reads %s as the words %s', (text, expected) => {
    const query = parseQuery(text);
    expect(query.text).toBe(expected);
    expect([...query.phrases, ...query.excluded, ...query.anyOf]).toEqual([]);
  });

  it('excludes nothing for a lone minus', () => {
    expect(parseQuery('a - b').excluded).toEqual([]);
  });

  it('reads no more than the beginning of an endless query', () => {
    expect(parseQuery('word '.repeat(50_000)).text.length).toBeLessThanOrEqual(LONGEST_QUERY);
  });

  it('never throws, whatever is typed', () => {
    const piece = fc.constantFrom(
      '"',
      '-',
      'OR',
      'author:',
      'year:',
      '..',
      '2023',
      ' ',
      'graph',
      '“',
      '-"',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' }))), (pieces) => {
        expect(() => parseQuery(pieces.join(''))).not.toThrow();
      }),
    );
  });
});
