import { describe, expect, it } from 'vitest';
import { fittingTags } from '../../../src/commands/discuss/fitting-tags.ts';
import { paper } from '../../fakes/papers.ts';

const ropes = paper({ title: 'Rope Wear on Piers', categories: ['cs.CL'], keywords: ['hemp'] });
const library = { about: async (topic: string) => (topic === 'materials' ? [ropes.id] : []) };

const fitting = (names: readonly string[], wantsTag = false) => {
  const tags = names.map((name) => ({ id: name, name }));
  return fittingTags({ tags, wantsTag }, ropes, library);
};

describe('the tags of a paper’s post', () => {
  it('are those of open posts, and of what it is about', async () => {
    const names = ['Done', 'Open', 'rope wear', 'cs.CL', 'Hemp', 'materials', 'vision'];
    expect(await fitting(names)).toEqual({
      ids: ['Open', 'rope wear', 'cs.CL', 'Hemp', 'materials'],
    });
  });

  it('are five at most', async () => {
    const names = ['open', 'rope', 'wear', 'piers', 'hemp', 'materials'];
    expect((await fitting(names))?.ids).toHaveLength(5);
  });

  it('are none where none fits, unless the forum wants one', async () => {
    expect(await fitting(['vision', '🎉'])).toEqual({ ids: [] });
    const forced = { id: 'vision', name: 'vision' };
    expect(await fitting(['vision', '🎉'], true)).toEqual({ ids: ['vision'], forced });
    expect(await fitting([], true)).toBeUndefined();
  });
});
