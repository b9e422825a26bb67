import { describe, expect, it } from 'vitest';
import { groupGaps } from '../../../src/commands/corpus/group-gaps.ts';

const asked = (id: string, text: string, status: 'answered' | 'maybe' | 'refused' = 'refused') => ({
  id,
  text,
  status,
});
const NOBODY = new Map<string, number>();

describe('what was asked in vain', () => {
  it('comes together where it is about the same, most asked first, in the newest words', async () => {
    const gaps = await groupGaps(
      [
        asked('c', 'How fast is mamba on a phone?'),
        asked('b', 'speed of diffusion models', 'maybe'),
        asked('a', 'how fast does Mamba run on a phone', 'maybe'),
      ],
      NOBODY,
    );
    expect(gaps).toEqual([
      {
        ...{ askedId: 'c', text: 'How fast is mamba on a phone?' },
        ...{ refused: 1, maybe: 1, wrong: 0, times: 2 },
      },
      {
        ...{ askedId: 'b', text: 'speed of diffusion models' },
        ...{ refused: 0, maybe: 1, wrong: 0, times: 1 },
      },
    ]);
  });

  it('leaves out what was answered, unless somebody marked it as not right', async () => {
    const answers = [asked('a', 'what is attention', 'answered'), asked('b', 'who', 'answered')];
    expect(await groupGaps(answers, NOBODY)).toEqual([]);
    const [marked, ...others] = await groupGaps(answers, new Map([['b', 2]]));
    expect(marked).toMatchObject({ askedId: 'b', wrong: 2, refused: 0, maybe: 0, times: 1 });
    expect(others).toEqual([]);
  });

  it('tells apart what is asked in other scripts and in stop words', async () => {
    const gaps = await groupGaps(
      [asked('a', '注意機構とは何ですか'), asked('b', '拡散モデルとは'), asked('c', 'who is it')],
      NOBODY,
    );
    expect(gaps.map(({ askedId }) => askedId)).toEqual(['a', 'b', 'c']);
  });
});
