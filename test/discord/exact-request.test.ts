import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, type TestContext } from 'vitest';
import { exactRequest } from '../../src/discord/exact-request.ts';

interface Answer {
  readonly status?: number;
  readonly body: string;
  readonly header?: string | undefined;
}

async function ask({ status = 429, body, header }: Answer, { onTestFinished }: TestContext) {
  const server = createServer((_, response) => {
    response.writeHead(status, header === undefined ? {} : { 'retry-after': header }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return exactRequest(`http://127.0.0.1:${port}/`, {});
}

describe('a request', () => {
  it.for([
    { body: '{"retry_after":0.65}', header: '1', waits: '0.65', what: 'to the fraction' },
    { body: '{"retry_after":0.65}', header: undefined, waits: '0.65', what: 'without a header' },
    { body: '<h1>Slow down</h1>', header: '7', waits: '7', what: 'by a page' },
    { body: '', header: undefined, waits: '1', what: 'without a word' },
  ])('knows how long to wait when it is put off $what', async ({ waits, ...answer }, context) => {
    const { headers } = await ask(answer, context);
    expect(headers.get('retry-after')).toBe(waits);
  });

  it('leaves every other answer as it is', async (context) => {
    const answer = await ask({ status: 200, body: '{"retry_after":3}' }, context);
    expect(answer.headers.get('retry-after')).toBeNull();
    expect(await answer.json()).toEqual({ retry_after: 3 });
  });
});
