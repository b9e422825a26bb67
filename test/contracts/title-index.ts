import { describe, expect, it } from 'vitest';
import type { TitleIndex } from '../../src/search/keywords/title-index.ts';
import { paper } from '../fakes/papers.ts';

const PAPERS = [
  paper({ id: 'arxiv:2305.18290', title: 'Direct Preference Optimization (DPO)' }),
  paper({ id: 'ppo', title: 'Proximal Policy Optimization: PPO', url: 'https://example.org/PPO/' }),
  paper({ id: 'time', title: 'Time-LLM: Forecasting by Reprogramming' }),
  paper({ id: 'splat', title: 'LoopSplat: Loop Closure with 3D Gaussians' }),
  paper({ id: 'holder', title: 'Hölder Continuity of Recurrent Networks' }),
  paper({ id: 'untitled', title: '', abstract: 'Nobody named this record.' }),
];

/** What every title index does. `create` is given a reader of the papers that the test adds. */
export function describeTitleIndex(
  name: string,
  create: (paperAt: (ordinal: number) => (typeof PAPERS)[number] | undefined) => TitleIndex,
): void {
  const filled = (): TitleIndex => {
    const index = create((ordinal) => PAPERS[ordinal]);
    for (const [ordinal, each] of PAPERS.entries()) index.add(ordinal, each);
    return index;
  };
  const ids = (ordinals: readonly number[]) => ordinals.map((ordinal) => PAPERS[ordinal]?.id);
  const found = (index: TitleIndex, text: string) =>
    ids(index.search(text, 3).map(({ ordinal }) => ordinal));

  describe(`${name}, a title index`, () => {
    it.each([
      ['arxiv:2305.18290', 'arxiv:2305.18290'],
      ['2305.18290v2', 'arxiv:2305.18290'],
      ['<https://arxiv.org/pdf/2305.18290>', 'arxiv:2305.18290'],
      ['http://www.example.org/ppo', 'ppo'],
      ['direct preference optimization dpo', 'arxiv:2305.18290'],
      ['HOLDER continuity, of recurrent networks', 'holder'],
    ])('takes %s for the paper %s', (text, id) => {
      expect(ids(filled().exact(text))).toEqual([id]);
    });

    it.each(['', '  ', '!', 'Direct Preference', 'https://example.org/'])(
      'does not take %j for any paper',
      (text) => {
        expect(filled().exact(text)).toEqual([]);
      },
    );

    it.each([
      ['the last word unfinished', 'proximal pol', 'ppo'],
      ['a misspelt word', 'reccurent networks', 'holder'],
      ['a joined word', 'timellm', 'time'],
      ['the halves of a joined word', 'loop splat', 'splat'],
    ])('finds a title by %s', (_how, text, id) => {
      expect(found(filled(), text)[0]).toBe(id);
    });

    it('is strict about short words', () => {
      expect(found(filled(), 'DPO')).toEqual(['arxiv:2305.18290']);
    });

    it('tells which share of the words a title has', () => {
      const [first] = filled().search('time quaternion', 1);
      expect(first?.coverage).toBe(0.5);
    });

    it('finds nothing for words that no title has', () => {
      expect(filled().search('quaternion', 5)).toEqual([]);
      expect(filled().search('', 5)).toEqual([]);
    });

    it('returns no more than asked for', () => {
      expect(filled().search('optimization', 1)).toHaveLength(1);
    });

    it('forgets a removed paper and its keys', () => {
      const index = filled();
      for (const [ordinal, each] of PAPERS.entries()) {
        if (each.id === 'ppo') index.remove(ordinal, each);
      }
      expect(index.exact('http://www.example.org/ppo')).toEqual([]);
      expect(found(index, 'proximal policy')).toEqual([]);
      expect(found(index, 'optimization')).toEqual(['arxiv:2305.18290']);
    });
  });
}
