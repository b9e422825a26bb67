import { InteractionResponseType } from 'discord.js';
import { describe, expect, it, type TestContext } from 'vitest';
import type { Address } from '../../src/discord/incoming.ts';
import { createResponder } from '../../src/discord/respond.ts';
import { createMemoryLog } from '../fakes/log.ts';
import { type ScriptedApi, type Step, startScriptedApi } from '../fakes/scripted-api.ts';
import { PATIENT } from '../patience.ts';

const RECEIVED_AT = 1_800_000_000_000;
/** Nothing here depends on how fast the machine is: the three seconds pass where a test lets them. */
const stopped = () => RECEIVED_AT;
const THREE_SECONDS = { answerWithinMs: 3_000 };

interface Timing {
  /** What time it is, by what the server was asked. */
  readonly timeOf?: (api: ScriptedApi) => number;
  readonly answerWithinMs?: number;
}

async function setUp(
  script: readonly Step[],
  { onTestFinished }: TestContext,
  { timeOf = stopped, ...patience }: Timing = {},
) {
  const api = await startScriptedApi(script);
  onTestFinished(api.close);
  const log = createMemoryLog();
  const responder = createResponder({
    ...PATIENT,
    ...patience,
    apiUrl: api.apiUrl,
    log,
    clock: () => timeOf(api),
  });
  const to: Address = {
    id: '300000000000000001',
    token: 'secret',
    applicationId: '200000000000000001',
    receivedAt: RECEIVED_AT,
  };
  const defer = { type: InteractionResponseType.DeferredMessageUpdate } as const;
  const levels = () => log.lines.map(({ level }) => level);
  return { api, log, levels, responder, to, answer: () => responder.answer(to, defer) };
}

const OK: Step = { status: 204 };

describe.concurrent('an answer to an interaction', () => {
  it('is sent once, without the bot’s token, when all is well', async (context) => {
    const { api, answer, levels } = await setUp([OK], context);
    expect(await answer()).toBe('delivered');
    expect(api.requests).toMatchObject([
      {
        method: 'POST',
        path: '/api/v10/interactions/300000000000000001/secret/callback',
        authorization: undefined,
      },
    ]);
    expect(levels()).toEqual([]);
  });

  it.for<[string, Step]>([
    ['a server error', { status: 500 }],
    ['a bad gateway', { status: 502 }],
    ['a connection that breaks', 'reset'],
    ['a rate limit', { status: 429, retryAfter: 0.2 }],
  ])('survives %s', async ([, trouble], context) => {
    const { api, answer, levels } = await setUp([trouble, trouble, OK], context);
    expect(await answer()).toBe('delivered');
    expect(api.requests).toHaveLength(3);
    expect(levels()).toEqual(['warn']);
  });

  it('waits longer between the attempts, not a few milliseconds', async (context) => {
    const { api, answer } = await setUp(
      [{ status: 500 }, { status: 500 }, { status: 500 }, OK],
      context,
    );
    expect(await answer()).toBe('delivered');
    const gaps = api.requests.slice(1).map(({ at }, index) => at - (api.requests[index]?.at ?? at));
    const floors = [80, 200, 400];
    expect(gaps.map((gap, index) => gap >= (floors[index] ?? 0))).toEqual([true, true, true]);
  });

  it('waits as long as a rate limit says, to the fraction of a second', async (context) => {
    // Rounded up to three seconds it would be too late.
    const script: readonly Step[] = [{ status: 429, retryAfter: 2.2 }, OK];
    const { api, answer } = await setUp(script, context, THREE_SECONDS);
    expect(await answer()).toBe('delivered');
    const [first, second] = api.requests;
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(2_190);
  });

  it('does not let one hanging request use up the three seconds', async (context) => {
    const { api, answer } = await setUp(['hang', OK], context, { answerWithinMs: 9_000 });
    expect(await answer()).toBe('delivered');
    expect(api.requests).toHaveLength(2);
  });

  it('gives up when the three seconds are over, with a line in the log', async (context) => {
    // Half a second each.
    const timeOf = ({ requests }: ScriptedApi) => RECEIVED_AT + 500 * requests.length;
    const timing = { ...THREE_SECONDS, timeOf };
    const { api, answer, levels } = await setUp([{ status: 503 }], context, timing);
    expect(await answer()).toBe('failed');
    expect([5, 6]).toContain(api.requests.length);
    expect(levels()).toEqual(['error']);
  });

  it('counts as delivered when Discord has it though it said otherwise', async (context) => {
    const { answer } = await setUp([{ status: 500 }, { status: 400, code: 40060 }], context);
    expect(await answer()).toBe('delivered');
  });

  it('belongs to somebody else when it was answered before the first attempt', async (context) => {
    const { answer, levels } = await setUp([{ status: 400, code: 40060 }], context);
    expect(await answer()).toBe('gone');
    expect(levels()).toEqual(['info']);
  });

  it('that comes too late is logged, not thrown', async (context) => {
    const { api, answer, levels } = await setUp([{ status: 404, code: 10062 }], context);
    expect(await answer()).toBe('gone');
    expect(api.requests).toHaveLength(1);
    expect(levels()).toEqual(['info']);
  });

  it('that Discord refuses for its content is thrown at once', async (context) => {
    const { api, answer } = await setUp([{ status: 400, code: 50035 }], context);
    await expect(answer()).rejects.toMatchObject({ code: 50035 });
    expect(api.requests).toHaveLength(1);
  });
});

describe.concurrent('a draft', () => {
  it('takes the place of the first answer', async (context) => {
    const { api, responder, to } = await setUp([{ status: 200 }], context);
    expect(await responder.draft(to, { content: 'so far' })).toBe('delivered');
    expect(api.requests).toMatchObject([
      {
        method: 'PATCH',
        path: '/api/v10/webhooks/200000000000000001/secret/messages/@original',
        body: '{"content":"so far"}',
      },
    ]);
  });

  it.for<[string, Step]>([
    ['a server error', { status: 500 }],
    ['a request that hangs', 'hang'],
    ['a rate limit', { status: 429, retryAfter: 0.2 }],
  ])('is not tried again after %s, and holds up nothing', async ([, trouble], context) => {
    const { api, responder, to, levels } = await setUp([trouble, { status: 200 }], context);
    expect(await responder.draft(to, { content: 'so far' })).toBe('failed');
    expect(api.requests).toHaveLength(1);
    expect(levels()).toEqual(['warn']);
    expect(await responder.edit(to, { content: 'whole' })).toBe('delivered');
  });
});

describe.concurrent('what follows the first answer', () => {
  it('is tried again as well', async (context) => {
    const { api, responder, to } = await setUp(
      [{ status: 500 }, 'reset', { status: 200 }],
      context,
    );
    expect(await responder.edit(to, { content: 'done' })).toBe('delivered');
    expect(api.requests.at(-1)).toMatchObject({
      method: 'PATCH',
      path: '/api/v10/webhooks/200000000000000001/secret/messages/@original',
    });
  });

  it('ends quietly when the quarter of an hour is over', async (context) => {
    const { responder, to, levels } = await setUp([{ status: 401, code: 50027 }], context);
    expect(await responder.followUp(to, { content: 'done' })).toBe('gone');
    expect(levels()).toEqual(['info']);
  });

  it('does not mind taking back what is gone already', async (context) => {
    const { responder, to } = await setUp([{ status: 404, code: 10008 }], context);
    expect(await responder.withdraw(to)).toBe('gone');
  });
});
