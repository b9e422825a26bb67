import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../src/search/open-library.ts';
import type { Answering } from '../../src/search/ranking/retrieval.ts';
import { answerLines } from '../../src/terminal/batch.ts';
import { paper } from '../fakes/papers.ts';

/** Quotes the first sentence of the best paper to whoever asks how something is. */
const quoteFirst: Answering = async (text, { limit = 5, ...paper }, retriever) => {
  const question = retriever.prepare(text);
  const candidates = await retriever.rank(question, { limit, ...paper });
  const hits = candidates.map((candidate) => retriever.present(question, candidate));
  const [best] = hits;
  if (!text.startsWith('how') || best === undefined) {
    return { status: 'refused', kind: 'refusal', shown: 5, confidence: 0.1, sentences: [], hits };
  }
  const { id, title, abstract } = best.paper;
  const quoted = {
    text: abstract.slice(0, abstract.indexOf('.') + 1),
    start: 0,
    paperId: id,
    title,
  };
  return {
    status: 'answered',
    kind: 'quotes',
    shown: 5,
    confidence: 0.9,
    sentences: [quoted],
    hits,
  };
};

const library = await openLibrary(
  [
    paper({
      id: 'kite',
      title: 'Kites',
      abstract: 'A kite of silk flies at 30 km/h. It needs wind.',
    }),
    paper({
      id: 'boat',
      title: 'Boats',
      abstract: 'A boat of oak sails on wind. It weighs 2 tons.',
    }),
    paper({ id: 'bell', title: 'Bells', abstract: 'Bells of bronze ring for an hour.' }),
  ],
  { answering: quoteFirst },
);

async function answers(...lines: readonly string[]): Promise<readonly unknown[]> {
  async function* given() {
    yield* lines;
  }
  let time = 0;
  const now = (): number => {
    time += 1.234;
    return time;
  };
  const out = await Array.fromAsync(answerLines(given(), { library, now }));
  return out.map((line) => JSON.parse(line));
}

const search = (fields: object): string =>
  JSON.stringify({ id: 's', kind: 'search', text: 'wind', ...fields });
const ask = (fields: object): string =>
  JSON.stringify({ id: 'a', kind: 'ask', text: 'how fast does the kite of silk fly?', ...fields });

describe('answerLines', () => {
  it('answers each line with one line, in order', async () => {
    const [first, second] = await answers(search({ id: 'one' }), search({ id: 'two', limit: 1 }));

    expect(first).toMatchObject({ id: 'one', ms: 1.23, hits: { length: 2 } });
    expect(second).toMatchObject({ id: 'two', hits: { length: 1 } });
  });

  it('names each hit by id and title, with a score', async () => {
    const [answer] = await answers(search({ text: 'bronze' }));

    expect(answer).toMatchObject({
      hits: [{ id: 'bell', title: 'Bells', score: expect.any(Number) }],
    });
  });

  it('answers a question with quotations and the nearest papers', async () => {
    const [answer] = await answers(ask({}));

    expect(answer).toMatchObject({
      id: 'a',
      status: 'answered',
      confidence: expect.any(Number),
      sentences: [{ text: 'A kite of silk flies at 30 km/h.', paper: 'kite', title: 'Kites' }],
    });
    expect(answer).toHaveProperty('hits.0.id', 'kite');
  });

  it('refuses what the corpus does not say', async () => {
    const [answer] = await answers(ask({ text: 'who won the chess championship?' }));

    expect(answer).toMatchObject({ status: 'refused', sentences: [] });
  });

  it('answers from one paper alone when it is named', async () => {
    const [answer] = await answers(ask({ paper: 'boat', text: 'how heavy is the boat?' }));

    expect(answer).toMatchObject({ hits: [{ id: 'boat' }] });
  });

  it.each([
    ['is no JSON', '{"id":"x"', null, 'no JSON'],
    ['is no object', '"wind"', null, 'request'],
    ['has no text', '{"id":"x","kind":"search"}', 'x', 'text'],
    ['asks for another kind', '{"id":"x","kind":"sing","text":"la"}', 'x', 'kind'],
    ['asks for too much', search({ id: 'x', limit: 1001 }), 'x', 'limit'],
    ['asks for nothing', search({ id: 'x', limit: 0 }), 'x', 'limit'],
    ['has a number as id', search({ id: 5 }), null, 'id'],
    ['names an unknown paper', ask({ id: 'x', paper: 'gong' }), 'x', 'gong'],
  ])('says what is wrong with a line that %s, and goes on', async (_, line, id, reason) => {
    const [bad, good] = await answers(line, search({}));

    expect(bad).toEqual({ id, error: expect.stringContaining(reason) });
    expect(good).toMatchObject({ id: 's', hits: { length: 2 } });
  });

  it('takes null for what is not given', async () => {
    expect(await answers(ask({ paper: null, limit: null }))).toMatchObject([
      { status: 'answered' },
    ]);
  });

  it('passes over empty lines', async () => {
    expect(await answers('', '  ', search({}))).toHaveLength(1);
  });

  it('takes up to 1,000 hits', async () => {
    expect(await answers(search({ limit: 1000 }))).toMatchObject([{ hits: { length: 2 } }]);
  });
});
