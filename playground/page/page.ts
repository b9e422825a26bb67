/** What the page remembers beside the world, and the handle through which views change it. */
import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { Draft } from './composer/draft.ts';
import type { Suggestion } from './composer/suggestions.ts';
import type { Act, Outcome } from './connection.ts';
import type { World } from './world/world.ts';

/** The list above the composer. */
export interface OpenList {
  readonly of: 'commands' | 'values' | 'options' | 'people';
  readonly title: string;
  readonly items: readonly Suggestion[];
  /** -1: none, so that Enter sends what was typed. */
  readonly highlight: number;
  readonly note?: string;
}

export interface ComposerState {
  readonly text: string;
  readonly draft?: Draft | undefined;
  /** The option that is being filled in. */
  readonly focused?: string | undefined;
  readonly list?: OpenList | undefined;
  /** The message being replied to. */
  readonly replyTo?: string | undefined;
  /** Replies without a ping. */
  readonly silent?: boolean | undefined;
}

/** A command on its way, or one that failed. */
export interface Waiting {
  readonly channelId: string;
  readonly label: string;
  readonly reason?: string;
}

export interface OpenMenu {
  readonly messageId: string;
  readonly x: number;
  readonly y: number;
  /** Whether the app's commands are unfolded. */
  readonly apps: boolean;
}

/** A select menu that is open. */
export interface OpenSelect {
  readonly messageId: string;
  readonly customId: string;
  readonly highlight: number;
  readonly picked: readonly string[];
}

export interface OpenForm {
  readonly modalId: string;
  readonly modal: APIModalInteractionResponseCallbackData;
  readonly problem?: string;
  readonly sending: boolean;
}

export interface PageState {
  readonly connected: boolean;
  readonly world?: World;
  /** Id of the channel, thread or direct conversation that is shown. */
  readonly place: string;
  readonly drawer: boolean;
  readonly composer: ComposerState;
  /** By place: what is being written in the others. */
  readonly unsent: ReadonlyMap<string, ComposerState>;
  readonly waiting: readonly Waiting[];
  /** By message id: the custom id of the component in flight. */
  readonly busy: ReadonlyMap<string, string>;
  /** By message id: why its component did nothing. */
  readonly failures: ReadonlyMap<string, string>;
  readonly unread: ReadonlySet<string>;
  readonly menu?: OpenMenu | undefined;
  readonly select?: OpenSelect | undefined;
  readonly form?: OpenForm | undefined;
  readonly dialog?: 'events' | 'post' | 'mailbox' | undefined;
  /** Id of the mail that was chosen. */
  readonly mail?: string | undefined;
  readonly notice?: string | undefined;
  /** What the person has set a moment ago, until the playground has answered. */
  readonly wishes: Wishes;
}

export interface Wishes {
  readonly locale?: string;
  readonly installed?: boolean;
  readonly added?: boolean;
}

export interface Page {
  readonly state: PageState;
  set(change: Partial<PageState>): void;
  act(action: Act): Promise<Outcome>;
  /** Goes on as another person, in the same place. */
  become(key: string): void;
  openPlace(id: string): void;
}

/** What every view gets. */
export interface View {
  readonly page: Page;
  readonly state: PageState;
  readonly world: World;
}

export const initialState: PageState = {
  connected: false,
  place: '',
  drawer: false,
  composer: { text: '' },
  unsent: new Map(),
  waiting: [],
  busy: new Map(),
  failures: new Map(),
  unread: new Set(),
  wishes: {},
};

/** Focuses once the change that was just made is on the screen: painting was queued before. */
export function focusSoon(selector: string): void {
  queueMicrotask(() => {
    const element = document.querySelector(selector);
    if (element instanceof HTMLElement) element.focus();
  });
}
