import type { Response } from 'undici';
import { OwnError } from '../../../shared/own-error.ts';

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MOST_HOPS = 5;

/** A chain of redirects that is not followed; the message says why. */
export class BadRedirect extends OwnError {
  override readonly name = 'BadRedirect';
}

export interface Arrived {
  readonly response: Response;
  /** Where the answer came from in the end. */
  readonly url: URL;
}

/**
 * Follows redirects one by one: `send` is asked for each address and refuses what may not be asked. Never
 * from https back to http.
 */
export async function followRedirects(
  start: URL,
  send: (url: URL) => Promise<Response>,
): Promise<Arrived> {
  let url = start;
  for (let hop = 0; hop <= MOST_HOPS; hop += 1) {
    const response = await send(url);
    if (!REDIRECTS.has(response.status)) return { response, url };
    await response.body?.cancel();
    url = nextOf(url, response.headers.get('location'));
  }
  throw new BadRedirect('led on too many times');
}

function nextOf(from: URL, location: string | null): URL {
  const next = location === null ? null : URL.parse(location, from.href);
  if (next === null) throw new BadRedirect('led on to no address');
  if (from.protocol === 'https:' && next.protocol === 'http:')
    throw new BadRedirect('led from https back to http');
  return next;
}
