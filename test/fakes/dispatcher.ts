import { type Command, type Context, defineAction } from '../../src/commands/command.ts';
import { hidden, integer, optional, text } from '../../src/commands/option.ts';
import type { Reply } from '../../src/commands/reply.ts';
import { createActionStates } from '../../src/discord/actions.ts';
import { createDispatcher } from '../../src/discord/dispatch.ts';
import { createLimiter } from '../../src/discord/limiter.ts';
import type { Outcome } from '../../src/discord/persist.ts';
import type { Responder } from '../../src/discord/respond.ts';
import { render } from '../../src/discord/views/index.ts';
import type { ViewTools } from '../../src/discord/views/view.ts';
import { openLibrary } from '../../src/search/open-library.ts';
import { createWords } from '../../src/words/words.ts';
import { contextParts } from './commands.ts';
import { createMemoryLog } from './log.ts';
import { createMemoryViewStates } from './stores.ts';

export interface Sent {
  readonly way: 'answer' | 'draft' | 'edit' | 'followUp' | 'withdraw';
  readonly body: Body;
}

/** The parts of what is sent that tests look at. */
interface Body {
  readonly type?: number;
  readonly data?: {
    readonly flags?: number;
    readonly choices?: readonly { readonly name: string; readonly value: string }[];
  };
}

/** A Discord that takes everything, or not. */
function createCapturingResponder(outcomes: Outcome[], refuse: unknown[]) {
  const sent: Sent[] = [];
  const take =
    (way: Sent['way']) =>
    async (_to: unknown, body: object = {}) => {
      sent.push({ way, body });
      const refusal = refuse.shift();
      if (refusal) throw refusal;
      return outcomes.shift() ?? 'delivered';
    };
  const responder: Responder = {
    answer: take('answer'),
    draft: take('draft'),
    edit: take('edit'),
    followUp: take('followUp'),
    withdraw: take('withdraw'),
  };
  return { responder, sent };
}

export const NOTHING: Reply = { view: 'notice', message: { key: 'search.hint', params: {} } };
type Run = Command['run'];

export const command = (
  fields: Partial<Pick<Command, 'name' | 'kind' | 'speed' | 'visibility' | 'complete'>>,
  run: Run = async () => NOTHING,
): Command => {
  const options = { query: optional(text({ max: 20 })), page: hidden(integer({ min: 1 })) };
  return { ...defineAction({ name: 'search', options, run }), kind: 'slash', ...fields };
};

/** A dispatcher for these commands; each request comes to the next of `outcomes` and throws the next of `refuse`. */
export async function setUpDispatcher(
  commands: readonly Command[],
  outcomes: Outcome[] = [],
  refuse: unknown[] = [],
) {
  const { responder, sent } = createCapturingResponder(outcomes, refuse);
  const log = createMemoryLog();
  const states = createMemoryViewStates();
  const actions = createActionStates(states, log);
  const clock = () => 1_700_000_000_000;
  const context: Context = { library: await openLibrary([]), ...contextParts(), clock };
  const dispatcher = createDispatcher({
    commands,
    context,
    responder,
    actions,
    log,
    clock,
    render,
    limiters: {
      commands: createLimiter({ burst: 2, perMinute: 60 }),
      clicks: createLimiter({ burst: 3, perMinute: 60 }),
    },
    wordsFor: createWords(),
  });
  /** The custom id of a button that the bot made for somebody. */
  const made = (...[action, effect]: Parameters<ViewTools['customId']>): string =>
    actions.draft('100000000000000001').customId(action, effect);
  return { ...dispatcher, sent, log, made, states };
}

export const flagsOf = (sent: Sent | undefined): unknown => sent?.body.data?.flags;
export const types = (sent: readonly Sent[]): unknown[] =>
  sent.map(({ way, body }) => (way === 'answer' ? body.type : way));
export const said = (sent: readonly Sent[]): string => JSON.stringify(sent.map(({ body }) => body));
