import type {
  APIActionRowComponent,
  APIComponentInMessageActionRow,
  APIEmbed,
  RawFile,
} from 'discord.js';
import type { Action } from '../../commands/action.ts';
import type { Words } from '../../words/words.ts';

/** What a message looks like, in Discord's own JSON; it holds for replies and for plain messages. */
export interface View {
  readonly content?: string;
  readonly embeds: readonly APIEmbed[];
  readonly components?: readonly APIActionRowComponent<APIComponentInMessageActionRow>[];
  /** Travel beside the JSON; of replies alone. */
  readonly files?: readonly RawFile[];
}

/** What a view needs besides its reply. */
export interface ViewTools {
  readonly words: Words;
  /**
   * The custom id (≤ 100 characters) that runs `action` when clicked. `update` turns the message
   * itself and belongs to the caller; `open` answers whoever clicks with a new private message.
   * For a select menu the chosen value becomes the action's value named `chosen`.
   */
  customId(action: Action, effect: 'update' | 'open', chosen?: string): string;
}
