import type { Paper } from '../data/paper.ts';
import type { SourceReportByHand } from '../data/refresh/refresher.ts';
import type { SourceReport } from '../data/sources/report.ts';
import type { ListedPaper, ListName, ListState } from '../data/stores/reading-lists.ts';
import type { Answer, CorpusInfo, RelatedPaper, SearchResult } from '../search/library.ts';
import type { en } from '../words/en/index.ts';
import type { Message, MessageKey } from '../words/words.ts';
import type { Action } from './action.ts';
import type { GapPapersReply, GapsReply } from './corpus/gaps-reply.ts';
import type { DeliveriesReply, EditionReply, SubscriptionsReply } from './digest/replies.ts';
import type { WrapUpReply } from './discuss/wrap-up-reply.ts';
import type { Examples } from './examples.ts';
import type { HelpReply } from './help-reply.ts';
import type { MeetingReply, MeetingsReply } from './meet/meeting-reply.ts';
import type { ModalReply } from './modal-reply.ts';
import type { RecommendedReply } from './recommended-reply.ts';
import type { TrendingReply } from './trending-reply.ts';

/** What a command says, as data. Each surface has one view for each kind. */
export type Reply = {
  /** Only the caller sees it, whatever the command's visibility. */
  readonly private?: boolean;
} & (
  | NoticeReply
  | HitsReply
  | CardReply
  | ChoicesReply
  | AnswerReply
  | TrendingReply
  | WrapUpReply
  | ListReply
  | FileReply
  | SubscriptionsReply
  | EditionReply
  | DeliveriesReply
  | { readonly view: 'related'; readonly paper: Paper; readonly related: readonly RelatedPaper[] }
  | { readonly view: 'citation'; readonly paper: Paper; readonly bibtex: string }
  | RecommendedReply
  | MeetingReply
  | MeetingsReply
  | HelpReply
  | GapsReply
  | GapPapersReply
  | SettingsReply
  | {
      readonly view: 'corpus';
      readonly info: CorpusInfo;
      readonly sources: readonly SourceReport[];
      /** Date of the newest paper, as far as it is known. */
      readonly newest?: string | undefined;
    }
  | { readonly view: 'refreshed'; readonly reports: readonly SourceReportByHand[] }
  | ModalReply
  | { readonly view: 'welcome'; readonly info: CorpusInfo; readonly examples: Examples }
);

/** What a message can show. */
export type MessageReply = Exclude<Reply, ModalReply>;

export type * from './help-reply.ts';
export type * from './modal-reply.ts';
export type * from './trending-reply.ts';

export interface NoticeReply {
  readonly view: 'notice';
  readonly message: Message;
  /** Further sentences, each on a line of its own. */
  readonly details?: readonly Message[];
  /** Each opens something for whoever presses it. */
  readonly buttons?: readonly {
    readonly label: MessageKey | { readonly text: string };
    readonly action: Action;
  }[];
}

/** For the caller's eyes alone. */
export type PrivateNotice = NoticeReply & { readonly private: true };

export interface CardReply {
  readonly view: 'card';
  readonly paper: Paper;
  /** What was typed, where the paper's title only comes near to it. */
  readonly nearTo?: string;
  /** Of this server's people; absent where there are none. */
  readonly ownVotes?: number;
  /** It was fetched from a source and is not in the corpus. */
  readonly absent?: true;
  /** Opens its thread, or finds it; in servers alone. */
  readonly discuss?: Action;
  /** In place of that in the thread itself: questions to begin with. */
  readonly questions?: Action;
  /** Adds it. */
  readonly add?: Action;
  /** It was added just now. */
  readonly added?: true;
}

export interface HitsReply {
  readonly view: 'hits';
  /** For showing: what was asked for. */
  readonly query: string;
  readonly result: SearchResult;
  /** What the reader must know before the papers. */
  readonly notes: readonly Message[];
  /** 1-based. */
  readonly page: number;
  readonly pages: number;
  readonly pageSize: number;
  /** Turn the page in place, for the caller alone. */
  readonly previous: Action | undefined;
  readonly next: Action | undefined;
}

/** Several papers and one question: which of them? */
export interface ChoicesReply {
  readonly view: 'choices';
  /** What comes first. */
  readonly preface?: Message;
  readonly message: Message;
  readonly papers: readonly Paper[];
  /** Runs with the chosen paper as its value `paper`. */
  readonly action: Action;
}

export interface AnswerReply {
  readonly view: 'answer';
  readonly question: string;
  readonly answer: Answer;
  /** The one paper that was asked, where one was named. */
  readonly asked: Paper | undefined;
  /** The papers quoted, then the nearest ones; no paper twice. */
  readonly papers: readonly Paper[];
  readonly info: CorpusInfo;
  /** What to try, where nothing of the papers was asked. */
  readonly examples?: Examples;
  /** Under which the question is kept; of small talk nothing is. */
  readonly recordId?: string;
  /** Say of it whether it is right; where it quotes, or found nothing. */
  readonly judge?: { readonly right: Action; readonly notRight: Action } | undefined;
  /** Asks on; where something of the papers was asked. */
  readonly followUp?: Action;
}

export interface ListReply {
  readonly view: 'list';
  readonly list: ListName;
  readonly state: ListState;
  /** The place of the first paper shown among all in this state, 1-based. */
  readonly from: number;
  /** How many are in this state. */
  readonly total: number;
  readonly listed: readonly ListedPaper[];
  /** Turn the page in place, for the caller alone. */
  readonly previous: Action | undefined;
  readonly next: Action | undefined;
}

/** A sentence and a file. */
export interface FileReply {
  readonly view: 'file';
  readonly message: Message;
  readonly file: {
    /** With its ending; ASCII without blanks. */
    readonly name: string;
    readonly type: string;
    /** At most 10 MiB in UTF-8. */
    readonly text: string;
  };
}

export interface SettingsReply {
  readonly view: 'settings';
  readonly settings: readonly Setting[];
  /** Names of those that were changed just now. */
  readonly changed: readonly SettingName[];
  /** Forgets the setting that is chosen as its value `setting`; for those who may. */
  readonly reset: Action | undefined;
}

export type SettingName = keyof (typeof en)['settings']['unset'];

export interface Setting {
  readonly name: SettingName;
  /** Undefined: not set, the default holds. */
  readonly value: SettingValue | undefined;
  /** It has no effect until it is set again: the channel is gone or takes nothing. */
  readonly paused?: boolean;
}

export type SettingValue =
  | { readonly text: string }
  | { readonly words: MessageKey }
  | { readonly days: number }
  | { readonly channelId: string };

export type ReplyOf<V extends Reply['view']> = Extract<Reply, { readonly view: V }>;
