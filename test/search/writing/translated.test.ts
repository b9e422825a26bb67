import { afterEach, describe, expect, it } from 'vitest';
import { answerByQuoting } from '../../../src/search/answering/answer-by-quoting.ts';
import { openLibrary } from '../../../src/search/open-library.ts';
import { createOpenAiWriter } from '../../../src/search/writing/openai-writer.ts';
import { createWritingLibrary } from '../../../src/search/writing/writing-library.ts';
import { createMemoryLog } from '../../fakes/log.ts';
import {
  type OpenAiBehaviour,
  type OpenAiServer,
  startOpenAiServer,
} from '../../fakes/openai-server.ts';
import { PATIENCE } from '../../patience.ts';
import { SHELF } from '../asking/asking-papers.ts';

const QUESTION = 'Wie viele Kapitäne wurden über Leuchttürme befragt?';
const ENGLISH = 'How many captains were surveyed about lighthouses?';
const QUOTED = 'We survey 212 captains about lighthouses.';
const TRANSLATED = 'Wir befragen 212 Kapitäne über Leuchttürme.';

const servers: OpenAiServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** A model that translates the question, and every quotation alike. */
const translating = (english: string, translation: string): OpenAiBehaviour => ({
  answers: (body) => {
    if (body.includes('Into: English')) return [JSON.stringify([english])];
    const quotations = JSON.parse(JSON.parse(body).messages[1].content.split('Texts: ')[1]);
    return ['```json\n', JSON.stringify(quotations.map(() => translation)), '\n```'];
  },
});

const plain = await openLibrary(SHELF, { answering: answerByQuoting });

/** `timeoutMs` is long unless a test is about it: a busy machine may take its time. */
async function ask(
  behaviour: OpenAiBehaviour,
  { question = QUESTION, timeoutMs = PATIENCE.timeout } = {},
) {
  const server = await startOpenAiServer(behaviour);
  servers.push(server);
  const log = createMemoryLog();
  const { baseUrl } = server;
  const writer = createOpenAiWriter({ baseUrl, model: 'm', apiKey: undefined, timeoutMs });
  const library = createWritingLibrary(plain, writer, log);
  return { answer: await library.ask(question, {}), server, log };
}

describe('a question in another language, with a model', () => {
  it('is answered from its English, with a translation below the quotation', async () => {
    const { answer, server } = await ask(translating(ENGLISH, TRANSLATED));
    const { sentences, confidence } = await plain.ask(ENGLISH, {});
    expect(answer).toMatchObject({ foreign: true, askedInEnglish: ENGLISH, confidence });
    expect(answer.sentences.map(({ text }) => text)).toEqual(sentences.map(({ text }) => text));
    expect(answer.sentences[0]).toMatchObject({ text: QUOTED, translation: TRANSLATED });
    expect(server.requests).toHaveLength(2);
  });

  it('keeps the quotation alone where the translation changes a number', async () => {
    const { answer } = await ask(translating(ENGLISH, TRANSLATED.replace('212', '221')));
    expect(answer.sentences[0]?.text).toBe(QUOTED);
    expect(answer.sentences.filter((each) => 'translation' in each)).toEqual([]);
  });

  it.each<[string, OpenAiBehaviour]>([
    ['is broken', { status: 400 }],
    ['says something else', { pieces: ['Gern! 212 captains.'] }],
    ['translates too many texts', { pieces: ['["a","b"]'] }],
    ['asks of another name', translating('How does SurgeNet work?', TRANSLATED)],
    ['never stops', { pieces: Array.from({ length: 3_000 }, () => 'la la la la '), pace: 0 }],
    ['says too much at once', { pieces: ['x'.repeat(2_000_000)] }],
  ])('is answered as without one where the model %s', async (_, behaviour) => {
    const { answer } = await ask(behaviour);
    expect(answer).toEqual(await plain.ask(QUESTION, {}));
  });

  it('is answered as without one where the model says nothing for long', async () => {
    const silent = { delay: 60_000, pieces: [`["${ENGLISH}"]`] };
    const { answer } = await ask(silent, { timeoutMs: 50 });
    expect(answer).toEqual(await plain.ask(QUESTION, {}));
  });

  it('is not sent to a model where it is small talk', async () => {
    const { answer, server } = await ask(translating('hello', 'hallo'), { question: 'bonjour' });
    expect(answer.kind).toBe('small_talk');
    expect(server.requests).toEqual([]);
  });
});
