import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authorsOf } from '../../../src/data/files/authors.ts';
import { partialDateOf } from '../../../src/data/files/date.ts';
import { PaperSchema } from '../../../src/data/paper.ts';
import { anyText } from '../../fakes/any-text.ts';
import { paper } from '../../fakes/papers.ts';

describe('partialDateOf', () => {
  it.each([
    ['2023', '2023'],
    [2023, '2023'],
    ['2023-05', '2023-05'],
    ['2023-05-04', '2023-05-04'],
    ['2023-05-04 00:00:00', '2023-05-04'],
    ['2023-05-04T23:30:00-05:00', '2023-05-04'],
    ['2023/5/4', '2023-05-04'],
    ['2023-05-00', '2023-05'],
    ['2023-00-00', '2023'],
    ['20230504', '2023-05-04'],
    [20230504, '2023-05-04'],
    [1_683_158_400, '2023-05-04'],
    [1_683_158_400_000, '2023-05-04'],
    ['1683158400', '2023-05-04'],
    ['Jun 17, 2021', '2021-06-17'],
    ['June 17th, 2021', '2021-06-17'],
    ['17 Jun 2021', '2021-06-17'],
    ['Mon, 2 Apr 2007 19:18:42 GMT', '2007-04-02'],
    ['Thu Jun 17 12:00:00 2021', '2021-06-17'],
    ['June 2021', '2021-06'],
    ['2021 Jun 17', '2021-06-17'],
    ['03/04/2021', '2021'],
    ['17.06.2021', '2021-06-17'],
    ['06/17/2021', '2021-06-17'],
    ['2021-06-17 (online)', '2021-06-17'],
    ['2021~', '2021'],
    ['20210617T101010', '2021-06-17'],
    ['Fri Jun 18 2021 02:00:00 GMT+0200 (CEST)', '2021-06-18'],
    ['2021年6月17日', '2021-06-17'],
    ['Spring 2021', '2021'],
    ['c. 2021', '2021'],
    ['2021-W23', '2021'],
    ['juin 2021', '2021'],
  ])('reads %j as %s', (given, date) => {
    expect(partialDateOf(given)).toBe(date);
  });

  it.each([
    '2021-13-45',
    '2021-02-30',
    'Feb 31, 2024',
    'soon',
    '',
    -1,
    Number.NaN,
    1e21,
    null,
    {},
    '0000-01-01',
    '9999-12-31',
    '2019 or 2021',
  ])('reads no date in %j', (given) => {
    expect(partialDateOf(given)).toBeUndefined();
  });

  it('gives what a paper may hold, or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.double(), fc.integer(), fc.date().map(String)), (given) => {
        const published = partialDateOf(given);
        if (published !== undefined) PaperSchema.parse(paper({ published }));
      }),
    );
  });
});

describe('authorsOf', () => {
  it.each([
    ["['A B', \"C O'D\"]", ['A B', "C O'D"]],
    ['["A B", "C D"]', ['A B', 'C D']],
    ["C. Bal\\'azs, E. L. Moor and C.-P. Yun", ['C. Balázs', 'E. L. Moor', 'C.-P. Yun']],
    ['Ilka Stream (Quay College), Loui Thern (Here, Dept. (B))', ['Ilka Stream', 'Loui Thern']],
    ['Smith, Ada and Roe, Bob', ['Smith, Ada', 'Roe, Bob']],
    ['Smith, J., Roe, B. C.', ['Smith, J.', 'Roe, B. C.']],
    ['A. One, B. Two', ['A. One', 'B. Two']],
    ['A. One, B. Two and C. Three', ['A. One', 'B. Two', 'C. Three']],
    ['Lovelace, Ada', ['Lovelace, Ada']],
    ['Ada Lovelace, Jr., Bob Roe', ['Ada Lovelace Jr.', 'Bob Roe']],
    ['Ada Lovelace AND Bob Roe et al.', ['Ada Lovelace', 'Bob Roe et al.']],
    ['Ada Lovelace, et al.', ['Ada Lovelace']],
    [
      [
        ['Balázs', 'C.', ''],
        ['Yun', 'C. -P.', 'Jr', 'Quay College'],
      ],
      ['C. Balázs', 'C.-P. Yun Jr'],
    ],
    [
      [{ given: 'Ada', family: 'Roe' }, { name: 'The Group' }],
      ['Ada Roe', 'The Group'],
    ],
    [[{ first: 'Ada', middle: ['B.'], last: 'Roe' }], ['Ada B. Roe']],
    [[{ author: { display_name: 'Ada Roe' } }], ['Ada Roe']],
    [[{ ForeName: 'Ada', LastName: 'Roe' }], ['Ada Roe']],
    [[{ given_name: 'Ada', family_name: 'Roe', suffix: 'Jr.' }], ['Ada Roe Jr.']],
    [[{ given: 'Ada', 'non-dropping-particle': 'van der', family: 'Roe' }], ['Ada van der Roe']],
    [[{ name: null }, { name: 'Bob Roe' }], ['Bob Roe']],
    [{ author: [{ text: 'Ada Roe 0001' }, { text: 'Bob Roe' }] }, ['Ada Roe', 'Bob Roe']],
    [{ author: { text: 'Ada Roe' } }, ['Ada Roe']],
    [{ 0: 'Ada Roe', 1: 'Bob Roe' }, ['Ada Roe', 'Bob Roe']],
    [
      [
        { creatorType: 'editor', firstName: 'Al', lastName: 'Moe' },
        { creatorType: 'author', firstName: 'Ada', lastName: 'Roe' },
      ],
      ['Ada Roe'],
    ],
    ['Ada Roe | Bob Roe', ['Ada Roe', 'Bob Roe']],
    ['Ada Roe\nBob Roe', ['Ada Roe', 'Bob Roe']],
    ['李雷、韩梅梅', ['李雷', '韩梅梅']],
    ['Roe, Ada (123); Roe, Bob (Quay, Port)', ['Roe, Ada', 'Roe, Bob']],
    ['Ada Roe and 12 others', ['Ada Roe']],
    ['Roe, Ada, Jr.', ['Roe, Ada Jr.']],
  ])('reads %j', (given, names) => {
    expect(authorsOf(given)).toEqual(names);
  });

  it('reads a hundred thousand blanks', () => {
    expect(authorsOf(`Ada,${' '.repeat(100_000)}Roe and Bob Roe`)).toEqual(['Ada, Roe', 'Bob Roe']);
  });

  it('gives names that a paper may hold, or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.jsonValue()), (given) => {
        const authors = authorsOf(given);
        if (authors !== undefined) PaperSchema.parse(paper({ authors: [...authors] }));
      }),
    );
  });
});
