import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Playground, startPlayground } from '../../playground/server.ts';
import { type Rest, restOf } from '../fakes/playground-rest.ts';

const TOKEN = 'token';

describe('threads, forums and events', () => {
  let playground: Playground;
  let rest: Rest;
  let general: string;
  let forum: string;

  beforeEach(async () => {
    playground = await startPlayground({ token: TOKEN });
    rest = restOf(playground, TOKEN);
    general = `/channels/${playground.guild.channelId('general')}`;
    forum = `/channels/${playground.guild.channelId('paper-threads')}`;
  });
  afterEach(() => playground.close());

  it('opens one thread from a message, with its id', async () => {
    const { id } = playground.person('ada').send('LoRA?');
    const open = () => rest('POST', `${general}/messages/${id}/threads`, { name: 'LoRA' });
    expect(await open()).toMatchObject({ status: 201, body: { id, type: 11, message_count: 0 } });
    expect(await open()).toMatchObject({ status: 400, body: { code: 160004 } });
  });

  it('opens a private thread where no type is given', async () => {
    playground.guild.allow('bot', playground.guild.channelId('general'), [
      'CREATE_PRIVATE_THREADS',
    ]);
    expect((await rest('POST', `${general}/threads`, { name: 'x' })).body.type).toBe(12);
  });

  it('reopens an archived thread for a message but not for an edit', async () => {
    const { body: thread } = await rest('POST', `${general}/threads`, { name: 'x', type: 11 });
    const path = `/channels/${thread.id}`;
    const { body: message } = await rest('POST', `${path}/messages`, { content: 'first' });
    await rest('PATCH', path, { archived: true });
    const edit = await rest('PATCH', `${path}/messages/${message.id}`, { content: 'changed' });
    expect(edit).toMatchObject({ status: 400, body: { code: 50083 } });
    await rest('POST', `${path}/messages`, { content: 'second' });
    expect((await rest('GET', path)).body.thread_metadata.archived).toBe(false);
  });

  it('keeps a locked thread to moderators', async () => {
    const { id } = playground.person('max').createThread('x');
    await rest('PATCH', `/channels/${id}`, { locked: true });
    playground.guild.deny('bot', playground.guild.channelId('general'), ['MANAGE_THREADS']);
    const answer = await rest('POST', `/channels/${id}/messages`, { content: 'x' });
    expect(answer).toMatchObject({ status: 400, body: { code: 160005 } });
  });

  it('takes posts, not messages, in a forum', async () => {
    const written = await rest('POST', `${forum}/messages`, { content: 'x' });
    expect(written).toMatchObject({ status: 400, body: { code: 50008 } });
    const post = { name: 'LoRA', message: { content: 'Read this' } };
    const { status, body } = await rest('POST', `${forum}/threads`, post);
    expect(status).toBe(201);
    expect(body.message).toMatchObject({ id: body.id, content: 'Read this' });
  });

  it('wants a tag where the forum does', async () => {
    playground.guild.setTagRequired(playground.guild.channelId('paper-threads'), true);
    const post = { name: 'LoRA', message: { content: 'Read this' } };
    expect((await rest('POST', `${forum}/threads`, post)).body.code).toBe(40067);
  });

  it('refuses a thread, and reopening one, beyond the limit of active ones', async () => {
    const { body: first } = await rest('POST', `${general}/threads`, { name: 'x', type: 11 });
    playground.guild.setActiveThreads(1);
    const second = await rest('POST', `${general}/threads`, { name: 'y', type: 11 });
    expect(second).toMatchObject({ status: 400, body: { code: 160006 } });
    playground.guild.changeThread(first.id, { archived: true });
    expect((await rest('POST', `${general}/threads`, { name: 'y', type: 11 })).status).toBe(201);
    const reopened = await rest('PATCH', `/channels/${first.id}`, { archived: false });
    expect(reopened).toMatchObject({ status: 400, body: { code: 160006 } });
  });

  it('opens announcement threads in announcement channels', async () => {
    const channel = playground.guild.addChannel('news', 'announcement');
    const { id } = playground.person('ada').send('LoRA?', { channelId: channel });
    const open = await rest('POST', `/channels/${channel}/messages/${id}/threads`, { name: 'L' });
    expect(open).toMatchObject({ status: 201, body: { id, type: 10 } });
  });

  it('adds people to a thread and takes them out', async () => {
    const { body: thread } = await rest('POST', `${general}/threads`, { name: 'x', type: 11 });
    const max = playground.person('max').id;
    const members = `/channels/${thread.id}/thread-members`;
    expect((await rest('PUT', `${members}/${max}`)).status).toBe(204);
    expect((await rest('GET', members)).body).toHaveLength(2);
    await rest('DELETE', `${members}/${max}`);
    expect((await rest('GET', members)).body).toHaveLength(1);
  });

  const event = (more = {}) => ({
    name: 'LoRA, read together',
    privacy_level: 2,
    entity_type: 3,
    entity_metadata: { location: 'Room 1' },
    scheduled_start_time: new Date(Date.now() + 3_600_000).toISOString(),
    scheduled_end_time: new Date(Date.now() + 7_200_000).toISOString(),
    ...more,
  });

  it('plans, moves and cancels an event', async () => {
    const base = `/guilds/${playground.guild.id}/scheduled-events`;
    const { body } = await rest('POST', base, event());
    expect(body).toMatchObject({ status: 1, channel_id: null, creator_id: playground.guild.botId });
    const moved = await rest('PATCH', `${base}/${body.id}`, { name: 'LoRA, again' });
    expect(moved.body).toMatchObject({ id: body.id, name: 'LoRA, again', entity_type: 3 });
    expect((await rest('DELETE', `${base}/${body.id}`)).status).toBe(204);
    expect((await rest('GET', base)).body).toEqual([]);
  });

  it.each([
    [{ scheduled_end_time: null }],
    [{ entity_metadata: null }],
    [{ scheduled_start_time: '2020-01-01T00:00:00Z' }],
    [{ name: '' }],
    [{ entity_type: 2, entity_metadata: null }],
  ])('refuses an event with %j', async (more) => {
    const answer = await rest(
      'POST',
      `/guilds/${playground.guild.id}/scheduled-events`,
      event(more),
    );
    expect(answer).toMatchObject({ status: 400, body: { code: 50035 } });
  });
});
