import type { Direct, User } from './model.ts';
import type { World } from './world.ts';

/** The conversation between a person and the bot; there is one at most. */
export function openDirect({ directs, bus, newId }: World, recipient: User): Direct {
  const known = [...directs.values()].find(({ recipientId }) => recipientId === recipient.id);
  if (known !== undefined) return known;
  const direct: Direct = {
    kind: 'direct',
    id: newId(),
    recipientId: recipient.id,
    lastMessageId: null,
  };
  directs.set(direct.id, direct);
  bus.emit({ type: 'direct-opened', direct });
  return direct;
}
