import fc from 'fast-check';
import snowball from 'snowball-stemmers';
import { expect, it } from 'vitest';
import { BUNDLED_CORPUS, loadCorpus } from '../../../src/data/corpus.ts';
import { foldedWords } from '../../../src/search/text/analyse.ts';
import { stemEnglish } from '../../../src/search/text/stem-english.ts';
import { createMemoryLog } from '../../fakes/log.ts';

const { stem } = snowball.newStemmer('english');

/** What the rules look for, and letters to stand between. */
const PIECES = (
  'a e i o u y b d h l n r s t w x é 1 ed edly eed eedly ing ingly at bl iz ll ss s us ied ies e li ' +
  'tional enci anci abli entli izer ization ational ation ator alism aliti alli fulness ousli ousness ' +
  'iveness iviti biliti bli logi fulli lessli alize icate iciti ical ful ness ative al ance ence er ic ' +
  'able ible ant ement ment ent ism ate iti ous ive ize sion tion gener commun arsen inning skies'
).split(' ');

it('stems every word of the bundled papers as Snowball does', async () => {
  const { papers } = await loadCorpus({
    files: [BUNDLED_CORPUS],
    now: new Date(),
    log: createMemoryLog(),
  });
  const texts = papers.map(({ title, abstract }) => `${title} ${abstract}`);
  const words = [...new Set(foldedWords(texts.join('\n')).split(' '))];
  expect(words.length).toBeGreaterThan(3_000);
  expect(words.map(stemEnglish)).toEqual(words.map(stem));
});

it('stems any made-up word as Snowball does', () => {
  const words = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(words, (pieces) => {
      const word = pieces.join('');
      expect(stemEnglish(word)).toBe(stem(word));
    }),
    { numRuns: 5_000 },
  );
});
