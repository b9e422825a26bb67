import { describe, expect, it } from 'vitest';
import type { TitleIndex } from '../../src/search/keywords/title-index.ts';
import { paper } from '../fakes/papers.ts';

const PAPERS = [
  paper({ id: 'arxiv:2305.18290', title: 'Direct Preference Optimization (DPO)' }),
  paper({ id: 'ppo', title: 'Proximal Policy Optimization: PPO', url: 'https://example.org/PPO/' }),
  paper({ id: 'time', title: 'Time-LLM: Forecasting by Reprogramming' }),
  paper({ id: 'splat', title: 'LoopSplat: Loop Closure with 3D Gaussians' }),
  paper({ id: 'holder', title: 'Hölder Continuity of Recurrent Networks' }),
  paper({
    id: 'lamp2020',
    title: 'Lamps on Long Piers',
    arxivId: '2004.01234',
    doi: '10.1000/Lamp.X_3',
  }),
  paper({ id: 'rope', title: 'Ropes Across', url: 'https://doi.org/10.1145/3292500.3330701' }),
  paper({ id: 'tide', title: 'Tides at Noon', doi: '10.48550/arXiv.2101.00001' }),
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
      ['10.1000/lamp.x_3', 'lamp2020'],
      ['doi:10.1000/Lamp.X_3', 'lamp2020'],
      ['https://dx.doi.org/10.1000%2FLamp.X_3', 'lamp2020'],
      ['arXiv:2004.01234v2', 'lamp2020'],
      ['https://huggingface.co/papers/2004.01234', 'lamp2020'],
      ['10.48550/arXiv.2004.01234', 'lamp2020'],
      ['DOI: 10.1145/3292500.3330701', 'rope'],
      ['https://arxiv.org/abs/2101.00001', 'tide'],
      ['doi.org/10.48550/arxiv.2101.00001', 'tide'],
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
