import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Playground, startPlayground } from '../../playground/server.ts';
import { type Rest, restOf } from '../fakes/playground-rest.ts';

const TOKEN = 'token';

describe('the REST door', () => {
  let playground: Playground;
  let rest: Rest;
  let messages: string;

  beforeEach(async () => {
    playground = await startPlayground({ token: TOKEN });
    rest = restOf(playground, TOKEN);
    messages = `/channels/${playground.guild.channelId('general')}/messages`;
  });
  afterEach(() => playground.close());

  const seen = () => playground.person('ada').messages().length;

  it('turns away a wrong token', async () => {
    const stranger = restOf(playground, 'another');
    const answer = await stranger('GET', '/users/@me');
    expect(answer).toMatchObject({ status: 401, body: { code: 0, message: '401: Unauthorized' } });
  });

  it('knows nothing else', async () => {
    const answer = await rest('GET', '/nothing/here');
    expect(answer).toMatchObject({ status: 404, body: { code: 0, message: '404: Not Found' } });
  });

  it('says 50109 to what is no JSON', async () => {
    const response = await fetch(`${playground.apiUrl}/v10${messages}`, {
      method: 'POST',
      headers: { authorization: `Bot ${TOKEN}` },
      body: '{',
    });
    expect(await response.json()).toMatchObject({ code: 50109 });
  });

  it('counts five messages in five seconds for a channel, and says so', async () => {
    const statuses = [];
    for (const content of 'abcdef')
      statuses.push((await rest('POST', messages, { content })).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
    const answer = await rest('POST', messages, { content: 'g' });
    expect(answer.body).toMatchObject({ global: false });
    expect(answer.headers.get('x-ratelimit-limit')).toBe('5');
    expect(answer.headers.get('x-ratelimit-scope')).toBe('user');
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('fails on demand without doing anything', async () => {
    playground.faults.add({ method: 'POST', path: /messages$/, status: 503, times: 1 });
    expect((await rest('POST', messages, { content: 'x' })).status).toBe(503);
    expect(seen()).toBe(0);
    expect((await rest('POST', messages, { content: 'x' })).status).toBe(200);
  });

  it('does it and loses the answer on demand', async () => {
    playground.faults.add({ applyThen: 500, times: 1 });
    expect((await rest('POST', messages, { content: 'x' })).status).toBe(500);
    expect(seen()).toBe(1);
  });

  it('drops the connection on demand, before or after', async () => {
    playground.faults.add({ drop: 'before', times: 1 });
    await expect(rest('POST', messages, { content: 'x' })).rejects.toThrow();
    expect(seen()).toBe(0);
    playground.faults.add({ drop: 'after', times: 1 });
    await expect(rest('POST', messages, { content: 'x' })).rejects.toThrow();
    expect(seen()).toBe(1);
  });

  it('limits on demand, for a route or for everything', async () => {
    playground.faults.add({ rateLimit: { retryAfter: 0.5, global: true }, times: 1 });
    const answer = await rest('GET', '/users/@me');
    expect(answer).toMatchObject({ status: 429, body: { retry_after: 0.5, global: true } });
    expect(answer.headers.get('x-ratelimit-global')).toBe('true');
  });

  it('remembers what was asked of it', async () => {
    await rest('POST', messages, { content: 'x' });
    expect(playground.requests.all.at(-1)).toMatchObject({
      method: 'POST',
      path: messages,
      body: { content: 'x' },
      status: 200,
    });
  });
});
