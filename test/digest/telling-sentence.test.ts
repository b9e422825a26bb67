import { describe, expect, it } from 'vitest';
import { SIGNS, tellingSentence } from '../../src/digest/telling-sentence.ts';
import { paper } from '../fakes/papers.ts';

const lineOf = (abstract: string, title = 'Mamba') => tellingSentence(paper({ title, abstract }));

describe('the line that tells why a paper matters', () => {
  it.each(SIGNS.map(([, sign, example]) => [example, sign] as const))(
    'knows by a sign of its own: %s',
    (example, sign) => {
      expect(example).toMatch(sign);
    },
  );

  it.each([
    [
      'a claim before a result that says nothing',
      'Faces are hard. We propose DMT, a memory of lips and voices. Extensive experiments demonstrate the effectiveness of the proposed method.',
      'We propose DMT, a memory of lips and voices.',
    ],
    [
      'a result with a number before one without',
      'We propose a loss. Experiments show that it is good on graphs. Our loss needs 40% fewer labels.',
      'Our loss needs 40% fewer labels.',
    ],
    [
      'nothing of others, however well they did',
      'Most models achieve state-of-the-art results. Recently, large models outperform people by 9 points. We present a survey of both.',
      'We present a survey of both.',
    ],
    [
      'no sentence that needs the one before it',
      'We propose a scheme for tiles. They also reduce the cost by 5%.',
      'We propose a scheme for tiles.',
    ],
    [
      'no formula and no broken word',
      'We propose a bound. Experiments show that it oper- ates well. Results show $O(n)$ time.',
      'We propose a bound.',
    ],
    [
      'a sentence that a list has room for',
      `We propose tiles. Results show that tiles help with ${'very many things and '.repeat(20)}more.`,
      'We propose tiles.',
    ],
    ['another sentence than the title', 'Tiles help. We tile.', 'We tile.'],
  ])('is %s', (_, abstract, told) => {
    expect(lineOf(abstract, 'Tiles help')).toBe(told);
  });

  it('is the first that says as much as any, and nothing without an abstract', () => {
    expect(lineOf('Tiles on a GPU. Kernels on a chip.')).toBe('Tiles on a GPU.');
    expect(lineOf('')).toBe('');
  });
});
