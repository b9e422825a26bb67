import { describe, expect, it } from 'vitest';
import { ask } from '../../src/commands/ask.ts';
import type { Reply } from '../../src/commands/reply.ts';
import type { AskOptions, Library } from '../../src/search/library.ts';
import { call, contextOf } from '../fakes/commands.ts';
import { paper } from '../fakes/papers.ts';
import { createMemoryAsked } from '../fakes/stores.ts';

const quoted = paper({ title: 'Concept erasure', abstract: 'A concept can be erased linearly.' });
const near = paper({ title: 'Concept bottlenecks', abstract: 'Bottlenecks name concepts.' });
const hits = [near, quoted].map((each) => ({
  paper: each,
  score: 1,
  snippet: [],
  why: { words: [] },
}));
const citation = {
  text: quoted.abstract,
  start: 0,
  paperId: quoted.id,
  title: quoted.title,
};

function answering(status: 'answered' | 'refused') {
  const asked: AskOptions[] = [];
  const context = contextOf([quoted, near], {
    ask: async (_question, options) => {
      asked.push(options);
      const sentences = status === 'answered' ? [citation] : [];
      const kind = status === 'answered' ? 'quotes' : 'refusal';
      return { status, kind, confidence: 0.9, sentences, hits, shown: hits.length };
    },
  });
  return { asked, context };
}

const WRITTEN = [{ text: 'So far.', cites: [0] }];

/** A library that hands out one draft; looking up papers fails with each of `errors` first. */
async function drafting(errors: Error[] = []) {
  const { library, ...rest } = await answering('answered').context;
  const told: Reply[] = [];
  const writing: Library = {
    ...library,
    async ask(question, { onDraft, ...options }) {
      const answer = await library.ask(question, options);
      onDraft?.({ ...answer, written: WRITTEN });
      return answer;
    },
    async get(id) {
      const error = errors.shift();
      if (error) throw error;
      return library.get(id);
    },
  };
  const progress = (draft: Reply): void => void told.push(draft);
  return { context: { ...rest, library: writing }, told, progress };
}

describe('/ask', () => {
  it('lists the papers quoted first, then the nearest, none twice', async () => {
    const { context } = answering('answered');
    const reply = await ask.run({ question: 'How?' }, await context, call);
    expect(reply).toMatchObject({
      view: 'answer',
      question: 'How?',
      asked: undefined,
      papers: [quoted, near],
      answer: { status: 'answered' },
      info: { papers: 2 },
    });
  });

  it('asks one paper alone where it is named', async () => {
    const { context, asked } = answering('refused');
    const values = { question: 'How?', paper: 'concept erasure' };
    expect(await ask.run(values, await context, call)).toMatchObject({ asked: quoted });
    expect(asked).toEqual([{ paperId: quoted.id, context: [] }]);
  });

  it('goes on from earlier questions, and hands on the last four with its own', async () => {
    const { asked, context } = answering('answered');
    const values = { question: 'And\nthen?', earlier: 'a?\nb?\nc?\nd?' };
    expect(await ask.run(values, await context, call)).toMatchObject({
      followUp: { command: 'follow up', values: { earlier: 'b?\nc?\nd?\nAnd then?' } },
    });
    expect(asked).toEqual([{ context: ['a?', 'b?', 'c?', 'd?'] }]);
  });

  it('tells what is written so far as a reply like the last one', async () => {
    const { context, told, progress } = await drafting();
    const reply = await ask.run({ question: 'How?' }, context, { ...call, progress });
    expect(told).toMatchObject([{ answer: { written: WRITTEN } }]);
    expect(reply).toMatchObject({ ...told[0], answer: { kind: 'quotes' } });
  });

  it('answers although a draft cannot be told', async () => {
    const lost = [new Error('no such paper')];
    const { context, told, progress } = await drafting(lost);
    const reply = await ask.run({ question: 'How?' }, context, { ...call, progress });
    expect({ view: reply.view, told, lost }).toEqual({ view: 'answer', told: [], lost: [] });
  });

  it('asks which paper is meant, and keeps the question', async () => {
    const { context } = answering('refused');
    const values = { question: 'How?', paper: 'concept' };
    expect(await ask.run(values, await context, call)).toMatchObject({
      view: 'choices',
      private: true,
      action: { command: 'ask', values: { question: 'How?', private: true } },
    });
  });
});

describe('/ask of small talk', () => {
  const greeted = async (suggest: Library['suggest']) => {
    const context = await contextOf([quoted], {
      suggest,
      ask: async () => ({
        status: 'refused',
        kind: 'small_talk',
        confidence: 0,
        sentences: [],
        hits: [],
        shown: 0,
        said: { about: 'small_talk', talk: 'greeting' },
      }),
    });
    return ask.run({ question: 'hello' }, context, call);
  };

  it('answers the caller alone, with examples', async () => {
    const reply = await greeted(async () => []);
    expect(reply).toMatchObject({ private: true, examples: { query: expect.any(String) } });
  });

  it('neither waits for examples nor fails with them', async () => {
    for (const suggest of [
      () => new Promise<never>(() => undefined),
      () => Promise.reject(new Error('no library')),
    ]) {
      const reply = await greeted(suggest);
      expect(reply).toMatchObject({ view: 'answer', private: true });
      expect(reply).not.toHaveProperty('examples');
    }
  });

  it('keeps what was asked and shown, without the ids of people', async () => {
    const asked = createMemoryAsked();
    const context = { ...(await answering('answered').context), asked };
    const question = 'does <@123456789012345678> erase concepts?';
    const reply = await ask.run({ question, private: true }, context, call);
    const [kept] = asked.noted;
    expect(reply).toMatchObject({ recordId: kept?.id });
    expect(kept).toMatchObject({
      userId: call.userId,
      guildId: call.guildId,
      channelId: call.channelId,
      text: 'does @… erase concepts?',
      private: true,
      status: 'answered',
      confidence: 0.9,
      paperIds: [quoted.id, near.id],
      quotations: [{ paperId: quoted.id, text: quoted.abstract }],
    });
  });

  it('keeps public questions as such, what is asked directly as private, and no greeting', async () => {
    const asked = createMemoryAsked();
    const context = { ...(await contextOf([quoted])), asked };
    await ask.run({ question: 'how is a concept erased?' }, context, call);
    const direct = { ...call, guildId: undefined };
    await ask.run({ question: 'how is a concept erased?' }, context, direct);
    await ask.run({ question: 'hello' }, context, call);
    expect(asked.noted.map((each) => each.private)).toEqual([false, true]);
  });
});
