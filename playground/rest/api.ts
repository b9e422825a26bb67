import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import type { Fault, Faults } from '../faults.ts';
import type { World } from '../state/world.ts';
import { type RequestBody, readBody } from './body.ts';
import { channelRoutes } from './channels.ts';
import { commandRoutes } from './commands.ts';
import { ApiError, REFUSAL } from './errors.ts';
import { guildRoutes } from './guilds.ts';
import { interactionRoutes } from './interactions.ts';
import { messageRoutes } from './messages.ts';
import { createRateLimits } from './rate-limits.ts';
import type { RequestLog } from './request-log.ts';
import type { Answer, Route } from './route.ts';
import { scheduledEventRoutes } from './scheduled-events.ts';
import { threadMemberRoutes } from './thread-members.ts';
import { threadRoutes } from './threads.ts';
import { userRoutes } from './users.ts';
import { webhookRoutes } from './webhooks.ts';

const ROUTES: readonly Route[] = [
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
    const { body, answer } = await carryOut(context, route, fault);
    const dropped = fault.drop !== undefined;
    const status = dropped ? 0 : answer.status;
    log.add({
      at: world.clock(),
      method,
      path,
      query: url.search,
      body,
      status,
      answer: answer.body,
    });
    if (dropped) context.env.incoming.socket.destroy();
    return toResponse(answer);
  }

  /** Reads the request and answers it, unless the fault answers in its place. */
  async function carryOut(context: HonoContext, route: Route, fault: Fault) {
    const read = await attempt(() => readBody(context.req.raw));
    const body = read instanceof ApiError ? undefined : read.body;
    const planned = answerByFault(fault);
    if (planned !== undefined) return { body, answer: planned };
    const answer = read instanceof ApiError ? refusal(read) : visit(context, route, read);
    if (fault.applyThen === undefined) return { body, answer };
    return { body, answer: { status: fault.applyThen, body: SERVER_ERROR } };
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
  api.all('*', () => toResponse(refusal(REFUSAL.notFound())));
  return api;
}

type LimitedAnswer = Answer & { readonly headers?: Readonly<Record<string, string>> };

const SERVER_ERROR = { message: '500: Internal Server Error', code: 0 };

function answerByFault({ status, drop, rateLimit }: Fault): LimitedAnswer | undefined {
  if (status !== undefined) return { status, body: SERVER_ERROR };
  if (drop === 'before') return { status: 500 };
  if (rateLimit === undefined) return undefined;
  const { retryAfter, global = false } = rateLimit;
  return rateLimited({ retryAfter, global }, {});
}

const refusal = (error: ApiError): LimitedAnswer => ({ status: error.status, body: error.body() });

function rateLimited(
  { retryAfter, global }: { readonly retryAfter: number; readonly global: boolean },
  headers: Readonly<Record<string, string>>,
): LimitedAnswer {
  return {
    status: 429,
    body: { message: 'You are being rate limited.', code: 0, retry_after: retryAfter, global },
    headers: {
      ...headers,
      'Retry-After': String(Math.ceil(retryAfter)),
      'X-RateLimit-Scope': global ? 'global' : 'user',
      ...(global ? { 'X-RateLimit-Global': 'true' } : {}),
    },
  };
}

function toResponse({ status, body, headers = {} }: LimitedAnswer): Response {
  if (body === undefined) return new Response(null, { status, headers });
  return Response.json(body, { status, headers });
}

async function attempt<T>(work: () => Promise<T>): Promise<T | ApiError> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
