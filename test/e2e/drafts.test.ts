import { describe, expect, vi } from 'vitest';
import { createOpenAiWriter } from '../../src/search/writing/openai-writer.ts';
import { type OpenAiBehaviour, startOpenAiServer } from '../fakes/openai-server.ts';
import { PATIENCE } from '../patience.ts';
import { it as base, type Desk, menu, textOf } from './harness.ts';
import type { DeskOptions } from './prepare-bot.ts';

type OpenWritingDesk = (
  model: OpenAiBehaviour,
  options?: Pick<DeskOptions, 'answerWithinMs'>,
) => Promise<Desk>;

/** `it` with desks whose answers are written out by a model of the test's making. */
const it = base.extend<{ readonly openWritingDesk: OpenWritingDesk }>({
  openWritingDesk: async ({ openDesk }, use) => {
    const closings: (() => Promise<void>)[] = [];
    await use(async (model, options) => {
      const { baseUrl, close } = await startOpenAiServer(model);
      closings.push(close);
      const writer = createOpenAiWriter({ baseUrl, model: 'small', apiKey: undefined });
      return openDesk({ writer, ...options });
    });
    for (const close of closings) await close();
  },
});

const question = 'How much does low-rank adaptation reduce the trainable parameters?';
const QUOTED = 'reduces the number of trainable parameters by 10,000 times';
const FIRST = 'Trainable parameters are reduced by 10,000 times.';
/** The model's sentences, each borne out by the first quotation, one piece each. */
const SENTENCES = [
  'Trainable parameters are reduced by 10,000 times [1]. ',
  'Low-rank adaptation reduces the number of parameters [1]. ',
  'Adaptation reduces their number by 10,000 times [1]. ',
  'Low-rank adaptation is what reduces the number [1]. ',
];

const edits = ({ discord }: Desk) =>
  discord.requests.all.filter(
    ({ method, path }) => method === 'PATCH' && path.endsWith('/messages/@original'),
  );
const errors = ({ log }: Desk) => log.lines.filter(({ level }) => level === 'error');
const pausesBetween = (requests: readonly { readonly at: number }[]): readonly number[] =>
  requests.slice(1).map(({ at }, index) => at - (requests[index]?.at ?? at));

/** What a message says without the marks on the words of the question. */
const unmarked = (message: Parameters<typeof textOf>[0]): string =>
  textOf(message).replaceAll('**', '');

/** Which of the model's sentences a message shows. */
const shownIn = (message: Parameters<typeof textOf>[0]): number =>
  SENTENCES.filter((sentence) => textOf(message).includes(sentence.slice(0, -6))).length;

/** What a model waits for between its sentences: drafts that people have seen, however fast the machine is. */
const areSeen = (drafts: number, desk: Desk) =>
  vi.waitFor(() => expect(edits(desk).length).toBeGreaterThanOrEqual(drafts), PATIENCE);
/** A sentence is shown when the next one has begun. */
const firstIsSeen = (sent: number, desk: Desk) => areSeen(Math.min(sent - 1, 1), desk);

/** Time enough for a busy machine, and soon over. */
const SOON = { answerWithinMs: 6_000 };

describe.concurrent('an answer that a model writes slowly', () => {
  it('grows in the message at a polite rate, and ends whole', async ({ openWritingDesk }) => {
    const pace = (sent: number) => areSeen(sent - 1, desk);
    const desk: Desk = await openWritingDesk({ pieces: SENTENCES, pace }, SOON);
    const seen = await desk.discord.person('ada').command('ask', { question });
    expect(seen).toMatchObject({ first: 'thinking', ephemeral: false });
    expect(textOf(seen.message)).toContain(FIRST);
    await seen.until(({ message }) => menu(message) !== undefined, PATIENCE.timeout);

    const grown = seen.history.slice(1).map(shownIn);
    expect(grown).toEqual([1, 2, 3, 4]);
    expect(unmarked(seen.message)).toContain(QUOTED);
    const drafts = seen.history.slice(1, -1);
    expect(drafts.map(menu)).toEqual(drafts.map(() => undefined));
    expect(Math.min(...pausesBetween(edits(desk).slice(0, -1)))).toBeGreaterThanOrEqual(1_450);
    expect(seen.followUps).toEqual([]);
    expect(errors(desk)).toEqual([]);
  });

  it('grows for the caller alone when asked to', async ({ openWritingDesk }) => {
    const pace = (sent: number) => firstIsSeen(sent, desk);
    const desk: Desk = await openWritingDesk({ pieces: SENTENCES, pace }, SOON);
    const { discord } = desk;
    const seen = await discord.person('ada').command('ask', { question, private: true });
    await seen.until(({ message }) => menu(message) !== undefined, PATIENCE.timeout);
    expect(seen.ephemeral).toBe(true);
    expect(seen.history.length).toBeGreaterThan(2);
    expect(
      discord
        .person('max')
        .messages()
        .filter((one) => shownIn(one) > 0),
    ).toEqual([]);
  });

  it('gives way to the quotations when the model breaks off', async ({ openWritingDesk }) => {
    const pieces = SENTENCES.slice(0, 2);
    const pace = (sent: number) => firstIsSeen(sent, desk);
    const desk: Desk = await openWritingDesk({ pieces, pace, breaksOff: true }, SOON);
    const seen = await desk.discord.person('ada').command('ask', { question });
    expect(textOf(seen.message)).toContain(FIRST);
    await seen.until(({ message }) => menu(message) !== undefined, PATIENCE.timeout);
    expect(shownIn(seen.message)).toBe(0);
    expect(unmarked(seen.message)).toContain(QUOTED);
    expect(errors(desk)).toEqual([]);
  });

  it('arrives whole though Discord takes no draft', async ({ openWritingDesk }) => {
    const pace = (sent: number) => firstIsSeen(sent, desk);
    const desk: Desk = await openWritingDesk({ pieces: SENTENCES, pace }, SOON);
    desk.discord.faults.add({ status: 500, path: /@original$/, times: 1 });
    const seen = await desk.discord.person('ada').command('ask', { question });
    expect(shownIn(seen.message)).toBe(SENTENCES.length);
    expect(edits(desk).map(({ status }) => status)).toEqual([500, 200]);
    expect(errors(desk)).toEqual([]);
  });
});

describe.concurrent('an answer that a model writes at once', () => {
  it('is given directly, without a draft', async ({ openWritingDesk }) => {
    const desk = await openWritingDesk({ pieces: SENTENCES });
    const ada = desk.discord.person('ada');
    // The first one loads the model's library, which takes its time on a busy machine.
    await ada.command('ask', { question });
    desk.discord.requests.clear();
    const seen = await ada.command('ask', { question });
    expect(seen.first).toBe('message');
    expect(shownIn(seen.message)).toBe(SENTENCES.length);
    expect(edits(desk)).toEqual([]);
  });
});
