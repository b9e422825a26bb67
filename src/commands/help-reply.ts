import type { MessageKey } from '../words/words.ts';
import type { Examples } from './examples.ts';

export interface HelpReply {
  readonly view: 'help';
  readonly commands: readonly HelpEntry[];
  /** What the examples of the commands are filled with. */
  readonly examples: Examples;
}

/** A command as its words describe it; the texts are keys of the catalogue. */
export interface HelpEntry {
  /** The public one, whatever the language. */
  readonly name: string;
  /** What it is called in the reader's language, word by word. */
  readonly names: readonly MessageKey[];
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
