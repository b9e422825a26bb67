import { type Dispatcher, fetch, type Response } from 'undici';
import { SourceFailure } from '../failure.ts';
import type { AddressRules } from './address-rules.ts';
import { isWeb, objectionTo } from './address-rules.ts';
import { ForbiddenAddress } from './guarded-agent.ts';
import { headOf, isExpected, requestHeaders } from './head.ts';
import type { HttpRequest, HttpStream } from './http-client.ts';
import { bytesOf, lost } from './read-body.ts';
import { type Arrived, followRedirects } from './redirects.ts';
import { retryAtOf } from './retry-after.ts';

/** What answers of an API stay far below; a hundred records have 600 KB. */
const MOST_BYTES = 32 * 1024 * 1024;

/** How addresses are asked. */
export interface Wire {
  readonly from: string;
  readonly userAgent: string;
  /** An operator's own base: its origin is asked wherever it lies. All else follows the rules. */
  readonly trusted: URL | undefined;
  readonly rules: AddressRules;
  /** For the trusted origin, and for the rest. */
  readonly agents: { readonly trusted: Dispatcher; readonly guarded: Dispatcher };
  readonly now: () => number;
}

/** One attempt: one request, and those that redirects lead to. Throws whatever went wrong. */
export async function exchange(wire: Wire, request: HttpRequest): Promise<HttpStream> {
  const arrived = await followRedirects(request.url, (url) => send(wire, request, url));
  const head = headOf(arrived);
  const isAnswer = [200, 304, ...(request.answers ?? [])].includes(head.status);
  const failure = isAnswer ? unexpected(wire, request, head) : refusal(wire, arrived.response);
  if (failure === undefined)
    return { ...head, bytes: bytesOf(arrived.response, request.maxBytes ?? MOST_BYTES) };
  await arrived.response.body?.cancel();
  throw failure;
}

async function send(wire: Wire, request: HttpRequest, url: URL): Promise<Response> {
  const isTrusted = url.origin === wire.trusted?.origin && isWeb(url);
  const objection = isTrusted ? undefined : objectionTo(url, wire.rules);
  if (objection !== undefined) throw new ForbiddenAddress(objection);
  const { json, signal } = request;
  return fetch(url, {
    method: json === undefined ? 'GET' : 'POST',
    headers: { ...requestHeaders(request), 'user-agent': wire.userAgent },
    body: json === undefined ? null : JSON.stringify(json),
    redirect: 'manual',
    signal,
    dispatcher: isTrusted ? wire.agents.trusted : wire.agents.guarded,
  }).catch(lost);
}

function unexpected(
  { from }: Wire,
  { expect }: HttpRequest,
  { status, contentType }: Omit<HttpStream, 'bytes'>,
): SourceFailure | undefined {
  if (status === 304 || isExpected(expect, contentType)) return undefined;
  return new SourceFailure('unreadable', { from, what: `answered something other than ${expect}` });
}

function refusal({ from, now }: Wire, { status, headers }: Arrived['response']): SourceFailure {
  const retryAt = retryAtOf(headers, now());
  const details = {
    from,
    what: `answered ${status}`,
    ...(retryAt !== undefined && { retryAt }),
  };
  if (status === 429) return new SourceFailure('limited', details);
  const isTheirs = status >= 500 || status === 408;
  return new SourceFailure(isTheirs ? 'broken' : 'refused', details);
}
