import { describe, expect, it } from 'vitest';
import { loadStaticModel } from '../../../src/search/meaning/embedders/static-model.ts';
import { createTokenIndex } from '../../../src/search/meaning/token-index.ts';
import { openLibrary } from '../../../src/search/open-library.ts';
import { paper } from '../../fakes/papers.ts';
import { PAPERS } from './relevance-papers.ts';

const MODEL = new URL(
  '../../../src/search/meaning/embedders/model/colloquy-static.bin',
  import.meta.url,
);
const words = await openLibrary(PAPERS);
const meaning = await openLibrary(PAPERS, { dense: createTokenIndex(loadStaticModel(MODEL)) });

const ranked = async (library: typeof words, query: string, limit = 10) =>
  (await library.search(query, { limit })).hits.map((hit) => hit.paper.id);

describe('words alone', () => {
  it('rank a paper about the words above one that only bears them in its title', async () => {
    // A title boost of 2 would put `demand-title` first: it has both words there, one of them twice.
    const found = await ranked(words, 'forecast demand of electricity by hour');
    expect(found[0]).toBe('forecast');
  });

  it('rank a paper with both words above one that repeats either', async () => {
    const library = await openLibrary([
      ...PAPERS,
      paper({ id: 'both', abstract: 'Quaternion filters against occlusion, in one line.' }),
      paper({ id: 'repeats', abstract: 'Quaternion after quaternion: a quaternion primer.' }),
    ]);
    expect(await ranked(library, 'quaternion occlusion')).toEqual(['both', 'repeats']);
  });

  it('rank the rare word above the common one', async () => {
    // `accuracy` is in three papers, `drum` in one.
    const found = await ranked(words, 'accuracy of drum');
    expect(found[0]).toBe('music');
    expect(new Set(found.slice(1))).toEqual(new Set(['distill', 'prune', 'privacy']));
  });

  it('rank the short text above the long one that says it as often', async () => {
    const said = 'Octonions are discussed.';
    const library = await openLibrary([
      ...PAPERS,
      paper({
        id: 'long',
        abstract: `${said} Then follows much about bridges, rivers, towers, valleys and roads of a distant country.`,
      }),
      paper({ id: 'short', abstract: said }),
    ]);
    expect(await ranked(library, 'octonions')).toEqual(['short', 'long']);
  });

  it('find other forms of a word, joined and misspelt words', async () => {
    expect((await ranked(words, 'imputing'))[0]).toBe('impute');
    expect((await ranked(words, 'smoothingseason'))[0]).toBe('smoothing');
    expect((await ranked(words, 'reconstrukted'))[0]).toBe('nerf');
  });

  it('say nothing to a question in other words', async () => {
    expect(await ranked(words, 'plug holes')).toEqual([]);
  });
});

describe('words and meaning', () => {
  it.each([
    ['fill the gaps of an incomplete spreadsheet with nothing', 'impute'],
    ['nurses alerted before someone gets critically ill', 'patients'],
    ['shrink a huge chatbot so that answering is cheaper', 'distill'],
    ['predict how much power households will consume tomorrow', 'forecast'],
    ['build a 3D model of my room with a smartphone camera', 'nerf'],
    ['hide whether somebody is male or female from word vectors', 'fair'],
    ['clinics learn together without revealing medical files', 'privacy'],
    ['compose rhythm for a tune I sing', 'music'],
  ])('find what is meant by “%s”', async (question, id) => {
    expect(await ranked(meaning, question, 2)).toContain(id);
  });

  it.each([
    ['drum patterns', 'music'],
    ['seasonal smoothing', 'smoothing'],
    ['shuffled responses', 'linkage'],
    ['Pruning at Initialisation', 'prune'],
  ])('keep what the words of “%s” say', async (query, id) => {
    expect((await ranked(meaning, query))[0]).toBe(id);
  });

  it('find nothing for words without a meaning', async () => {
    expect(await ranked(meaning, 'qwzx')).toEqual([]);
  });

  it('tell the sentence that is nearest', async () => {
    const { hits } = await meaning.search('camera positions estimated with the scene', {
      limit: 1,
    });
    expect(hits[0]?.why.sentence).toMatch(/^Camera poses are estimated jointly/);
  });

  it('filter before anything is compared', async () => {
    const found = await ranked(meaning, 'shrink a chatbot so that it runs cheaper -student');
    expect(found).not.toContain('distill');
  });
});
