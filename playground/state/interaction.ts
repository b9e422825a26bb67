import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';

export const INTERACTION = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

/** Through whom a bot is used: the server that added it (0), the person who installed it (1). */
export type Owners = Readonly<Partial<Record<'0' | '1', string>>>;

/** One use of a command, button, menu or form, from its event to the end of its token. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: 2 | 3 | 4 | 5;
  readonly userId: string;
  readonly channelId: string;
  readonly createdAt: number;
  readonly owners: Owners;
  /** The name of the command, for the line above the reply. */
  readonly commandName: string | undefined;
  /** The message whose button, menu or message menu was used. */
  readonly messageId: string | undefined;
  /** What was answered with the form that this one sends. */
  readonly openedBy?: Interaction | undefined;
  /** The body of INTERACTION_CREATE. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** Messages after the first answer. */
  followUps: number;
  state: 'waiting' | 'answered' | 'expired';
  /** What `@original` means once it is answered. */
  originalId: string | undefined;
  /** The form it was answered with, waiting for its submission. */
  modal: APIModalInteractionResponseCallbackData | undefined;
}
