import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import type { Fault, Faults } from '../faults.ts';
import type { World } from '../state/world.ts';
import { type RequestBody, readBody } from './body.ts';
import { channelRoutes } from './channels.ts';
import { commandRoutes } from './commands.ts';
import { ApiError, REFUSAL } from './errors.ts';
import { publish } from './exchanges.ts';
import { cutsOff, insteadOf, isFaulty, planned } from './faulty.ts';
import { guildRoutes } from './guilds.ts';
import { interactionRoutes } from './interactions.ts';
import { type LimitedAnswer, rateLimited, refusal, toResponse } from './limited-answer.ts';
import { messageRoutes } from './messages.ts';
import { createRateLimits } from './rate-limits.ts';
import type { RequestLog } from './request-log.ts';
import type { Route } from './route.ts';
import { scheduledEventRoutes } from './scheduled-events.ts';
import { threadMemberRoutes } from './thread-members.ts';
import { threadRoutes } from './threads.ts';
import { userRoutes } from './users.ts';
import { webhookRoutes } from './webhooks.ts';

export const ROUTES: readonly Route[] = [
  ...userRoutes,
  ...commandRoutes,
  ...interactionRoutes,
  ...webhookRoutes,
  ...messageRoutes,
  ...threadRoutes,
  ...threadMemberRoutes,
  ...channelRoutes,
  ...guildRoutes,
  ...scheduledEventRoutes,
];

/** Every other path. */
const NOWHERE: Route = {
  method: 'GET',
  path: '*',
  open: true,
  handle: () => {
    throw REFUSAL.notFound();
  },
};

type Env = { Bindings: HttpBindings };
type HonoContext = Context<Env>;

export interface ApiParts {
  readonly world: World;
  readonly faults: Faults;
  readonly log: RequestLog;
}

/** REST v10, mounted at `/api/v10`. */
export function createApi({ world, faults, log }: ApiParts): Hono<Env> {
  const api = new Hono<Env>();
  const limits = createRateLimits(world.clock);

  async function serve(context: HonoContext, route: Route): Promise<Response> {
    const url = new URL(context.req.url);
    const path = url.pathname.replace(/^\/api\/v\d+/, '');
    const { method } = context.req;
    const fault = faults.take(method, path);
    if (fault.delayMs !== undefined) await sleep(fault.delayMs);
    const { body, parts, answer } = await carryOut(context, route, fault);
    const exchange = {
      at: world.clock(),
      method,
      path,
      query: url.search,
      body,
      status: cutsOff(fault) ? 0 : answer.status,
      answer: answer.body,
    };
    log.add(exchange);
    publish({ ...exchange, headers: context.req.raw.headers, parts, faulty: isFaulty(fault) });
    const { socket } = context.env.incoming;
    if (fault.drop !== undefined) socket.destroy();
    if (fault.reset !== undefined) socket.resetAndDestroy();
    return toResponse(answer);
  }

  /** Reads the request and answers it, unless the fault answers in its place. */
  async function carryOut(context: HonoContext, route: Route, fault: Fault) {
    const read = await attempt(() => readBody(context.req.raw));
    const { body, parts } = read instanceof ApiError ? NOTHING_READ : read;
    const instead = insteadOf(fault);
    if (instead !== undefined) return { body, parts, answer: instead };
    const answer = read instanceof ApiError ? refusal(read) : visit(context, route, read);
    const { applyThen } = fault;
    return { body, parts, answer: applyThen === undefined ? answer : planned(applyThen) };
  }

  function visit(context: HonoContext, route: Route, { body, files }: RequestBody): LimitedAnswer {
    const authorized = context.req.header('authorization') === `Bot ${world.token}`;
    if (route.open === undefined && !authorized) return refusal(REFUSAL.unauthorized());
    const param = (name: string): string => context.req.param(name) ?? '';
    const { headers, refused } = limits({
      route: `${route.method} ${route.path}`,
      major: param('channel') || param('guild') || param('token') || '',
      limit: route.limit,
      countsGlobally: route.open === undefined,
    });
    if (refused !== undefined) return rateLimited(refused, headers);
    const query = new URL(context.req.url).searchParams;
    try {
      return { ...route.handle({ world, param, query, body, files }), headers };
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return { ...refusal(error), headers };
    }
  }

  for (const route of ROUTES) {
    api.on(route.method, route.path, (context) => serve(context, route));
  }
  api.all('*', (context) => serve(context, NOWHERE));
  return api;
}

const NOTHING_READ = { body: undefined, parts: undefined };

async function attempt<T>(work: () => Promise<T>): Promise<T | ApiError> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
