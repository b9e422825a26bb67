import type { FileIngestResult, FileProgress } from '../data/ingest-file.ts';
import type { Paper } from '../data/paper.ts';
import type { SourceDesk } from '../data/sources/report.ts';
import type { PaperFetcher } from '../data/sources/source.ts';
import type { DailyCountStore } from '../data/stores/daily-counts.ts';
import type { DeliveryStore } from '../data/stores/deliveries.ts';
import type { DiscussionStore } from '../data/stores/discussions.ts';
import type { GuildSettingsStore } from '../data/stores/guild-settings.ts';
import type { MarkStore } from '../data/stores/marks.ts';
import type { MeetingStore } from '../data/stores/meetings.ts';
import type { PersonalDataStore } from '../data/stores/personal-data.ts';
import type { ReadingListStore } from '../data/stores/reading-lists.ts';
import type { SubscriptionStore } from '../data/stores/subscriptions.ts';
import type { VerdictStore } from '../data/stores/verdicts.ts';
import type { WrapUpStore } from '../data/stores/wrap-ups.ts';
import type { Desk } from '../digest/compose.ts';
import type { MailDesk } from '../digest/mail-desk.ts';
import type { Library } from '../search/library.ts';
import type { Clock } from '../shared/clock.ts';
import type { en } from '../words/en/index.ts';
import type { AskedQuestions } from './asked-questions.ts';
import type { Channels } from './channels.ts';
import type { Threads } from './discuss/threads.ts';
import type { ServerEvents } from './meet/server-events.ts';
import type { NamedRole, NamedUser } from './named.ts';
import type { Attachment, Options, ValuesOf } from './option.ts';
import type { NamedSource, OutsideService } from './outside.ts';
import type { PaperUses } from './paper-uses.ts';
import { parseValues } from './parse-values.ts';
import type { Reply } from './reply.ts';

/** What commands may touch; built once by the composition root. */
export interface Context {
  readonly library: Library;
  readonly guildSettings: GuildSettingsStore;
  readonly readingLists: ReadingListStore;
  readonly personalData: PersonalDataStore;
  /** Services outside that get the words of questions. */
  readonly textGoesTo: readonly OutsideService[];
  /** Ids of the people who run this bot. */
  readonly operators: ReadonlySet<string>;
  /** The live sources there are. */
  readonly sources: readonly NamedSource[];
  readonly desk: SourceDesk;
  /** Undefined where no source is on. */
  readonly fetcher: Pick<PaperFetcher, 'byLink' | 'byTitle'> | undefined;
  /** Adds a paper to the corpus, or completes the one that is there; it is found at once. */
  addPaper(paper: Paper): Promise<Paper>;
  /** Brings in a file of papers. Throws a UserError for one that cannot be had or read. */
  importPapers(
    given: { readonly file: Attachment } | { readonly url: string },
    onProgress: (progress: FileProgress) => void,
  ): Promise<FileIngestResult>;
  readonly dailyCounts: DailyCountStore;
  /** Undefined: e-mail is off. */
  readonly mail: MailDesk | undefined;
  /** What editions are made from, as of now. */
  openDigestDesk(): Desk;
  readonly subscriptions: Pick<
    SubscriptionStore,
    'put' | 'get' | 'ofGuild' | 'ofOwner' | 'nextAt' | 'pause' | 'resume' | 'remove'
  >;
  readonly deliveries: Pick<DeliveryStore, 'sentTo' | 'get' | 'ofSubscription'>;
  readonly channels: Channels;
  readonly discussions: DiscussionStore;
  readonly marks: MarkStore;
  readonly wrapUps: WrapUpStore;
  readonly threads: Threads;
  readonly meetings: Pick<
    MeetingStore,
    'book' | 'confirm' | 'change' | 'follow' | 'get' | 'ahead' | 'remove' | 'usedZone' | 'zoneOf'
  >;
  readonly events: ServerEvents;
  /** Ten letters and digits that nobody guesses. */
  newId(): string;
  readonly paperUses: PaperUses;
  readonly asked: AskedQuestions;
  readonly verdicts: VerdictStore;
  readonly clock: Clock;
}

/** What Discord lets the caller do where the command is used. */
export type Right = 'manageServer' | 'sendMessages';

/** Who asks, where and when. */
export interface Call {
  readonly userId: string;
  /** Undefined outside servers that have added the bot. */
  readonly guildId: string | undefined;
  readonly channelId: string | undefined;
  /** Empty outside servers. */
  readonly rights: ReadonlySet<Right>;
  /** The caller's language, as Discord names it (`en-GB`, `de`). */
  readonly locale: string;
  /** The server's language, as Discord names it. */
  readonly guildLocale?: string;
  /** The roles that are named in the options, by id. */
  readonly roles?: Readonly<Record<string, NamedRole>>;
  /** The people who are named in the options, by id. */
  readonly users?: Readonly<Record<string, NamedUser>>;
  /** Epoch ms. */
  readonly at: number;
  /** Text of the message that a message menu was opened on. */
  readonly messageText?: string;
  /** That message. */
  readonly message?: { readonly id: string; readonly authorId: string; readonly isBots: boolean };
  /** Shows what the reply is so far, where the surface can; each draft takes the last one's place. */
  readonly progress?: (draft: Reply) => void;
}

/** `value` comes back as the option's value, at most 100 characters; the surface tidies and clips `name`. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

export type Complete = (
  partial: string,
  context: Context,
  call: Call,
) => Promise<readonly Choice[]>;

export interface Command<O extends Options = Options> {
  /** As people type it: `settings show` is a part of `/settings`. A message menu's may have capitals too. */
  readonly name: string;
  /** An `action` is reached by buttons and menus alone: it is never offered or registered. */
  readonly kind: 'slash' | 'message' | 'action';
  readonly options: O;
  /** `slow` commands may exceed a second and are deferred first; the others reply directly. */
  readonly speed: 'fast' | 'slow';
  /** Who sees the reply when neither the values nor the reply say `private: true`. */
  readonly visibility: 'public' | 'private';
  /** `server` commands are offered in servers that have added the bot alone. */
  readonly place: 'anywhere' | 'server';
  readonly complete: Readonly<Record<string, Complete>>;
  /** Takes values as they came; throws UserError for anything a person can mend. */
  run(values: Readonly<Record<string, unknown>>, context: Context, call: Call): Promise<Reply>;
}

type CommandWords = (typeof en)['command'];
type CommandName = keyof CommandWords & string;
type Offered<O extends Options> = {
  [K in keyof O]: O[K] extends { readonly hidden: true } ? never : K;
}[keyof O];

/** An offered option without a description in the catalogue has to be `never`: it does not compile. */
type Described<N extends CommandName, O extends Options> = {
  readonly [K in Exclude<Offered<O>, keyof CommandWords[N]['option']>]: never;
};

interface Behaviour<O extends Options> {
  readonly options: O;
  readonly speed?: Command['speed'];
  readonly visibility?: Command['visibility'];
  readonly place?: Command['place'];
  readonly complete?: { readonly [K in keyof O]?: Complete };
  run(values: ValuesOf<O>, context: Context, call: Call): Promise<Reply>;
}

interface Definition<N extends CommandName, O extends Options> extends Behaviour<O> {
  readonly name: N;
  readonly kind?: 'slash' | 'message';
  readonly options: O & Described<N, O>;
}

/**
 * A command that people are offered. Its name and options need words in the catalogue; values are
 * checked against the options before `run` sees them.
 */
export const defineCommand = <const N extends CommandName, const O extends Options>(
  definition: Definition<N, O>,
): Command<O> => build(definition.name, definition.kind ?? 'slash', definition);

/** What a button or menu does that nobody can type. */
export const defineAction = <const O extends Options>(
  definition: Behaviour<O> & { readonly name: string },
): Command<O> => build(definition.name, 'action', definition);

function build<O extends Options>(
  name: string,
  kind: Command['kind'],
  behaviour: Behaviour<O>,
): Command<O> {
  const { options, speed = 'fast', visibility = 'public', place = 'anywhere' } = behaviour;
  const complete: Record<string, Complete> = {};
  for (const [option, by] of Object.entries<Complete | undefined>(behaviour.complete ?? {})) {
    if (by !== undefined) complete[option] = by;
  }
  return {
    name,
    kind,
    options,
    speed,
    visibility,
    place,
    complete,
    run: async (raw, context, call) => behaviour.run(parseValues(options, raw), context, call),
  };
}
