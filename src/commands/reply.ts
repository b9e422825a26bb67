import type { Paper } from '../data/paper.ts';
import type { SourceReportByHand } from '../data/refresh/refresher.ts';
import type { SourceReport } from '../data/sources/report.ts';
import type { ListedPaper, ListName, ListState } from '../data/stores/reading-lists.ts';
import type { Gained, Trend, TrendWindow } from '../digest/trending.ts';
import type { Answer, CorpusInfo, RelatedPaper, SearchResult } from '../search/library.ts';
import type { en } from '../words/en.ts';
import type { Message, MessageKey, MessageParams } from '../words/words.ts';
import type { Examples } from './examples.ts';

/** A button or menu entry: a command plus values. The surface decides how the state travels. */
export interface Action {
  readonly command: string;
  readonly values: Readonly<Record<string, string | number | boolean | undefined>>;
}

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
  | ListReply
  | FileReply
  | { readonly view: 'related'; readonly paper: Paper; readonly related: readonly RelatedPaper[] }
  | { readonly view: 'citation'; readonly paper: Paper; readonly bibtex: string }
  | HelpReply
  | SettingsReply
  | {
      readonly view: 'corpus';
      readonly info: CorpusInfo;
      readonly sources: readonly SourceReport[];
    }
  | { readonly view: 'refreshed'; readonly reports: readonly SourceReportByHand[] }
  | ModalReply
  | { readonly view: 'welcome'; readonly info: CorpusInfo; readonly examples: Examples }
);

/**
 * A form to fill in. It can only be the first answer: of a fast command or action, and it is shown to the
 * caller alone.
 */
export interface ModalReply {
  readonly view: 'modal';
  /** At most 45 characters, as the labels. */
  readonly title: Message;
  readonly inputs: readonly ModalInput[];
  /** Runs with what was written, each text under the name of its input; its reply is private. */
  readonly submit: Action;
}

export interface ModalInput {
  /** Of the value that the action gets. */
  readonly name: string;
  readonly label: Message;
  /** Shown while nothing is written; at most 100 characters. */
  readonly placeholder?: Message;
  /** Characters. */
  readonly min: number;
  readonly max: number;
}

/** What a message can show. */
export type MessageReply = Exclude<Reply, ModalReply>;

export interface NoticeReply {
  readonly view: 'notice';
  readonly message: Message;
  /** Further sentences, each on a line of its own. */
  readonly details?: readonly Message[];
}

export interface CardReply {
  readonly view: 'card';
  readonly paper: Paper;
  /** What was typed, where the paper's title only comes near to it. */
  readonly nearTo?: string;
  /** Of this server's people; absent where there are none. */
  readonly ownVotes?: number;
  /** It was fetched from a source and is not in the corpus. */
  readonly absent?: true;
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
  /** Asks on; where something of the papers was asked. */
  readonly followUp?: Action;
}

export interface TrendingReply {
  readonly view: 'trending';
  readonly window: TrendWindow;
  /** The first of those that are on their way up; none where nothing tells. */
  readonly trends: readonly Trend[];
  /** How many papers are on their way up. */
  readonly considered: number;
  /** What came to all of them within the window. */
  readonly gained: Gained;
  /** Not yet shown here, different from each other; where nothing is on its way up. */
  readonly unsent: readonly Paper[];
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
  | { readonly channelId: string };

export interface HelpReply {
  readonly view: 'help';
  readonly commands: readonly HelpEntry[];
  /** What the examples of the commands are filled with. */
  readonly examples: Examples;
}

/** A command as its words describe it; the texts are keys of the catalogue. */
export interface HelpEntry {
  readonly name: string;
  readonly kind: 'slash' | 'message';
  readonly description: MessageKey;
  readonly example: MessageKey;
  readonly options: readonly HelpOption[];
}

export interface HelpOption {
  readonly name: string;
  readonly required: boolean;
  readonly description: MessageKey;
  readonly choices: readonly { readonly value: string; readonly name: MessageKey }[];
}

export type ReplyOf<V extends Reply['view']> = Extract<Reply, { readonly view: V }>;

/** The only error whose words people read: a key of the catalogue, so that each surface says it in its language. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly userMessage: Message;

  constructor(key: MessageKey, params: MessageParams = {}) {
    super(key);
    this.userMessage = { key, params };
  }
}
