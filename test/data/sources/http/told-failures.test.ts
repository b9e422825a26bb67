import { afterEach, describe, expect, it } from 'vitest';
import { openHttpClient } from '../../../../src/data/sources/http/open-http-client.ts';
import { describeFault } from '../../../../src/shared/told-error.ts';
import { type WebAnswer, type WebRequest, webServers } from '../../../fakes/web-server.ts';

const servers = webServers();
afterEach(servers.closeAll);

type Answering = (request: WebRequest) => WebAnswer;

const SECRET = 'sk-0123456789abcdef';

/** What the log says of a request that fails; its address holds a secret, and so does what leads on from it. */
async function toldOf(answer: Answering, change = (url: URL) => url): Promise<string> {
  const { base } = await servers.start(answer);
  const { get } = openHttpClient({
    from: 'arXiv',
    userAgent: 'Colloquy',
    base,
    patience: { firstBackOffMs: 1 },
  });
  const url = change(new URL(`/papers?key=${SECRET}`, base));
  const request = { url, expect: 'json', urgency: 'background', maxBytes: 100 } as const;
  const failing = get({ ...request, signal: new AbortController().signal });
  return failing.then(() => 'no failure', describeFault);
}

describe('a request that fails', () => {
  it.for<readonly [string, Answering, ((url: URL) => URL)?]>([
    [
      'an address that may not be asked',
      () => ({}),
      () => new URL(`http://me:${SECRET}@10.0.0.1/`),
    ],
    ['a name and a password', () => ({}), () => new URL(`https://me:${SECRET}@arxiv.org/`)],
    [
      'a redirect to a private network',
      () => ({ status: 302, headers: { location: `http://10.0.0.1/?key=${SECRET}` } }),
    ],
    [
      'a redirect to no address',
      () => ({ status: 302, headers: { location: `http://[${SECRET}` } }),
    ],
    ['an endless redirect', () => ({ status: 302, headers: { location: `/?key=${SECRET}` } })],
    ['a long answer', () => ({ body: SECRET.repeat(100) })],
    ['an answer of another kind', () => ({ body: SECRET, type: SECRET })],
    ['a refusal', () => ({ status: 403, body: SECRET })],
  ])('is told in our words alone: %s', async ([, answer, change]) => {
    const told = await toldOf(answer, change);
    expect(told).toMatch(/^\w+ (?:answered|leads|led)/);
    expect(told).not.toMatch(/because of [A-Z]\w+$/m);
    expect(told).not.toMatch(/sk-0|key=|10\.0\.0\.1|me:/);
  });
});
