import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Playground, startPlayground } from '../../playground/server.ts';
import type { Interaction } from '../../playground/state/interaction.ts';
import { complaints, type Rest, restOf } from '../fakes/playground-rest.ts';

const TOKEN = 'token';

describe('answers to interactions', () => {
  let playground: Playground;
  let rest: Rest;
  let now: number;
  let asked: Interaction[];

  beforeEach(async () => {
    now = Date.now();
    playground = await startPlayground({ token: TOKEN, clock: () => now });
    rest = restOf(playground, TOKEN);
    asked = [];
    playground.world.bus.listen((event) => {
      if (event.type === 'interaction-created') asked.push(event.interaction);
    });
    await rest('PUT', `/applications/${playground.guild.botId}/commands`, [
      {
        name: 'find',
        description: 'Finds',
        options: [{ name: 'what', description: 'What', type: 3, autocomplete: true }],
      },
      { name: 'Find papers', type: 3 },
    ]);
  });
  afterEach(() => playground.close());

  const latest = (): Interaction => asked.at(-1) ?? expect.fail('Nothing was asked');
  const answer = (body: object, { id, token } = latest()) =>
    rest('POST', `/interactions/${id}/${token}/callback`, body);
  const webhook = (method: string, path: string, body?: object, { token } = latest()) =>
    rest(method, `/webhooks/${playground.guild.botId}/${token}${path}`, body);
  const ask = (options = {}) => playground.person('ada').command('find', options);

  it('takes one answer and refuses the second', async () => {
    const seen = ask();
    expect((await answer({ type: 4, data: { content: 'Here' } })).status).toBe(204);
    expect((await seen).message?.content).toBe('Here');
    expect(await answer({ type: 5 })).toMatchObject({ status: 400, body: { code: 40060 } });
  });

  it('does not know an interaction that waited over three seconds', async () => {
    ask();
    now += 3001;
    expect(await answer({ type: 5 })).toMatchObject({ status: 404, body: { code: 10062 } });
  });

  it('tells the person that the application did not respond', async () => {
    expect(await ask()).toMatchObject({ first: 'failed', message: undefined });
    expect((await answer({ type: 5 })).body.code).toBe(10062);
  });

  it('has no webhook before the answer and none after fifteen minutes', async () => {
    ask();
    const edit = () => webhook('PATCH', '/messages/@original', { content: 'later' });
    expect(await edit()).toMatchObject({ status: 404, body: { code: 10015 } });
    await answer({ type: 5 });
    expect(await edit()).toMatchObject({ status: 200, body: { content: 'later', flags: 0 } });
    now += 15 * 60_000 + 1;
    expect(await edit()).toMatchObject({ status: 401, body: { code: 50027 } });
  });

  it('turns a follow-up straight after a deferral into the reply, private as deferred', async () => {
    const seen = ask();
    await answer({ type: 5, data: { flags: 64 } });
    await webhook('POST', '', { content: 'Done' });
    expect(await seen).toMatchObject({ ephemeral: true, followUps: [] });
    expect((await seen).message?.content).toBe('Done');
  });

  it.each([
    [{ type: 6 }, 'type: BASE_TYPE_CHOICES'],
    [{ type: 8, data: { choices: [] } }, 'type: BASE_TYPE_CHOICES'],
    [{ type: 5, data: { flags: 1 << 15 } }, 'data.flags: BASE_TYPE_CHOICES'],
    [{ type: 4, data: { content: 'x'.repeat(2001) } }, 'data.content: BASE_TYPE_MAX_LENGTH'],
    [
      { type: 9, data: { custom_id: 'm', title: 'x'.repeat(46), components: [] } },
      'data.title: BASE_TYPE_BAD_LENGTH',
    ],
  ])('refuses %j to a command', async (body, complaint) => {
    ask();
    const refused = await answer(body);
    expect(refused).toMatchObject({ status: 400, body: { code: 50035 } });
    expect(complaints(refused)).toContain(complaint);
  });

  it('offers at most 25 choices of at most 100 characters', async () => {
    const offered = playground.person('max').autocomplete('find', { what: 'lo' }, 'what');
    const choices = Array.from({ length: 26 }, (_, n) => ({ name: `${n}`, value: `${n}` }));
    expect((await answer({ type: 8, data: { choices } })).body.code).toBe(50035);
    const long = [{ name: 'x'.repeat(101), value: 'y' }];
    expect((await answer({ type: 8, data: { choices: long } })).body.code).toBe(50035);
    await answer({ type: 8, data: { choices: choices.slice(0, 25) } });
    expect(await offered).toHaveLength(25);
  });

  it('sends the event in its full form', () => {
    ask({ what: 'lora' });
    const payload = latest().payload;
    expect(payload).toMatchObject({
      type: 2,
      version: 1,
      context: 0,
      locale: 'en-GB',
      guild_locale: 'en-GB',
      entitlements: [],
      attachment_size_limit: 10_485_760,
      authorizing_integration_owners: { 0: playground.guild.id },
      data: { name: 'find', type: 1, options: [{ name: 'what', type: 3, value: 'lora' }] },
      member: { user: { username: 'ada' } },
    });
    expect(payload.app_permissions).toMatch(/^\d+$/);
  });

  it('brings the message of a message menu along', async () => {
    const message = playground.person('max').send('Have you read LoRA?');
    const seen = playground.person('ada').messageMenu('Find papers', message.id);
    expect(latest().payload).toMatchObject({
      data: { target_id: message.id, resolved: { messages: { [message.id]: { id: message.id } } } },
    });
    await answer({ type: 4, data: { content: 'One paper', flags: 64 } });
    expect((await seen).ephemeral).toBe(true);
  });

  it('carries a button, its form and the update of its message', async () => {
    ask();
    const components = [
      { type: 1, components: [{ type: 2, style: 1, label: 'Note', custom_id: 'n' }] },
    ];
    await answer({ type: 4, data: { content: 'Paper', components } });
    const [message] = playground.person('ada').messages();
    const clicked = playground.person('ada').click(message?.id ?? '', 'n');
    const input = { type: 4, custom_id: 'text', style: 1, label: 'Note', max_length: 5 };
    const modal = {
      custom_id: 'form',
      title: 'Note',
      components: [{ type: 1, components: [input] }],
    };
    await answer({ type: 9, data: modal });
    const form = await clicked;
    await expect(playground.person('ada').submitModal(form, { text: 'too long' })).rejects.toThrow(
      /between 1 and 5/,
    );
    const sent = playground.person('ada').submitModal(form, { text: 'good' });
    expect(latest().payload).toMatchObject({
      type: 5,
      data: { custom_id: 'form', components: [{ components: [{ value: 'good' }] }] },
      message: { id: message?.id },
    });
    await answer({ type: 7, data: { content: 'Paper, noted' } });
    expect((await sent).message).toMatchObject({ id: message?.id, content: 'Paper, noted' });
  });

  it('refuses what a client would not send', async () => {
    const ada = playground.person('ada');
    await expect(ada.command('find', { nothing: 1 })).rejects.toThrow(/no option/);
    await expect(ada.command('lose')).rejects.toThrow(/no command/);
    await expect(ada.click('1', 'x')).rejects.toThrow(/no such message/i);
  });
});
