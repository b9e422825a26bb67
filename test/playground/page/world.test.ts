import { describe, expect, it } from 'vitest';
import { firstPlace, placeById, threadsOf } from '../../../playground/page/world/places.ts';
import { applyEvent, messagesIn, worldFrom } from '../../../playground/page/world/world.ts';
import { CHANNEL, FORUM, max, message, snapshot, THREAD } from '../../browser/snapshot.ts';

const first = message(max, { content: 'first' });
const second = message(max, { content: 'second' });
const world = worldFrom(snapshot([first, second]));
const contents = (of: typeof world) => messagesIn(of, CHANNEL).map(({ content }) => content);

describe('what the page knows', () => {
  it('keeps messages in their order, edits in their place', () => {
    const edited = applyEvent(world, {
      type: 'message-updated',
      message: { ...first, content: 'edited' },
    });
    expect(contents(edited)).toEqual(['edited', 'second']);
  });

  it('shows a message once that comes twice, and forgets a deleted one', () => {
    const again = applyEvent(world, { type: 'message-created', message: second });
    expect(contents(again)).toEqual(['first', 'second']);
    const less = applyEvent(again, {
      type: 'message-deleted',
      channelId: CHANNEL,
      messageId: first.id,
    });
    expect(contents(less)).toEqual(['second']);
    expect(contents(world)).toEqual(['first', 'second']);
  });

  it('ends the sign of typing with the message', () => {
    const typing = applyEvent(world, { type: 'typing', channelId: CHANNEL, personId: max.id });
    expect(typing.typing.get(CHANNEL)).toBe(max.id);
    const done = applyEvent(typing, { type: 'message-created', message: message(max, {}) });
    expect(done.typing.size).toBe(0);
  });

  it('finds places of every kind and opens in the first text channel', () => {
    expect(firstPlace(world)).toBe(CHANNEL);
    expect(placeById(world, FORUM)).toMatchObject({ kind: 'forum' });
    expect(placeById(world, THREAD)).toMatchObject({ kind: 'thread', parentId: FORUM });
    const direct = applyEvent(world, { type: 'direct', direct: { id: '9', withId: max.id } });
    expect(placeById(direct, '9')).toMatchObject({ kind: 'direct', name: 'Max' });
    expect(placeById(world, 'nowhere')).toBeUndefined();
  });

  it('forgets a deleted thread', () => {
    const less = applyEvent(world, { type: 'thread-deleted', threadId: THREAD });
    expect(threadsOf(world, FORUM)).toHaveLength(1);
    expect(threadsOf(less, FORUM)).toHaveLength(0);
  });

  it('starts over with a new snapshot', () => {
    expect(contents(applyEvent(world, snapshot()))).toEqual([]);
  });
});
