import { describe, expect, it } from 'vitest';
import { faultsOf } from './faults-of.ts';
import type { Judged } from './judge.ts';

const SILENT = { allowed_mentions: { parse: [] } };
const AGENT = 'DiscordBot (https://discord.js.org, 2.6.3)';
const headers = { 'content-type': 'application/json', 'user-agent': AGENT };

/** An answer to an interaction that says `data`. */
const answer = (data: object, changed: Partial<Judged> = {}): Judged => ({
  method: 'POST',
  path: '/interactions/1/token/callback',
  query: '',
  headers,
  body: { type: 4, data: { ...SILENT, ...data } },
  parts: undefined,
  status: 204,
  answer: undefined,
  faulty: false,
  ...changed,
});

const CALLBACK = 'POST /interactions/{interaction_id}/{interaction_token}/callback';
const button = (fields: object) => ({
  components: [{ type: 1, components: [{ type: 2, style: 2, custom_id: 'a', ...fields }] }],
});

describe('the judge of requests', () => {
  it('lets a good answer pass', () => {
    expect(faultsOf(answer({ content: 'x', embeds: [{ title: 'x'.repeat(256) }] }), 'all')).toEqual(
      [],
    );
  });

  it('names route and field, of a union by the member that is meant', () => {
    expect(faultsOf(answer(button({ label: 'x', size: 1 })), 'all')).toEqual([
      `${CALLBACK}: body/data/components/0/components/0: no field “size”`,
    ]);
  });

  it('reads what a form carries', () => {
    const form = { ...headers, 'content-type': 'multipart/form-data; boundary=x' };
    const parts = ['files[0]'];
    expect(faultsOf(answer({ content: 'x' }, { headers: form, parts }), 'all')).toEqual([]);
    expect(faultsOf(answer({ contents: 'x' }, { headers: form, parts: ['file'] }), 'all')).toEqual([
      `${CALLBACK}: form: no part “file”`,
      `${CALLBACK}: body/data: no field “contents”`,
    ]);
  });

  it.each([
    ['a title too long', answer({ embeds: [{ title: 'x'.repeat(257) }] })],
    ['a field that nobody knows', answer({ contents: 'x' })],
    ['an embed’s field that nobody knows', answer({ embeds: [{ headline: 'x' }] })],
    ['a button’s label too long', answer(button({ label: 'x'.repeat(81) }))],
    ['a custom id too long', answer(button({ custom_id: 'a'.repeat(101), label: 'x' }))],
    ['a query that nobody knows', answer({}, { query: '?wait=true' })],
    ['a query of the wrong type', answer({}, { query: '?with_response=1' })],
    ['an id that is none', answer({}, { path: '/interactions/x/token/callback' })],
    ['a path that is none', answer({}, { path: '/interactions/1/token' })],
    ['another user agent', answer({}, { headers: { ...headers, 'user-agent': 'node' } })],
    ['another content type', answer({}, { headers: { ...headers, 'content-type': 'text/plain' } })],
    ['another authorization', answer({}, { headers: { ...headers, authorization: 'Bearer x' } })],
    [
      'no authorization where there must be one',
      answer({}, { method: 'GET', path: '/gateway/bot', body: undefined, faulty: true }),
    ],
    ['pings', answer({ allowed_mentions: { parse: ['everyone'] } })],
    ['pings by default', answer({ allowed_mentions: undefined })],
    ['a blank title', answer({ embeds: [{ title: ' ', description: 'x' }] })],
    ['half of a character', answer({ content: '\ud83d' })],
  ])('refuses %s', (_, exchange) => {
    expect(faultsOf(exchange, 'all')).not.toEqual([]);
  });

  it('holds a body against the bot that was refused', () => {
    const refused = { code: 50035, message: 'Invalid Form Body' };
    const exchange = answer({ content: '' }, { status: 400, answer: refused });
    expect(faultsOf(exchange, 'all')).toHaveLength(1);
    expect(faultsOf(exchange, 'taken')).toEqual([]);
  });

  it('excuses a refusal for what no bot can know', () => {
    const late = { code: 10062, message: 'Unknown interaction' };
    expect(faultsOf(answer({ content: 'x' }, { status: 404, answer: late }), 'all')).toEqual([]);
  });
});

describe('the judge of answers', () => {
  const me = (status: number, body: unknown, faulty = false): Judged => ({
    ...answer({}),
    method: 'GET',
    path: '/gateway',
    body: undefined,
    status,
    answer: body,
    faulty,
  });

  it('lets a good one pass, and a fault that was asked for', () => {
    expect(faultsOf(me(200, { url: 'ws://here' }), 'all')).toEqual([]);
    expect(faultsOf(me(500, 'sorry', true), 'all')).toEqual([]);
  });

  it.each([
    ['a status that is none', me(500, {}), 'the playground answers 500'],
    [
      'a field that nobody knows',
      me(200, { url: 'ws://here', shards: 1 }),
      'the playground’s answer 200: no field “shards”',
    ],
    [
      'a body where there is none',
      answer({}, { answer: {} }),
      'the playground’s answer 204 has a body',
    ],
  ])('refuses %s', (_, exchange, fault) => {
    expect(faultsOf(exchange, 'taken').join()).toContain(fault);
  });
});
