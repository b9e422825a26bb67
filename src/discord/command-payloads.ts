import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command } from '../commands/command.ts';
import { describe } from '../commands/describe.ts';
import type { HelpEntry, HelpOption } from '../commands/reply.ts';
import { defined } from '../shared/defined.ts';
import type { MessageKey, WordsFor } from '../words/words.ts';

export interface PayloadWords {
  readonly wordsFor: WordsFor;
  /** Discord locales that the catalogue has besides English, such as `de` or `pt-BR`. */
  readonly languages: readonly string[];
}

export type CommandPayload = RESTPostAPIApplicationCommandsJSONBody;

/** Added to a server or to a person; used in servers, in the bot's direct messages and in others'. */
const EVERYWHERE = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [
    ApplicationIntegrationType.GuildInstall,
    ApplicationIntegrationType.UserInstall,
  ],
};

/** What Discord is told about each command that people are offered. */
export function commandPayloads(
  commands: readonly Command[],
  words: PayloadWords,
): readonly CommandPayload[] {
  return commands.flatMap((command) => {
    const entry = describe(command);
    return entry === undefined ? [] : [payload(command, entry, words)];
  });
}

/** A message menu has neither description nor options. */
function payload(command: Command, entry: HelpEntry, words: PayloadWords): CommandPayload {
  const { name, kind, description, options } = entry;
  if (kind === 'message') return { type: ApplicationCommandType.Message, name, ...EVERYWHERE };
  const requiredFirst = options.toSorted((a, b) => Number(b.required) - Number(a.required));
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    ...described(description, words),
    options: requiredFirst.map((option) => optionPayload(option, command, words)),
    ...EVERYWHERE,
  };
}

function optionPayload(
  { name, required, description, choices }: HelpOption,
  { options, complete }: Command,
  words: PayloadWords,
): APIApplicationCommandBasicOption {
  const base = { name, required, ...described(description, words) };
  const { kind, min, max } = options[name] ?? {};
  switch (kind) {
    case 'boolean':
      return { type: ApplicationCommandOptionType.Boolean, ...base };
    case 'integer': {
      const range = defined({ min_value: min, max_value: max });
      return { type: ApplicationCommandOptionType.Integer, ...base, ...range };
    }
    default: {
      const text = { type: ApplicationCommandOptionType.String, ...base } as const;
      if (choices.length > 0) {
        return { ...text, choices: choices.map((choice) => choicePayload(choice, words)) };
      }
      const length = defined({ min_length: min, max_length: max });
      return { ...text, ...length, ...(Object.hasOwn(complete, name) && { autocomplete: true }) };
    }
  }
}

function choicePayload(
  { value, name }: HelpOption['choices'][number],
  words: PayloadWords,
): APIApplicationCommandOptionChoice<string> {
  const { text, translations } = said(name, words);
  return { name: text, value, ...(translations && { name_localizations: translations }) };
}

function described(key: MessageKey, words: PayloadWords) {
  const { text, translations } = said(key, words);
  return { description: text, ...(translations && { description_localizations: translations }) };
}

/** The English text, and the translations that differ from it. */
function said(key: MessageKey, { wordsFor, languages }: PayloadWords) {
  const text = wordsFor('en-US')(key);
  const translated = languages
    .map((language) => [language, wordsFor(language)(key)] as const)
    .filter(([, translation]) => translation !== text);
  return { text, translations: translated.length > 0 ? Object.fromEntries(translated) : undefined };
}
