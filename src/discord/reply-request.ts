import { DefaultRestOptions, type RESTOptions } from 'discord.js';

/**
 * How a reply's request is made. The header of a rate limit counts whole seconds, of which a reply
 * has three; its body counts exactly, and so takes the header's place.
 */
export const replyRequest: RESTOptions['makeRequest'] = async (url, init) => {
  const response = await DefaultRestOptions.makeRequest(url, init);
  if (response.status !== 429) return response;
  const retryAfter = exactRetryAfter(await response.json().catch(() => undefined));
  if (retryAfter !== undefined) response.headers.set('retry-after', String(retryAfter));
  return response;
};

/** Seconds; what answers may not be Discord but something in between. */
function exactRetryAfter(body: unknown): number | undefined {
  if (typeof body !== 'object' || body === null || !('retry_after' in body)) return undefined;
  return typeof body.retry_after === 'number' ? body.retry_after : undefined;
}
