import { Routes } from 'discord.js';
import type { Command, Context } from '../commands/command.ts';
import type { LeftServerStore } from '../data/stores/left-servers.ts';
import type { ViewStateStore } from '../data/stores/view-state.ts';
import type { Clock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';
import { within } from '../shared/within.ts';
import type { WordsFor } from '../words/words.ts';
import { createActionStates } from './actions.ts';
import { createChannels } from './channels.ts';
import { commandPayloads } from './command-payloads.ts';
import type { DiscordConnectError } from './connect-error.ts';
import { type Connection, connect, type Joined } from './connection.ts';
import { openDeliverySession } from './delivery-session.ts';
import { createDiscordClock, isTooLate } from './discord-clock.ts';
import { createDispatcher } from './dispatch.ts';
import { firstAnswerIn } from './first-answer.ts';
import type { Gone } from './gone.ts';
import {
  CLICKS_PER_PERSON,
  COMMANDS_PER_PERSON,
  createLimiter,
  type LimiterOptions,
} from './limiter.ts';
import { type Meter, metered } from './meter.ts';
import { type Registration, registerCommands, registerLater, removeLeftovers } from './register.ts';
import { createResponder } from './respond.ts';
import { createServerEvents } from './server-events.ts';
import { createServerKeeper } from './server-keeper.ts';
import { type SourceNotices, startSourceNotices } from './source-notices.ts';
import { createSpeaker } from './talk/speaker.ts';
import { createTalker } from './talk/talker.ts';
import { createKnownThreads } from './threads/known-threads.ts';
import { createMessageCounts } from './threads/message-counts.ts';
import { createThreadEvents } from './threads/thread-events.ts';
import { createThreads } from './threads/threads.ts';
import { render } from './views/index.ts';
import { welcome } from './welcome.ts';

export interface BotOptions {
  readonly token: string;
  /** REST base without version and trailing slash. */
  readonly apiUrl: string;
  /** Register commands in this server alone; undefined: everywhere. */
  readonly guildId: string | undefined;
  readonly commands: readonly Command[];
  readonly context: Omit<Context, 'channels' | 'threads' | 'events'>;
  readonly wordsFor: WordsFor;
  /** Discord locales that `wordsFor` knows besides English. */
  readonly languages?: readonly string[];
  readonly viewStates: ViewStateStore;
  readonly leftServers: LeftServerStore;
  readonly limits?: LimiterOptions;
  readonly log: Log;
  readonly clock: Clock;
  /** From an event to its first answer: Discord's three seconds, or more where a test's machine is busy. */
  readonly answerWithinMs?: number | undefined;
  /** Undefined: nobody is told how the sources are. */
  readonly sourceNotices?: SourceNotices | undefined;
  /** Counts and times what people do. */
  readonly meter?: Meter | undefined;
  /** Discord closed the running connection for good (a token that was reset, for one). */
  readonly onLost?: (reason: DiscordConnectError) => void;
}

export interface Bot {
  /**
   * Resolves when the bot is connected and its commands are registered; a failed registration is
   * logged and no obstacle. Throws a DiscordConnectError that says what to do.
   */
  start(): Promise<void>;
  /** Finishes what is in flight, then leaves; within five seconds whatever happens. */
  stop(): Promise<void>;
  /** Whether people are answered just now. */
  isConnected(): boolean;
}

/** Out of the five seconds: for the answers in flight, and for saying goodbye to the gateway. */
const DRAIN_MS = 4_000;
const CLOSE_MS = 800;

/** The bot on Discord. Nothing that a person, a command or Discord does ends the process. */
export function createBot(options: BotOptions): Bot {
  const { log, clock, commands, wordsFor } = options;
  const firstAnswer = firstAnswerIn(options.answerWithinMs);
  const discordClock = createDiscordClock(clock);
  const responder = metered(createResponder({ ...options, discordClock }), options);
  const channels = createChannels(connected, () => connection, wordsFor);
  const session = openDeliverySession(options);
  const actions = createActionStates(options.viewStates, log);
  const known = createKnownThreads(options.context.discussions, log);
  const threads = createThreads({
    session,
    channel: async (id) => (await connected()).channel(id),
    actions,
    wordsFor,
    render,
    clock,
    log,
  });
  const events = createServerEvents(async () => ({
    ...(await connected()),
    session,
    wordsFor,
    log,
    discussions: known.store,
  }));
  const context = { ...options.context, channels, threads, events, discussions: known.store };
  const counts = createMessageCounts((use) => context.paperUses.noteMessages(use), log);
  const localeOf = (guildId: string) => connection?.localeOf(guildId);
  const threadEvents = createThreadEvents({ known, counts, context, localeOf, log });
  const limiters = {
    commands: createLimiter(options.limits ?? COMMANDS_PER_PERSON),
    clicks: createLimiter(CLICKS_PER_PERSON),
  };
  const { meter, answerWithinMs } = options;
  const parts = { responder, actions, wordsFor, render, log, clock, meter, answerWithinMs };
  const dispatcher = createDispatcher({ ...parts, commands, context, limiters });
  const talker = createTalker({
    ...parts,
    context,
    speaker: createSpeaker({ rest: async () => (await connected()).rest, log, clock }),
  });
  const servers = createServerKeeper({ store: options.leftServers, log });
  const stopping = new AbortController();
  const chores = new Set<Promise<void>>();
  let connecting: Promise<Connection> | undefined;
  let connection: Connection | undefined;
  let notices: ReturnType<typeof startSourceNotices> | undefined;
  /** One after the other: a server that goes and comes at once is greeted once. */
  let greeted = Promise.resolve();

  function chore(work: Promise<void>): void {
    chores.add(work);
    void work.finally(() => chores.delete(work));
  }

  async function greet(joined: Joined): Promise<void> {
    const { rest } = await connected();
    await welcome(joined, { ...parts, ...context }, (channelId, body) =>
      rest.post(Routes.channelMessages(channelId), { body }),
    );
  }

  function connected(): Promise<Connection> {
    connecting ??= connect({
      ...options,
      onInteraction(interaction, isReplayed) {
        const age = isReplayed ? discordClock.leastAgeOf(interaction.id) : undefined;
        if (!isTooLate(age, firstAnswer)) void dispatcher.handle(interaction);
        else log.info({ interaction: interaction.id, ageMs: age }, 'replayed too late to answer');
      },
      onDate: discordClock.heard,
      onMessage(message, here) {
        threadEvents.onMessage(message);
        const talking = talker.take(message, here);
        if (talking) chore(talking);
      },
      onServers: (change) => chore(servers.note(change)),
      onGone(gone) {
        const forgetting = forget(gone);
        if (forgetting) chore(forgetting);
      },
      onJoined(joined) {
        greeted = greeted.then(() => greet(joined));
        chore(greeted);
      },
      onLost(reason) {
        log.error(reason.message);
        options.onLost?.(reason);
      },
    });
    return connecting;
  }

  function forget(gone: Gone): Promise<void> | undefined {
    if (gone.what === 'messages') return threadEvents.onMessagesGone(gone.channelId, gone.ids);
    return gone.what === 'thread'
      ? threadEvents.onThreadGone(gone.id)
      : threadEvents.onChannelGone(gone.id);
  }

  async function leave(): Promise<void> {
    talker.stop();
    const parting = [dispatcher.drain(), notices?.stop(), counts.stop(), ...chores];
    await within(DRAIN_MS, Promise.all(parting));
    if (!connecting) return;
    const closing = connecting.then(
      ({ close }) => close(),
      () => undefined,
    );
    await within(CLOSE_MS, closing);
  }

  return {
    async start() {
      await known.load();
      connection = await connected();
      const { applicationId, guildIds, rest } = connection;
      const payloads = commandPayloads(commands, { wordsFor, languages: options.languages ?? [] });
      const { guildId } = options;
      const registration: Registration = { api: rest, applicationId, payloads, guildId, log };
      if (!(await registerCommands(registration))) {
        chore(registerLater(registration, stopping.signal));
      }
      chore(removeLeftovers(registration, guildIds, stopping.signal));
      if (options.sourceNotices && !stopping.signal.aborted) {
        const { localeOf } = connection;
        const told = { ...options, ...context, ...options.sourceNotices };
        notices = startSourceNotices({ ...told, rest, localeOf });
      }
    },
    async stop() {
      if (stopping.signal.aborted) return;
      stopping.abort();
      await leave().catch((error: unknown) => log.warn({ err: error }, 'did not leave cleanly'));
      log.info('left Discord');
    },
    isConnected: () => !stopping.signal.aborted && (connection?.isOpen() ?? false),
  };
}
