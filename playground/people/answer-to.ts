import type { APIMessage } from 'discord-api-types/v10';
import type { World } from '../state/world.ts';

/** The first message that replies to this one, also one that is there already; undefined when none comes in time. */
export function answerTo(
  world: World,
  { id, channel_id }: APIMessage,
  withinMs: number,
): Promise<APIMessage | undefined> {
  const isAnswer = (message: APIMessage): boolean => message.message_reference?.message_id === id;
  return new Promise((resolve) => {
    const end = (answer?: APIMessage): void => {
      clearTimeout(timer);
      stop();
      resolve(answer);
    };
    const timer = setTimeout(end, withinMs);
    const stop = world.bus.listen((event) => {
      if (event.type === 'message-created' && isAnswer(event.message)) end(event.message);
    });
    const there = world.messages.list(channel_id, { limit: 1000 }).find(isAnswer);
    if (there) end(there);
  });
}
