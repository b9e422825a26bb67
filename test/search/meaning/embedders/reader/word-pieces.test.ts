import { describe, expect, it } from 'vitest';
import { createWordPieces } from '../../../../../src/search/meaning/embedders/reader/word-pieces.ts';

const VOCABULARY = ['[UNK]', '[CLS]', '[SEP]', 'pay', '##ing', 'attention', '学', '!', 'cafe'];
const { idsOf, isKnown } = createWordPieces(VOCABULARY);

/** Ids of real texts are held to those of the original in reader-model.test.ts. */
const piecesOf = (text: string, limit = 256): string[] =>
  Array.from(idsOf(text, limit), (id) => VOCABULARY[id] ?? '?').slice(1, -1);

describe('word pieces', () => {
  it.each([
    ['Paying attention', ['pay', '##ing', 'attention']],
    ['CAFÉ!', ['cafe', '!']],
    ['pay\u00ading', ['pay', '##ing']],
    ['学学', ['学', '学']],
    ['payer attention', ['[UNK]', 'attention']],
    [`${'pay'.repeat(34)} pay`, ['[UNK]', 'pay']],
    [' \n\t ', []],
  ])('of %j', (text, pieces) => {
    expect(piecesOf(text)).toEqual(pieces);
  });

  it('end with [SEP] where a text is cut off', () => {
    expect(Array.from(idsOf('pay attention pay attention', 4))).toEqual([1, 3, 5, 2]);
  });

  it('tell whether a text has a known one', () => {
    expect(isKnown(idsOf('pay', 256))).toBe(true);
    expect(isKnown(idsOf('qqq', 256))).toBe(false);
    expect(isKnown(idsOf('', 256))).toBe(false);
  });

  it('need a vocabulary with those of BERT itself', () => {
    expect(() => createWordPieces(['pay'])).toThrow('[CLS]');
  });
});
