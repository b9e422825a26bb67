import { examplesOf } from '../commands/examples.ts';
import type { MessageReply } from '../commands/reply.ts';
import type { GuildSettingsStore } from '../data/stores/guild-settings.ts';
import type { Library } from '../search/library.ts';
import type { Clock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';
import type { WordsFor } from '../words/words.ts';
import type { ActionStates } from './actions.ts';
import type { Joined } from './connection.ts';
import { type MessageBody, messageBody } from './message.ts';
import type { View, ViewTools } from './views/view.ts';

export interface WelcomeParts {
  readonly guildSettings: GuildSettingsStore;
  readonly library: Library;
  readonly actions: ActionStates;
  readonly wordsFor: WordsFor;
  readonly render: (reply: MessageReply, tools: ViewTools) => View;
  readonly log: Log;
  readonly clock: Clock;
}

export interface WelcomeBody extends MessageBody {
  /** Discord makes no second message of the same nonce, should the request be repeated. */
  readonly nonce: string;
  readonly enforce_nonce: true;
}

export type PostWelcome = (channelId: string, body: WelcomeBody) => Promise<unknown>;

/** One message to a server that the bot has joined, once in its life; none where it may not write. */
export async function welcome(
  { guildId, channelId, locale }: Joined,
  parts: WelcomeParts,
  post: PostWelcome,
): Promise<void> {
  const { guildSettings, log, clock } = parts;
  try {
    if (channelId === undefined) {
      log.info({ guildId }, 'joined a server; there is no channel to say hello in');
      return;
    }
    if ((await guildSettings.get(guildId)).welcomedAt !== undefined) return;
    const message = await welcomeMessage(locale, parts);
    await post(channelId, { ...message, nonce: guildId, enforce_nonce: true });
    await guildSettings.set(guildId, { welcomedAt: clock() });
    log.info({ guildId }, 'joined a server and said hello');
  } catch (error) {
    log.warn({ guildId, err: error }, 'a server could not be welcomed');
  }
}

async function welcomeMessage(locale: string, parts: WelcomeParts): Promise<MessageBody> {
  const { library, actions, wordsFor, render } = parts;
  const { customId, finish } = actions.draft('');
  const reply: MessageReply = {
    view: 'welcome',
    info: await library.info(),
    examples: await examplesOf(library),
  };
  const view = render(reply, { words: wordsFor(locale), customId });
  return messageBody(await finish(view));
}
