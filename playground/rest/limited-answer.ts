import type { ApiError } from './errors.ts';
import type { Answer } from './route.ts';

/** An answer with the headers of the rate limits. */
export interface LimitedAnswer extends Answer {
  readonly headers?: Readonly<Record<string, string>>;
  /** In place of the body: text as it is. */
  readonly text?: string;
}

export const refusal = (error: ApiError): LimitedAnswer => ({
  status: error.status,
  body: error.body(),
});

export function rateLimited(
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

export function toResponse({ status, body, text, headers = {} }: LimitedAnswer): Response {
  if (text !== undefined) {
    return new Response(text, { status, headers: { 'content-type': 'text/html', ...headers } });
  }
  if (body === undefined) return new Response(null, { status, headers });
  return Response.json(body, { status, headers });
}
