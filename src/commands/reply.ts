import type { Paper } from '../data/paper.ts';
import type { Answer } from '../search/answer.ts';
import type { CorpusInfo, RelatedPaper, SearchResult } from '../search/library.ts';
import type { Message, MessageKey, MessageParams } from '../words/words.ts';

/** A button or menu entry: a command plus values. The surface decides how the state travels. */
export interface Action {
  readonly command: string;
  readonly values: Readonly<Record<string, string | number | boolean | undefined>>;
}

/** What a command says, as data. Each surface has one view for each kind. */
export type Reply =
  | { readonly view: 'notice'; readonly message: Message }
  | HitsReply
  | { readonly view: 'card'; readonly paper: Paper }
  | AnswerReply
  | { readonly view: 'related'; readonly paper: Paper; readonly related: readonly RelatedPaper[] }
  | { readonly view: 'citation'; readonly paper: Paper; readonly bibtex: string }
  | { readonly view: 'help'; readonly commands: readonly HelpEntry[] }
  | { readonly view: 'welcome'; readonly info: CorpusInfo };

export interface HitsReply {
  readonly view: 'hits';
  readonly query: string;
  readonly result: SearchResult;
  /** 1-based. */
  readonly page: number;
  readonly pages: number;
  readonly pageSize: number;
  /** Turn the page in place, for the caller alone. */
  readonly previous: Action | undefined;
  readonly next: Action | undefined;
}

export interface AnswerReply {
  readonly view: 'answer';
  readonly question: string;
  readonly answer: Answer;
  readonly info: CorpusInfo;
}

export interface HelpEntry {
  readonly name: string;
  readonly kind: 'slash' | 'message';
  readonly options: readonly { readonly name: string; readonly required: boolean }[];
}

export type ReplyOf<V extends Reply['view']> = Extract<Reply, { readonly view: V }>;

/** The only error whose words people read: a key of the catalogue, so that each surface says it in its language. */
export class UserError<K extends MessageKey = MessageKey> extends Error {
  override readonly name = 'UserError';
  readonly userMessage: Message;

  constructor(key: K, params: MessageParams) {
    super(key);
    this.userMessage = { key, params };
  }
}
