import { deleteThread, moderateThread } from '../people/moderate.ts';
import { RefusedError } from '../people/refused.ts';
import {
  converse,
  createThread,
  deleteMessage,
  dismiss,
  reactTo,
  sendMessage,
} from '../people/talk.ts';
import type { Member } from '../state/model.ts';
import { setBotJoined, setInstalled, type World } from '../state/world.ts';
import type { PageAction } from './protocol.ts';

type Talk = Exclude<
  PageAction,
  {
    readonly type:
      | ('run-command' | 'autocomplete' | 'message-menu' | 'press-button' | 'choose')
      | ('submit-modal' | 'move-time');
  }
>;

/** Does what needs no bot. Throws a RefusedError for what a client would not let a person do. */
export function talk(world: World, member: Member, action: Talk): void {
  switch (action.type) {
    case 'send-message':
      sendMessage(world, member, action);
      return;
    case 'dismiss':
      dismiss(world, member, action);
      return;
    case 'react':
      reactTo(world, member, action);
      return;
    case 'create-thread':
      createThread(world, member, action);
      return;
    case 'delete-message':
      deleteMessage(world, member, action);
      return;
    case 'change-thread':
      moderateThread(world, member, action);
      return;
    case 'delete-thread':
      deleteThread(world, member, action);
      return;
    case 'open-direct':
      if (action.withId !== world.bot.id) throw new RefusedError('Only the bot talks directly.');
      converse(world, member);
      return;
    default:
      install(world, member, action);
  }
}

type Installing = Extract<Talk, { readonly type: 'set-locale' | 'install' | 'add-bot' }>;

/** What a person sets about their Discord, and as if they were an admin. */
function install(world: World, member: Member, action: Installing): void {
  switch (action.type) {
    case 'set-locale':
      member.user.locale = action.locale;
      world.bus.emit({ type: 'member-updated', member });
      return;
    case 'install':
      setInstalled(world, member, action.installed);
      return;
    case 'add-bot':
      setBotJoined(world, action.added);
  }
}
