import type { WebSocket } from 'ws';
import { guarded } from '../guarded.ts';
import { RefusedError } from '../people/refused.ts';
import { submitModal } from '../people/submit-modal.ts';
import { useCommand, useMessageMenu } from '../people/use-command.ts';
import { useComponent } from '../people/use-component.ts';
import type { Answer, WorldEvent } from '../state/bus.ts';
import { INTERACTION, type Interaction } from '../state/interaction.ts';
import type { Member } from '../state/model.ts';
import { findPlace, type World } from '../state/world.ts';
import { talk } from './act.ts';
import { parseAction } from './actions.ts';
import type { FailureReason, PageAction, ServerEvent } from './protocol.ts';
import {
  channelView,
  commandsFor,
  guildView,
  personView,
  sees,
  snapshotFor,
  threadView,
} from './view.ts';

export interface PageVisit {
  readonly world: World;
  readonly member: Member;
  readonly socket: WebSocket;
  readonly botOnline: () => boolean;
}

/** Shows one person the world over a WebSocket and does what they ask. */
export function servePage(visit: PageVisit): void {
  const { world, member, socket, botOnline } = visit;
  /** The page's name for each interaction it began. */
  const nonces = new Map<string, string>();
  const send = (event: ServerEvent): void => socket.send(JSON.stringify(event));

  const stop = world.bus.listen((event) => {
    if (event.type === 'interaction-answered') {
      const nonce = nonces.get(event.interaction.id);
      nonces.delete(event.interaction.id);
      if (nonce !== undefined) outcome(event.interaction, event.answer, nonce).map(send);
    } else viewOf(visit, event).map(send);
  });

  socket.on('close', stop);
  function perform(action: PageAction): void {
    if (action.type === 'move-time') {
      moveTime(world, action.nonce).then(send, () => socket.close(1011, 'Time did not move'));
      return;
    }
    try {
      const begun = act(world, member, action);
      // The answer comes later: not before the next turn of the event loop.
      if (begun === undefined) send({ type: 'done', nonce: action.nonce });
      else {
        nonces.set(begun.id, action.nonce);
        send({ type: 'interaction-started', nonce: action.nonce, interactionId: begun.id });
      }
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      send({ type: 'refused', nonce: action.nonce, reason: error.message });
    }
  }

  socket.on('message', (data) => {
    const action = parseAction(data.toString());
    if (action === undefined) socket.close(1007, 'Not an action');
    else
      guarded(
        () => perform(action),
        () => socket.close(1011, 'That broke the playground'),
      );
  });
  send(snapshotFor(world, member, botOnline()));
}

async function moveTime(world: World, nonce: string): Promise<ServerEvent> {
  const at = await world.moveTime?.();
  if (at === undefined) {
    return { type: 'refused', nonce, reason: 'The bot awaits nothing that time would bring.' };
  }
  world.bus.emit({ type: 'time-moved', at });
  return { type: 'done', nonce };
}

/** Does it; returns the interaction where it is one. */
function act(
  world: World,
  member: Member,
  action: Exclude<PageAction, { readonly type: 'move-time' }>,
): Interaction | undefined {
  switch (action.type) {
    case 'run-command':
    case 'autocomplete':
      return useCommand(world, member, action);
    case 'message-menu':
      return useMessageMenu(world, member, action);
    case 'press-button':
    case 'choose':
      return useComponent(world, member, action);
    case 'submit-modal':
      return submitModal(world, member, action);
    default:
      talk(world, member, action);
      return undefined;
  }
}

function outcome(interaction: Interaction, answer: Answer, nonce: string): readonly ServerEvent[] {
  const { channelId, messageId, type } = interaction;
  if (answer.kind === 'choices') return [{ type: 'choices', nonce, choices: answer.choices }];
  if (answer.kind !== 'failed') {
    const succeeded: ServerEvent = { type: 'interaction-succeeded', nonce };
    if (answer.kind !== 'modal') return [succeeded];
    return [succeeded, { type: 'modal', nonce, modalId: interaction.id, modal: answer.modal }];
  }
  const reason: FailureReason =
    type === INTERACTION.component ? 'This interaction failed' : 'The application did not respond';
  const where = messageId === undefined ? { channelId } : { channelId, messageId };
  return [{ type: 'interaction-failed', nonce, reason, ...where }];
}

/** What this person is told of something that happened. */
function viewOf(
  { world, member, botOnline }: PageVisit,
  event: WorldEvent,
): readonly ServerEvent[] {
  switch (event.type) {
    case 'message-created':
    case 'message-updated':
    case 'message-deleted':
    case 'reaction':
      return messageView(world, member, event);
    case 'messages-deleted':
      return event.messageIds.map((messageId) => ({
        type: 'message-deleted',
        channelId: event.channelId,
        messageId,
      }));
    case 'thread-created':
    case 'thread-updated':
    case 'thread-joined':
      if (!sees(world, member, event.thread)) return [];
      return [{ type: 'thread', thread: threadView(world, event.thread) }];
    case 'thread-deleted':
      return [{ type: 'thread-deleted', threadId: event.thread.id }];
    case 'channel-created':
    case 'channel-updated':
      if (!sees(world, member, event.channel)) return [];
      return [{ type: 'channel', channel: channelView(world, member, event.channel) }];
    case 'channel-deleted':
      return [{ type: 'channel-deleted', channelId: event.channel.id }];
    case 'direct-opened':
      if (event.direct.recipientId !== member.user.id) return [];
      return [{ type: 'direct', direct: { id: event.direct.id, withId: world.bot.id } }];
    case 'commands-changed':
      return [{ type: 'commands', commands: commandsFor(world, member) }];
    case 'presence-changed': {
      const bot = world.guild.members.get(world.bot.id);
      if (bot === undefined) return [];
      return [{ type: 'person', person: personView(world, bot, botOnline()) }];
    }
    default:
      return otherView(world, member, event);
  }
}

function otherView(world: World, member: Member, event: WorldEvent): readonly ServerEvent[] {
  switch (event.type) {
    case 'member-updated':
      return [{ type: 'person', person: personView(world, event.member, true) }];
    case 'guild-joined':
    case 'guild-left':
      return [
        { type: 'guild', guild: guildView(world) },
        { type: 'commands', commands: commandsFor(world, member) },
      ];
    case 'scheduled-event-created':
    case 'scheduled-event-updated':
      return [{ type: 'scheduled-event', event: event.event }];
    case 'scheduled-event-deleted':
      return [{ type: 'scheduled-event-deleted', eventId: event.event.id }];
    case 'mail-arrived':
      return [{ type: 'mail', mail: event.mail }];
    case 'time-moved':
      return [{ type: 'time', at: event.at }];
    case 'typing': {
      const place = findPlace(world, event.channelId);
      if (place === undefined || !sees(world, member, place)) return [];
      return [{ type: 'typing', channelId: event.channelId, personId: event.userId }];
    }
    default:
      return [];
  }
}

type MessageEvent = Extract<
  WorldEvent,
  { readonly type: 'message-created' | 'message-updated' | 'message-deleted' | 'reaction' }
>;

function messageView(world: World, member: Member, event: MessageEvent): readonly ServerEvent[] {
  const { message } = event;
  const place = findPlace(world, message.channel_id);
  if (place === undefined || !sees(world, member, place)) return [];
  if (event.type === 'reaction') return [{ type: 'message-updated', message }];
  if ((event.visibleTo ?? member.user.id) !== member.user.id) return [];
  if (event.type !== 'message-deleted') return [{ type: event.type, message }];
  return [{ type: event.type, channelId: message.channel_id, messageId: message.id }];
}
