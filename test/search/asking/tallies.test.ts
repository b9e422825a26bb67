import { describe, expect, it } from 'vitest';
import { answerByQuoting } from '../../../src/search/answering/answer-by-quoting.ts';
import { openLibrary } from '../../../src/search/open-library.ts';
import { paper } from '../../fakes/papers.ts';
import { SHELF } from './asking-papers.ts';

const BUOYS = paper({
  id: 'buoys',
  title: 'Ice on Buoys',
  abstract: 'We review 57 studies on ice on buoys. Heating works best.',
  authors: ['Ada Brandt', 'Juri Quay', 'Nora Hale'],
  published: '2024-09',
  venue: 'journal of ports',
  organisation: 'Northern Institute of Buoy Studies',
  votes: 0,
});
const CLOCKS = paper({
  id: 'clocks',
  title: 'Tidal Clocks',
  abstract: 'A tidal clock shows the time to high water.',
  authors: ['Juri Quay'],
  published: '2020',
  venue: 'Cold Harbour Workshop (CHW 2020)',
});
const library = await openLibrary([...SHELF, BUOYS, CLOCKS], { answering: answerByQuoting });
const ask = (question: string) => library.ask(question, {});
const bare = await openLibrary([paper({ id: 'bare', title: 'Knots', abstract: 'Knots hold.' })], {
  answering: answerByQuoting,
});

const tallied = async (question: string) => {
  const { said } = await ask(question);
  return said?.about === 'tally' ? said.tally : said;
};
const shown = async (question: string) => {
  const { hits, shown: most } = await ask(question);
  return hits.slice(0, most).map(({ paper: { id } }) => id);
};

describe('what papers are counted by', () => {
  it.each([
    ['who wrote the most papers here?', 'author', 'Ada Brandt', 3],
    ['which author has most papers', 'author', 'Ada Brandt', 3],
    ['most prolific authors', 'author', 'Ada Brandt', 3],
    ['who are the authors in this corpus', 'author', 'Ada Brandt', 3],
    ['how many different authors are here', 'author', 'Ada Brandt', 3],
    ['what is the most common venue', 'venue', 'journal of ports', 2],
    ['which journal appears most often?', 'venue', 'journal of ports', 2],
    ['list all venues', 'venue', 'journal of ports', 2],
    ['which organisations are here', 'organisation', 'Harbour Labs of Bergen', 1],
    ['what institutions are represented', 'organisation', 'Harbour Labs of Bergen', 1],
    ['which year has most papers', 'year', '2024', 3],
    ['how many papers per year', 'year', '2024', 3],
  ])('is read off the records, the largest first: %s', async (question, of, name, count) => {
    const tally = await tallied(question);
    expect(tally).toMatchObject({ of });
    expect(tally).toHaveProperty('rows.0.count', count);
    expect(tally).toHaveProperty('rows.0.name', expect.stringMatching(new RegExp(name, 'i')));
  });

  it('tells how many there are and whose record tells none', async () => {
    expect(await tallied('which venues are there?')).toMatchObject({ distinct: 2, unknown: 3 });
    expect((await ask('which venues are there?')).confidence).toBeLessThan(0.85);
  });

  it('is counted among the papers that are meant', async () => {
    expect(await tallied('who wrote the most papers since 2024')).toMatchObject({
      rows: [{ name: 'Ada Brandt', count: 3 }, { count: 1 }, { count: 1 }, { count: 1 }],
    });
  });

  it.each([
    'who wrote the most papers',
    'which organisations are here',
    'most common venue',
    'which year has most papers',
  ])('is said to be told by no record: %s', async (question) => {
    expect(await bare.ask(question, {})).toMatchObject({
      status: 'refused',
      said: { about: 'tally', tally: { distinct: 0, unknown: 1 } },
    });
  });
});

describe('papers by what their records tell', () => {
  it.each([
    ['which paper has the fewest votes', ['buoys']],
    ['papers with zero votes', ['buoys']],
    ['papers with fewer than 20 votes', ['2401.00001', 'buoys']],
    ['which paper has the most authors', ['buoys']],
    ['most upvoted paper and who wrote it', ['2402.00002']],
    ['CHW papers', ['clocks']],
    ['papers from NIBS', ['buoys']],
    ['quay papers', ['buoys', 'clocks']],
    ['any quay papers about buoys', ['buoys']],
  ])('are listed: %s', async (question, ids) => {
    expect(await shown(question)).toEqual(ids);
  });

  it('are counted by a name that stands before them', async () => {
    expect(await ask('how many quay papers?')).toMatchObject({
      said: { about: 'count', criteria: { author: 'quay' }, total: 2 },
    });
  });

  it.each(['list all papers', 'what papers are here?', 'what does the corpus contain'])(
    'are all of them where all are asked for: %s',
    async (question) => {
      expect(await ask(question)).toMatchObject({
        status: 'answered',
        said: { about: 'list', criteria: {}, total: 6 },
      });
    },
  );

  it('are not said to have no code where no record tells of any', async () => {
    expect((await bare.ask('how many papers have code?', {})).status).toBe('refused');
  });
});
