import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arxivIdOf, normaliseTitle, titlePaperId } from '../../src/data/paper-id.ts';
import { anyText } from '../fakes/any-text.ts';

describe('arxivIdOf', () => {
  it.each([
    ['2106.09685', '2106.09685'],
    [' 2106.09685v3 ', '2106.09685'],
    ['arXiv:2106.09680', '2106.09680'],
    ['cs/0112017', 'cs/0112017'],
    ['arXiv:math.GT/0309136v2', 'math/0309136'],
    ['hep-th/9901001', 'hep-th/9901001'],
    ['http://arxiv.org/abs/2202.12139v1', '2202.12139'],
    ['https://arxiv.org/pdf/2202.12139v1.pdf', '2202.12139'],
    ['https://arxiv.org/html/2202.12139#S2', '2202.12139'],
    ['export.arxiv.org/abs/cs/0112017', 'cs/0112017'],
    ['https://huggingface.co/papers/2410.05434#community', '2410.05434'],
    ['https://www.alphaxiv.org/overview/2410.05434v2', '2410.05434'],
    ['https://doi.org/10.48550/arXiv.2106.09685', '2106.09685'],
  ])('finds the id in %s', (text, id) => {
    expect(arxivIdOf(text)).toBe(id);
  });

  it.each(['', '2113.00001', '12.5', 'LoRA', 'https://example.com/2106.09685', 'see 2106.09685'])(
    'finds none in “%s”',
    (text) => {
      expect(arxivIdOf(text)).toBeUndefined();
    },
  );
});

describe('titlePaperId', () => {
  it('is the same whatever the case, punctuation and spacing', () => {
    const id = titlePaperId({ title: 'xLSTMTime : Long-term  Forecasting', abstract: '' });
    expect(titlePaperId({ title: 'XLSTMTIME: long term forecasting.', abstract: 'x' })).toBe(id);
    expect(id).toMatch(/^title:[0-9a-f]{16}$/);
  });

  it('tells titles without a letter apart', () => {
    const ids = ['!', '?', '0'].map((title) => titlePaperId({ title, abstract: '' }));
    expect(new Set(ids).size).toBe(3);
  });

  it('normalises any text to something it leaves alone', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = normaliseTitle(text);
        expect(normaliseTitle(once)).toBe(once);
      }),
    );
  });
});
