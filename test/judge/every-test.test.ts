import { describe, expect, it } from 'vitest';
import { startPlayground } from '../../playground/server.ts';
import { restOf } from '../fakes/playground-rest.ts';
import { takeFaults } from './every-test.ts';

describe('the judge of every test', () => {
  it('hears of each request to a playground, and names what is wrong with it', async () => {
    const playground = await startPlayground({ token: 't' });
    const rest = restOf(playground, 't');
    const channel = `/channels/${playground.guild.channelId('general')}`;
    await rest('POST', `${channel}/messages`, { content: 'x', contents: 'y' });
    await rest('GET', '/nowhere');
    await playground.close();
    expect(await takeFaults('taken')).toEqual([
      'POST /channels/{channel_id}/messages: body: no field “contents”',
    ]);
  });

  it('hears of requests to places that are none', async () => {
    const playground = await startPlayground({ token: 't' });
    await restOf(playground, 't')('GET', '/nowhere');
    await playground.close();
    expect(await takeFaults('all')).toEqual(['GET /nowhere: there is no such route']);
  });
});
