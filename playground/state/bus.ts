import type {
  APIApplicationCommandOptionChoice,
  APIGuildScheduledEvent,
  APIMessage,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import { guarded } from '../guarded.ts';
import type { PageMail } from '../web/world.ts';
import type { Interaction } from './interaction.ts';
import type { Channel, Direct, Member, Role, Thread } from './model.ts';

/** How the bot answered an interaction first, or that it did not in time. */
export type Answer =
  | { readonly kind: 'message' | 'thinking' | 'update'; readonly messageId: string }
  | { readonly kind: 'deferred-update' | 'failed' }
  | { readonly kind: 'modal'; readonly modal: APIModalInteractionResponseCallbackData }
  | { readonly kind: 'choices'; readonly choices: readonly APIApplicationCommandOptionChoice[] };

/** Everything that happens in the small world; the gateway and the page pass on their share. */
export type WorldEvent =
  | {
      readonly type: 'message-created' | 'message-updated' | 'message-deleted';
      readonly message: APIMessage;
      readonly visibleTo: string | undefined;
      readonly interactionId: string | undefined;
    }
  | {
      readonly type: 'messages-deleted';
      readonly channelId: string;
      readonly messageIds: readonly string[];
    }
  | {
      readonly type: 'thread-created' | 'thread-updated' | 'thread-deleted';
      readonly thread: Thread;
    }
  | { readonly type: 'thread-joined'; readonly thread: Thread; readonly userId: string }
  | {
      readonly type: 'channel-created' | 'channel-updated' | 'channel-deleted';
      readonly channel: Channel;
    }
  | { readonly type: 'member-updated'; readonly member: Member }
  | { readonly type: 'role-updated'; readonly role: Role }
  | { readonly type: 'direct-opened'; readonly direct: Direct }
  | {
      readonly type: 'reaction';
      readonly added: boolean;
      readonly userId: string;
      readonly emoji: string;
      readonly message: APIMessage;
    }
  | { readonly type: 'typing'; readonly channelId: string; readonly userId: string }
  | {
      readonly type: 'scheduled-event-created' | 'scheduled-event-updated';
      readonly event: APIGuildScheduledEvent;
    }
  | { readonly type: 'scheduled-event-deleted'; readonly event: APIGuildScheduledEvent }
  | { readonly type: 'mail-arrived'; readonly mail: PageMail }
  | { readonly type: 'time-moved'; readonly at: number }
  | { readonly type: 'commands-changed' }
  | { readonly type: 'presence-changed'; readonly online: boolean }
  | { readonly type: 'guild-joined' | 'guild-left' }
  | { readonly type: 'interaction-created'; readonly interaction: Interaction }
  | {
      readonly type: 'interaction-answered';
      readonly interaction: Interaction;
      readonly answer: Answer;
    };

export type Listener = (event: WorldEvent) => void;

export interface Bus {
  /** Tells everybody; what one listener breaks, the others do not notice. */
  emit(event: WorldEvent): void;
  /** Returns the function that ends the listening. */
  listen(listener: Listener): () => void;
}

export function createBus(): Bus {
  const listeners = new Set<Listener>();
  return {
    emit(event) {
      for (const listener of [...listeners]) guarded(() => listener(event));
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
