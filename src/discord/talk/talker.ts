import { ask } from '../../commands/ask.ts';
import type { Call, Context } from '../../commands/command.ts';
import { examplesOf } from '../../commands/examples.ts';
import { LONGEST_QUESTION } from '../../commands/questions.ts';
import type { MessageReply, Reply } from '../../commands/reply.ts';
import { UserError } from '../../commands/user-error.ts';
import type { Clock } from '../../shared/clock.ts';
import type { Log } from '../../shared/log.ts';
import { within } from '../../shared/within.ts';
import type { Words, WordsFor } from '../../words/words.ts';
import type { ActionStates } from '../actions.ts';
import { apology } from '../apology.ts';
import { messageBody } from '../message.ts';
import type { Meter } from '../meter.ts';
import { createSeen } from '../seen.ts';
import { say } from '../views/notice.ts';
import type { View, ViewTools } from '../views/view.ts';
import { type Allowance, createAllowance } from './allowance.ts';
import { type Heard, hear, type Message, type Self } from './hear.ts';
import { isQuestion } from './is-question.ts';
import type { Question, Speaker } from './speaker.ts';
import { isAsked, talkSoFar } from './talk-so-far.ts';

export interface TalkerParts {
  readonly context: Context;
  readonly speaker: Speaker;
  readonly actions: ActionStates;
  readonly wordsFor: WordsFor;
  readonly render: (reply: MessageReply, tools: ViewTools) => View;
  readonly allowance?: Allowance;
  readonly log: Log;
  readonly clock: Clock;
  readonly meter?: Meter | undefined;
}

/** What the bot is, and what it knows of the servers it is in. */
export interface Here extends Self {
  /** The server's language on Discord. */
  localeOf(guildId: string): string | undefined;
}

export interface Talker {
  /**
   * Answers a message that is meant for the bot, as `/ask` would; undefined for all others, of which nothing
   * is kept. What it returns never rejects.
   */
  take(message: Message, here: Here): Promise<void> | undefined;
  /** From now on people are told that the bot is being restarted. */
  stop(): void;
}

type Asked = Extract<Heard, { readonly kind: 'question' }>;

/** One message that is answered. */
interface Turn {
  readonly to: Question;
  readonly call: Call;
}

/** An answer that takes longer is announced. */
const TYPING_AFTER_MS = 1_500;
const FALLBACK_LOCALE = 'en-US';

export function createTalker(parts: TalkerParts): Talker {
  const { context, speaker, actions, log, clock, allowance = createAllowance() } = parts;
  const seen = createSeen();
  const hinted = createSeen();
  let stopping = false;

  async function turnOf(message: Message, here: Here, at: number): Promise<Turn | undefined> {
    const { id, channel_id: channelId, guild_id: guildId, author } = message;
    const settings = guildId === undefined ? {} : await context.guildSettings.get(guildId);
    if (settings.mentions === 'off') return undefined;
    const own = guildId === undefined ? undefined : here.localeOf(guildId);
    const locale = settings.language ?? own ?? FALLBACK_LOCALE;
    const rights: Call['rights'] = new Set();
    return {
      to: { id, channelId, receivedAt: at },
      call: { userId: author.id, guildId, channelId, rights, locale, at },
    };
  }

  /** Once a person a day, also over a restart. */
  async function hint({ to, call }: Turn): Promise<void> {
    const today = new Date(call.at).toISOString().slice(0, 10);
    if (!hinted.firstTime(`${call.userId} ${today}`)) return;
    if (!(await context.dailyCounts.take('mention hint', call.userId, 1))) return;
    await speak({ to, call }, { view: 'notice', message: { key: 'talk.unreadable', params: {} } });
  }

  async function answer(asked: Asked, turn: Turn): Promise<void> {
    const talk = asked.answers && (await talkSoFar(asked.answers, actions));
    // “nice!” below an edition asks nothing.
    if (asked.by === 'reply' && !isAsked(talk) && !isQuestion(asked.text)) return;
    const granted = allowance.take(turn.call.userId, turn.to.receivedAt);
    if (granted === 'silent') return;
    const working = granted === 'refused' ? tooMany() : answerTo(asked, talk, turn);
    const saying = working.catch((error: unknown) => apology(error, turn.to.id, log));
    if ((await within(TYPING_AFTER_MS, saying)) === undefined) await speaker.typing(turn.to);
    await speak(turn, await saying);
    parts.meter?.handled({ kind: 'message', command: ask.name, ms: clock() - turn.to.receivedAt });
  }

  async function answerTo({ text }: Asked, talk: object = {}, { call }: Turn): Promise<Reply> {
    if (stopping) throw new UserError('error.stopping');
    if (text === '') {
      const { question } = await examplesOf(context.library);
      throw new UserError('talk.empty', { question });
    }
    if (text.length > LONGEST_QUESTION) {
      throw new UserError('talk.tooLong', { most: LONGEST_QUESTION });
    }
    return ask.run({ ...talk, question: text }, context, call);
  }

  async function speak({ to, call }: Turn, reply: Reply): Promise<void> {
    if (reply.view === 'modal') return;
    const { customId, finish } = actions.draft(call.userId);
    const words = parts.wordsFor(call.locale);
    const view = shown(reply, words) ?? (await finish(parts.render(reply, { words, customId })));
    await speaker.reply(to, messageBody(view));
  }

  async function handle(heard: Heard, message: Message, here: Here): Promise<void> {
    try {
      const at = clock();
      if (!speaker.mayWrite(message.channel_id, at)) return;
      const turn = await turnOf(message, here, at);
      if (turn === undefined) return;
      if (heard.kind === 'unreadable') await hint(turn);
      else await answer(heard, turn);
    } catch (error) {
      log.error({ reference: message.id, err: error }, 'a message was not answered');
    }
  }

  return {
    take(message, here) {
      const heard = hear(message, here);
      if (heard === undefined || !seen.firstTime(message.id)) return undefined;
      return handle(heard, message, here);
    },
    stop: () => {
      stopping = true;
    },
  };
}

const tooMany = (): Promise<never> => Promise.reject(new UserError('talk.tooMany'));

/** What went wrong, and hints, are a line of plain text. */
const shown = (reply: MessageReply, words: Words): View | undefined =>
  reply.view === 'notice' ? { content: say(reply.message, words), embeds: [] } : undefined;
