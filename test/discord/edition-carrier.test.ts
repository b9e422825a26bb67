import { Routes } from 'discord.js';
import { describe, expect, it, type TestContext } from 'vitest';
import { startPlayground } from '../../playground/server.ts';
import type { Subscription } from '../../src/data/subscription.ts';
import type { ArrivedPart, DeliveryFailure, Letter } from '../../src/digest/deliver.ts';
import type { Edition } from '../../src/digest/edition.ts';
import { createActionStates } from '../../src/discord/actions.ts';
import { openDeliverySession } from '../../src/discord/delivery-session.ts';
import { createEditionCarrier } from '../../src/discord/edition-carrier.ts';
import { createWords } from '../../src/words/words.ts';
import { createMemoryLog } from '../fakes/log.ts';
import { createMemoryViewStates } from '../fakes/stores.ts';
import { subscription } from '../fakes/subscriptions.ts';

const TOKEN = 'a-token-of-the-playground';
const MINUTE_MS = 60_000;
const never = new AbortController().signal;

/** Of this many papers; six of them with long lines make two messages. */
const editionOf = (papers: number): Edition => ({
  day: '2026-11-26',
  ranking: 'unsent',
  window: 'day',
  considered: 20,
  entries: Array.from({ length: papers }, (_, n) => ({
    paperId: `p${n}`,
    title: `Paper ${n} ${'of a long title '.repeat(20)}`,
    authors: ['A. Author'],
    authorCount: 1,
    line: `Sentence ${n} ${'that goes on '.repeat(40)}.`,
    why: Array.from({ length: 4 }, () => ({ because: 'topic', topic: 'words '.repeat(12) })),
  })),
});

async function setUp({ onTestFinished }: TestContext) {
  const time = { now: Date.parse('2026-11-26T09:00Z') };
  const clock = () => time.now;
  const discord = await startPlayground({ token: TOKEN, clock });
  onTestFinished(() => discord.close());
  const log = createMemoryLog();
  const { rest, userId } = openDeliverySession({ token: TOKEN, apiUrl: discord.apiUrl, log });
  await userId();
  const carrier = createEditionCarrier({
    rest,
    userId,
    pace: async () => undefined,
    actions: createActionStates(createMemoryViewStates(), log),
    wordsFor: createWords(),
    clock,
  });
  const channelId = discord.guild.channelId('papers');
  const arrived: ArrivedPart[] = [];
  const carry = (letter: Partial<Letter> = {}, fields: Partial<Subscription> = {}) =>
    carrier.carry(
      {
        id: 's1-20261126',
        edition: editionOf(2),
        subscription: subscription({ place: { kind: 'channel', channelId }, ...fields }),
        arrived: [],
        lookFirst: false,
        ...letter,
      },
      async (part) => {
        arrived.push(part);
      },
      never,
    );
  const messages = () => discord.world.messages.list(channelId, { limit: 100 });
  const failureOf = (sending: Promise<void>) =>
    sending.then(
      () => undefined,
      (error: DeliveryFailure) => error,
    );
  return { discord, rest, time, channelId, arrived, carry, messages, failureOf };
}

const POSTS = { method: 'POST', path: /messages$/ };
const LOST = [
  ['a 500', { applyThen: 500 }],
  ['a reset', { reset: 'after' }],
  ['a closed connection', { drop: 'after' }],
] as const;

describe('an edition on its way to a channel', () => {
  it('is one message, and tells of it', async (context) => {
    const { carry, messages, arrived, channelId } = await setUp(context);
    await carry();
    const [message] = messages();
    expect(messages()).toHaveLength(1);
    expect(arrived).toEqual([{ part: 0, channelId, messageId: message?.id, isLast: true }]);
  });

  it('pings its role, in its first message alone', async (context) => {
    const { discord, carry, messages } = await setUp(context);
    const mention = discord.guild.roleId('Readers');
    await carry({ edition: editionOf(10) }, { mention });
    expect(messages().map(({ mention_roles }) => mention_roles)).toEqual([[mention], []]);
  });

  it('has a nonce of its own on each of its messages', async (context) => {
    const { discord, carry } = await setUp(context);
    await carry({ edition: editionOf(10) });
    const bodies = discord.requests.all.map(({ body }) => body).filter(Boolean);
    expect(bodies).toMatchObject([
      { nonce: 's1-20261126.0', enforce_nonce: true },
      { nonce: 's1-20261126.1', enforce_nonce: true },
    ]);
  });

  it.for(LOST)('comes once, sent again at once after %s', async ([, fault], context) => {
    const { discord, carry, messages, failureOf, arrived } = await setUp(context);
    discord.faults.add({ ...POSTS, ...fault, times: 1 });
    expect(await failureOf(carry())).toMatchObject({ pause: undefined });
    await carry({ lookFirst: true });
    expect(messages()).toHaveLength(1);
    expect(arrived).toHaveLength(1);
  });

  it.for(LOST)('comes once, sent again an hour after %s', async ([, fault], context) => {
    const { discord, carry, messages, failureOf, arrived, time } = await setUp(context);
    discord.faults.add({ ...POSTS, ...fault, times: 1 });
    await failureOf(carry());
    time.now += 60 * MINUTE_MS;
    await carry({ lookFirst: true });
    expect(messages()).toHaveLength(1);
    expect(arrived).toMatchObject([{ part: 0, messageId: messages()[0]?.id }]);
  });

  it('is completed by the message that is missing', async (context) => {
    const { discord, carry, messages, failureOf, arrived, time } = await setUp(context);
    const edition = editionOf(10);
    // The first goes well, the second is lost on its way back.
    discord.faults.add({ ...POSTS, delayMs: 1, times: 1 });
    discord.faults.add({ ...POSTS, status: 503, times: 1 });
    await failureOf(carry({ edition }));
    expect(messages()).toHaveLength(1);
    time.now += 60 * MINUTE_MS;
    await carry({ edition, lookFirst: true });
    expect(messages()).toHaveLength(2);
    await carry({ edition, lookFirst: true, arrived });
    expect(messages()).toHaveLength(2);
  });

  it('is not sent again where nobody can see whether it arrived', async (context) => {
    const { discord, carry, messages, failureOf, channelId, time } = await setUp(context);
    discord.faults.add({ ...POSTS, applyThen: 500, times: 1 });
    await failureOf(carry());
    time.now += 60 * MINUTE_MS;
    discord.guild.deny('bot', channelId, ['READ_MESSAGE_HISTORY']);
    expect(await failureOf(carry({ lookFirst: true }))).toMatchObject({
      pause: { reason: 'missing permissions', detail: 'Read Message History' },
    });
    expect(messages()).toHaveLength(1);
  });

  it.for([
    [['VIEW_CHANNEL'], 'no access', 'View Channel'],
    [['SEND_MESSAGES'], 'missing permissions', 'Send Messages'],
    [['SEND_MESSAGES', 'EMBED_LINKS'], 'missing permissions', 'Send Messages, Embed Links'],
  ] as const)('names what the bot lacks there: %s', async ([names, reason, detail], context) => {
    const { discord, carry, failureOf, channelId } = await setUp(context);
    discord.guild.deny('bot', channelId, names);
    expect(await failureOf(carry())).toMatchObject({
      message: expect.stringMatching(`: ${detail}$`),
      pause: { reason, detail },
    });
  });

  it('names what a thread wants, by what is set for its channel', async (context) => {
    const { discord, rest, carry, failureOf, channelId } = await setUp(context);
    const body = { name: 'Papers', type: 11 };
    // Discord's answer is typed by its route.
    const { id } = (await rest.post(Routes.threads(channelId), { body })) as { id: string };
    discord.guild.deny('bot', channelId, ['SEND_MESSAGES_IN_THREADS']);
    const detail = 'Send Messages in Threads';
    const place = { kind: 'channel', channelId: id } as const;
    expect(await failureOf(carry({}, { place }))).toMatchObject({ pause: { detail } });
  });

  it('pauses without a name where nothing can be read, or nothing is missing any more', async (context) => {
    const { discord, carry, failureOf } = await setUp(context);
    const pause = { reason: 'missing permissions' };
    const refusal = { status: 403, body: { code: 50013, message: 'Missing Permissions' } };
    discord.faults.add({ ...POSTS, status: refusal, times: 2 });
    expect((await failureOf(carry()))?.pause).toEqual(pause);
    discord.faults.add({ method: 'GET', path: /roles$/, status: 500, times: 1 });
    expect((await failureOf(carry()))?.pause).toEqual(pause);
  });

  it('is sent again to a channel in which there is nothing', async (context) => {
    const { carry, messages } = await setUp(context);
    await carry({ lookFirst: true });
    expect(messages()).toHaveLength(1);
  });

  it('waits in the outbox where Discord asks for a long patience', async (context) => {
    const { discord, carry, failureOf, time } = await setUp(context);
    discord.faults.add({ ...POSTS, rateLimit: { retryAfter: 90 }, times: 1 });
    const failure = await failureOf(carry());
    expect(failure?.notBefore).toBeGreaterThan(time.now + 89_000);
  });
});
