import { describe, expect, it } from 'vitest';
import { answerByQuoting } from '../../../src/search/answering/answer-by-quoting.ts';
import { openLibrary } from '../../../src/search/open-library.ts';
import { paper } from '../../fakes/papers.ts';

const TERNS = paper({
  id: '2107.80001',
  title: 'Arctic Terns at Lighthouses of the Outer Islands',
  abstract:
    'Terns rest where light is steady. We count arctic terns at nine lighthouses over three summers. ' +
    'Red lamps had no influence on the birds. We conclude that terns prefer steady light.',
  url: 'https://arxiv.org/abs/2107.80001',
});
const DRIFTWOOD = paper({
  id: 'lund2018driftwood',
  title: 'Driftwood Stoves of Remote Stations',
  abstract:
    'Remote stations burn driftwood. We present a stove that burns wet driftwood. ' +
    'It needs 40% less wood than an open fire. Salt made no difference.',
});
const FERRY = paper({
  id: 'ferry',
  title: 'A Queue Model for Winter Ferries of Small Ports',
  abstract:
    'Ferries wait for ice. We propose a queue model that orders winter ferries by their hulls. ' +
    'A queue model is used because arrivals are rare.',
});

const library = await openLibrary([TERNS, DRIFTWOOD, FERRY], { answering: answerByQuoting });
const ask = (question: string) => library.ask(question, {});

describe('a paper named by its key', () => {
  it.each([
    ['an arXiv id', 'What does arXiv:2107.80001 conclude?', TERNS.id],
    ['its id', 'What does 2107.80001 conclude?', TERNS.id],
    ['an address', 'Summarise https://arxiv.org/abs/2107.80001', TERNS.id],
    ['an address of the PDF', 'Summarise https://arxiv.org/pdf/2107.80001v2', TERNS.id],
    ['a citation key', 'What are the key results presented in lund2018driftwood?', DRIFTWOOD.id],
    ['its title', 'What does Arctic Terns at Lighthouses of the Outer Islands conclude?', TERNS.id],
  ])('is answered from alone: %s', async (_, question, id) => {
    const { status, sentences } = await ask(question);
    expect(status).toBe('answered');
    expect(new Set(sentences.map(({ paperId }) => paperId))).toEqual(new Set([id]));
  });

  it.each(['arXiv:2107.80001', '2107.80001', 'arXiv 2107.80001', TERNS.url])(
    'is asked for a detail as by its title: %s',
    async (key) => {
      const asked = await ask(`What does ${key} say about red lamps?`);
      const titled = await ask(`What does “${TERNS.title}” say about red lamps?`);
      expect(asked.status).not.toBe('refused');
      expect(asked).toEqual(titled);
      expect(asked.sentences.map(({ text }) => text)).toContain(
        'Red lamps had no influence on the birds.',
      );
    },
  );
});

describe('what the authors of a paper say', () => {
  it.each([
    ['do the authors of Driftwood Stoves propose', 'does Driftwood Stoves propose'],
    [
      'do the authors of A Queue Model for Winter Ferries claim',
      'does A Queue Model for Winter Ferries claim',
    ],
    ['did the authors of Arctic Terns at Lighthouses find', 'did Arctic Terns at Lighthouses find'],
  ])('is what the paper says: what %s', async (authors, plain) => {
    const [spoken, said] = [await ask(`What ${authors}?`), await ask(`What ${plain}?`)];
    expect(said.status).toBe('answered');
    expect(spoken.status).toBe('answered');
    expect(spoken.sentences.map(({ text }) => text)).toEqual(
      said.sentences.map(({ text }) => text),
    );
  });

  it('is found where they are asked for a reason', async () => {
    const question = 'Why do the authors of A Queue Model for Winter Ferries use a queue model?';
    expect((await ask(question)).sentences[0]?.paperId).toBe(FERRY.id);
  });

  it.each([
    ['Who are the authors of Driftwood Stoves of Remote Stations?', 'authors'],
    ['How many authors does Driftwood Stoves of Remote Stations have?', 'authorCount'],
    ['Where do the authors of Driftwood Stoves of Remote Stations work?', 'organisation'],
  ])('is not meant where the authors themselves are asked for: %s', async (question, fact) => {
    expect(await ask(question)).toMatchObject({
      said: { about: 'record', facts: [{ fact, known: false }] },
    });
  });
});

describe('a paper that is talked about', () => {
  const answeredFrom = async (question: string, context: readonly string[] = []) => {
    const { sentences } = await library.ask(question, { talkedOf: DRIFTWOOD.id, context });
    return [...new Set(sentences.map(({ paperId }) => paperId))];
  };

  it('is meant where nothing is named', async () => {
    expect(await answeredFrom('what does it propose?')).toEqual([DRIFTWOOD.id]);
  });

  it('is not meant where another is named, now or in the question before', async () => {
    const named = `What does “${FERRY.title}” propose?`;
    expect(await answeredFrom(named)).toEqual([FERRY.id]);
    expect(await answeredFrom('why is it used?', [named])).toEqual([FERRY.id]);
  });
});

describe('a name that is an everyday word elsewhere', () => {
  const WARDEN = paper({
    id: 'warden',
    title: 'Warden: Watching Locks at Night',
    abstract:
      'Locks leak at night. We present a watch over locks, named Warden. It finds leaks early.',
  });
  const others = [1, 2, 3, 4].map((at) =>
    paper({
      id: `wardens-${at}`,
      title: `Harbour Staff in Year ${at}`,
      abstract: `Harbour wardens are counted. In year ${at} wardens were few.`,
    }),
  );

  it('is meant where it is typed as a name, as its abstract introduces it', async () => {
    const shelf = await openLibrary([WARDEN, ...others], { answering: answerByQuoting });
    expect(await shelf.ask('who wrote Warden?', {})).toMatchObject({ said: { paper: WARDEN } });
  });
});

describe('several papers that are compared', () => {
  it('are each quoted, once', async () => {
    const names = [TERNS, DRIFTWOOD, FERRY].map(({ title }) => `“${title}”`).join(', ');
    const { sentences } = await ask(`compare ${names}`);
    expect(sentences.map(({ paperId }) => paperId)).toEqual([TERNS.id, DRIFTWOOD.id, FERRY.id]);
  });
});

describe('a word that papers join to other words of grammar', () => {
  const LAMPS = paper({
    id: 'few',
    title: 'Few-Lamp Harbours',
    abstract: 'Few-lamp harbours are dark. We show that few-lamp harbours need pilots at night.',
  });

  it('is answered for the one that is meant, and doubted for one of which nobody speaks', async () => {
    const shelf = await openLibrary([LAMPS, TERNS, FERRY], { answering: answerByQuoting });
    expect(await shelf.ask('what do few-lamp harbours need?', {})).toMatchObject({
      status: 'answered',
    });
    expect(await shelf.ask('what do two-lamp harbours need?', {})).toMatchObject({
      status: 'maybe',
      unknownNames: ['two-lamp'],
    });
  });
});
