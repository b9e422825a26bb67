import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Playground, startPlayground } from '../../playground/server.ts';
import { complaints, type Rest, restOf } from '../fakes/playground-rest.ts';

const TOKEN = 'token';
const row = (...components: object[]) => ({ type: 1, components });
const button = (custom_id: string, more = {}) => ({
  type: 2,
  style: 1,
  label: 'x',
  custom_id,
  ...more,
});
const embed = (more: object) => ({ embeds: [{ title: 'A paper', ...more }] });

describe('messages of a bot', () => {
  let playground: Playground;
  let rest: Rest;
  let base: string;

  beforeEach(async () => {
    playground = await startPlayground({ token: TOKEN });
    rest = restOf(playground, TOKEN);
    base = `/channels/${playground.guild.channelId('general')}/messages`;
  });
  afterEach(() => playground.close());

  it.each([
    [
      { content: 'x', message_reference: { message_id: '1000000000000000001' } },
      'message_reference: REPLIES_UNKNOWN_MESSAGE',
    ],
    [{ content: 'x'.repeat(2001) }, 'content: BASE_TYPE_MAX_LENGTH'],
    [embed({ title: 'x'.repeat(257) }), 'embeds.0.title: BASE_TYPE_MAX_LENGTH'],
    [embed({ description: 'x'.repeat(4097) }), 'embeds.0.description: BASE_TYPE_MAX_LENGTH'],
    [embed({ url: 'ftp://a.example/b' }), 'embeds.0.url: URL_TYPE_INVALID_SCHEME'],
    [embed({ fields: [{ name: '', value: 'x' }] }), 'embeds.0.fields.0.name: BASE_TYPE_REQUIRED'],
    [embed({ fields: [{ name: ' ', value: 'x' }] }), 'embeds.0.fields.0.name: BASE_TYPE_REQUIRED'],
    [
      embed({ fields: [{ name: 'x', value: '  ' }] }),
      'embeds.0.fields.0.value: BASE_TYPE_REQUIRED',
    ],
    [
      embed({ fields: Array.from({ length: 26 }, () => ({ name: 'x', value: 'y' })) }),
      'embeds.0.fields: BASE_TYPE_BAD_LENGTH',
    ],
    [
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'y'.repeat(2001) }] },
      'embeds.1: MAX_EMBED_SIZE_EXCEEDED',
    ],
    [
      { embeds: Array.from({ length: 11 }, () => ({ title: 'x' })) },
      'embeds: BASE_TYPE_BAD_LENGTH',
    ],
    [
      { components: Array.from({ length: 6 }, (_, n) => row(button(String(n)))) },
      'components: BASE_TYPE_BAD_LENGTH',
    ],
    [
      { components: [row(button('a'), button('a'))] },
      'components.0: COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      { components: [row(button('x'.repeat(101)))] },
      'components.0.components.0.custom_id: BASE_TYPE_BAD_LENGTH',
    ],
    [
      { components: [row(button('a', { label: 'x'.repeat(81) }))] },
      'components.0.components.0.label: BASE_TYPE_MAX_LENGTH',
    ],
    [
      { components: [row({ type: 3, custom_id: 'm', options: [] })] },
      'components.0.components.0.options: BASE_TYPE_BAD_LENGTH',
    ],
    [
      { components: [row({ type: 3, custom_id: 'm', options: [{ label: ' ', value: 'x' }] })] },
      'components.0.components.0.options.0.label: BASE_TYPE_REQUIRED',
    ],
    [
      {
        components: [
          row({
            type: 3,
            custom_id: 'm',
            options: Array.from({ length: 26 }, (_, n) => ({ label: 'x', value: String(n) })),
          }),
        ],
      },
      'components.0.components.0.options: BASE_TYPE_BAD_LENGTH',
    ],
    [{ content: 'x', nonce: 'n'.repeat(26) }, 'nonce: BASE_TYPE_MAX_LENGTH'],
    [
      {
        content: 'x',
        allowed_mentions: { parse: ['users'], users: ['123456789012345678'] },
      },
      'allowed_mentions: MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
    ],
    [
      { content: 'x', flags: 1 << 15, components: [{ type: 10, content: 'y' }] },
      'content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      {
        flags: 1 << 15,
        components: Array.from({ length: 2 }, () => ({ type: 10, content: 'y'.repeat(2500) })),
      },
      'components: COMPONENT_MAX_TOTAL_TEXT_LENGTH',
    ],
  ])('refuses %j', async (body, complaint) => {
    const answer = await rest('POST', base, body);
    expect(answer).toMatchObject({ status: 400, body: { code: 50035 } });
    expect(complaints(answer)).toContain(complaint);
  });

  it('counts characters, not halves of emoji', async () => {
    expect((await rest('POST', base, { content: '🙂'.repeat(2000) })).status).toBe(200);
  });

  it.each([[{}], [{ content: '  ' }], [{ embeds: [], components: [] }]])(
    'refuses an empty message %j',
    async (body) => {
      expect(await rest('POST', base, body)).toMatchObject({ status: 400, body: { code: 50006 } });
    },
  );

  it('gives each component its number and each embed its type', async () => {
    const { body } = await rest('POST', base, { ...embed({}), components: [row(button('a'))] });
    expect(body.embeds[0]).toEqual({ type: 'rich', title: 'A paper' });
    expect(body.components[0]).toMatchObject({ id: 1, components: [{ id: 2, custom_id: 'a' }] });
  });

  it('creates nothing for a nonce it has just seen', async () => {
    const body = { content: 'once', nonce: '7', enforce_nonce: true };
    const [first, second] = [await rest('POST', base, body), await rest('POST', base, body)];
    expect(second.body.id).toBe(first.body.id);
    expect(playground.person('ada').messages()).toHaveLength(1);
  });

  it('keeps an uploaded file and serves it again', async () => {
    const form = new FormData();
    form.set('payload_json', JSON.stringify({ content: 'see' }));
    form.set('files[0]', new Blob(['@article{}'], { type: 'text/plain' }), 'list.bib');
    const { body } = await rest('POST', base, form);
    expect(body.attachments[0]).toMatchObject({ filename: 'list.bib', size: 10 });
    expect(await (await fetch(body.attachments[0].url)).text()).toBe('@article{}');
  });

  it('says 50001 for what the bot cannot see and 50013 for what it may not do', async () => {
    const papers = playground.guild.channelId('papers');
    playground.guild.deny('bot', papers, ['SEND_MESSAGES']);
    const write = () => rest('POST', `/channels/${papers}/messages`, { content: 'x' });
    expect(await write()).toMatchObject({ status: 403, body: { code: 50013 } });
    playground.guild.deny('bot', papers, ['VIEW_CHANNEL']);
    expect(await write()).toMatchObject({ status: 403, body: { code: 50001 } });
  });

  it('lets nobody edit the message of another', async () => {
    const { id } = playground.person('ada').send('mine');
    const answer = await rest('PATCH', `${base}/${id}`, { content: 'yours' });
    expect(answer).toMatchObject({ status: 403, body: { code: 50005 } });
  });

  it('pages through a channel, newest first', async () => {
    const ids = ['a', 'b', 'c'].map((content) => playground.person('max').send(content).id);
    const page = await rest('GET', `${base}?before=${ids[2]}&limit=1`);
    expect(page.body.map(({ id }: { id: string }) => id)).toEqual([ids[1]]);
  });

  it('pings only whom allowed_mentions lets it', async () => {
    const content = `<@${playground.person('max').id}> @everyone`;
    const quiet = await rest('POST', base, { content, allowed_mentions: { parse: [] } });
    expect(quiet.body).toMatchObject({ mentions: [], mention_everyone: false });
    const loud = await rest('POST', base, { content });
    expect(loud.body).toMatchObject({ mentions: [{ username: 'max' }], mention_everyone: false });
  });

  it('refuses a direct message to somebody who takes none', async () => {
    const recipient_id = playground.person('max').id;
    const { body: channel } = await rest('POST', '/users/@me/channels', { recipient_id });
    playground.guild.setAcceptsDirects('max', false);
    const answer = await rest('POST', `/channels/${channel.id}/messages`, { content: 'psst' });
    expect(answer).toMatchObject({ status: 403, body: { code: 50007 } });
  });
});
