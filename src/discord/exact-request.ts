import { DefaultRestOptions, type RESTOptions } from 'discord.js';

/** Where nothing tells how long to wait; discord.js would ask again at once, and again. Seconds. */
const UNTOLD_SECONDS = 1;

/**
 * How requests are made. The header of a rate limit counts whole seconds, of which a reply has three, and
 * may be missing; its body counts exactly, and so takes the header's place.
 */
export const exactRequest: RESTOptions['makeRequest'] = async (url, init) => {
  const response = await DefaultRestOptions.makeRequest(url, init);
  if (response.status !== 429) return response;
  const exact = exactRetryAfter(await response.json().catch(() => undefined));
  const retryAfter = exact ?? response.headers.get('retry-after') ?? UNTOLD_SECONDS;
  response.headers.set('retry-after', String(retryAfter));
  return response;
};

/** Seconds; what answers may not be Discord but something in between. */
function exactRetryAfter(body: unknown): number | undefined {
  if (typeof body !== 'object' || body === null || !('retry_after' in body)) return undefined;
  return typeof body.retry_after === 'number' ? body.retry_after : undefined;
}
