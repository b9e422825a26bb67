import { describe, expect, it } from 'vitest';
import { problemsOfMessage } from '../fakes/openapi/limits.ts';
import { type Asked, openSpec, specExists } from '../fakes/openapi/spec.ts';

const SILENT = { allowed_mentions: { parse: [] } };
const AGENT = 'DiscordBot (https://discord.js.org, 2.6.3)';
const headers = { 'content-type': 'application/json', 'user-agent': AGENT };

const answer = (data: unknown, changed: Partial<Asked> = {}): Asked => ({
  ...{ method: 'POST', path: '/interactions/1/token/callback', query: new URLSearchParams() },
  ...{ headers, body: JSON.stringify({ type: 4, data }), ...changed },
});

describe.skipIf(!specExists)('the judge of requests', () => {
  const judge = specExists ? openSpec() : () => ({ problems: [] });

  it('lets a good answer pass', () => {
    const body = { ...SILENT, content: 'x', embeds: [{ title: 'x'.repeat(256) }] };
    expect(judge(answer(body)).problems).toEqual([]);
  });

  it.each([
    ['a title too long', answer({ embeds: [{ title: 'x'.repeat(257) }] })],
    ['a field that nobody knows', answer({ contents: 'x' })],
    ['an embed’s field that nobody knows', answer({ embeds: [{ headline: 'x' }] })],
    [
      'a button’s label too long',
      answer({
        components: [
          { type: 1, components: [{ type: 2, style: 2, custom_id: 'a', label: 'x'.repeat(81) }] },
        ],
      }),
    ],
    [
      'a custom id too long',
      answer({
        components: [
          { type: 1, components: [{ type: 2, style: 2, custom_id: 'a'.repeat(101), label: 'x' }] },
        ],
      }),
    ],
    ['a query that nobody knows', answer({}, { query: new URLSearchParams({ wait: 'true' }) })],
    ['an id that is none', answer({}, { path: '/interactions/x/token/callback' })],
    ['a path that is none', answer({}, { path: '/interactions/1/token' })],
    ['another user agent', answer({}, { headers: { ...headers, 'user-agent': 'node' } })],
    ['another content type', answer({}, { headers: { ...headers, 'content-type': 'text/plain' } })],
    ['another authorization', answer({}, { headers: { ...headers, authorization: 'Bearer x' } })],
    [
      'no authorization where there must be one',
      answer({}, { method: 'GET', path: '/gateway/bot', body: '' }),
    ],
  ])('refuses %s', (_, asked) => {
    expect(judge(asked).problems).not.toEqual([]);
  });

  it.each([
    [
      'more than 6,000 characters',
      {
        ...SILENT,
        embeds: [{ description: 'x'.repeat(4_000) }, { description: 'x'.repeat(2_001) }],
      },
    ],
    ['pings', { content: 'x' }],
    ['nothing', { ...SILENT, content: '', embeds: [], components: [] }],
    ['blank fields', { ...SILENT, embeds: [{ fields: [{ name: ' ', value: 'x' }] }] }],
  ])('refuses a message of %s', (_, message) => {
    expect(problemsOfMessage(message)).not.toEqual([]);
  });
});
