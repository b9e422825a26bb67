import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command } from '../commands/command.ts';
import { describe, describeGroup } from '../commands/describe.ts';
import type { ChannelKind } from '../commands/option.ts';
import type { HelpEntry, HelpOption } from '../commands/reply.ts';
import { defined } from '../shared/defined.ts';
import type { MessageKey, WordsFor } from '../words/words.ts';

export interface PayloadWords {
  readonly wordsFor: WordsFor;
  /** Discord locales that the catalogue has besides English, such as `de` or `pt-BR`. */
  readonly languages: readonly string[];
}

export type CommandPayload = RESTPostAPIApplicationCommandsJSONBody;

/** Where commands are offered. */
const PLACES = {
  /** Added to a server or to a person; used in servers, in the bot's direct messages and in others'. */
  anywhere: {
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
    integration_types: [
      ApplicationIntegrationType.GuildInstall,
      ApplicationIntegrationType.UserInstall,
    ],
  },
  server: {
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  },
};

const CHANNEL_TYPES = {
  text: ChannelType.GuildText,
  announcement: ChannelType.GuildAnnouncement,
  forum: ChannelType.GuildForum,
  voice: ChannelType.GuildVoice,
  stage: ChannelType.GuildStageVoice,
} as const satisfies Readonly<Record<ChannelKind, ChannelType>>;

/** What Discord is told about each command that people are offered. */
export function commandPayloads(
  commands: readonly Command[],
  words: PayloadWords,
): readonly CommandPayload[] {
  const offered = commands.flatMap((command) => {
    const entry = describe(command);
    return entry === undefined ? [] : [{ command, entry }];
  });
  const menus = offered.filter(({ entry }) => entry.kind === 'message');
  const slash = offered.filter(({ entry }) => entry.kind === 'slash');
  const groups = Map.groupBy(slash, ({ command }) => firstWord(command.name));
  return [
    ...Array.from(groups, ([name, parts]) => slashPayload(name, parts, words)),
    ...menus.map((menu) => menuPayload(menu, words)),
  ];
}

interface Offered {
  readonly command: Command;
  readonly entry: HelpEntry;
}

const firstWord = (name: string): string => name.split(' ', 1)[0] ?? name;

/** A message menu has neither description nor options. */
const menuPayload = ({ command, entry }: Offered, words: PayloadWords): CommandPayload => ({
  type: ApplicationCommandType.Message,
  ...nameOf(entry, words),
  ...PLACES[command.place],
});

/** One command, or one of several parts (`/settings show`, `/settings set`). */
function slashPayload(
  name: string,
  parts: readonly Offered[],
  words: PayloadWords,
): CommandPayload {
  const [first] = parts;
  const type = ApplicationCommandType.ChatInput;
  const isAlone = first !== undefined && first.command.name === name;
  const inServers = parts.every(({ command }) => command.place === 'server');
  const place = PLACES[inServers ? 'server' : 'anywhere'];
  if (isAlone) return { type, ...bodyOf(first, words), ...place };
  const group = describeGroup(name);
  return {
    type,
    ...named(group.name, words),
    ...described(group.description, words),
    options: parts.map((part) => ({
      type: ApplicationCommandOptionType.Subcommand,
      ...bodyOf(part, words),
    })),
    ...place,
  };
}

function bodyOf({ command, entry }: Offered, words: PayloadWords) {
  const { description, options } = entry;
  const requiredFirst = options.toSorted((a, b) => Number(b.required) - Number(a.required));
  return {
    ...nameOf(entry, words),
    ...described(description, words),
    options: requiredFirst.map((option) => optionPayload(option, command, words)),
  };
}

function optionPayload(
  { name, required, description, choices }: HelpOption,
  { options, complete }: Command,
  words: PayloadWords,
): APIApplicationCommandBasicOption {
  const base = { name, required, ...described(description, words) };
  const { kind, min, max, channels = [] } = options[name] ?? {};
  switch (kind) {
    case 'boolean':
      return { type: ApplicationCommandOptionType.Boolean, ...base };
    case 'attachment':
      return { type: ApplicationCommandOptionType.Attachment, ...base };
    case 'role':
      return { type: ApplicationCommandOptionType.Role, ...base };
    case 'user':
      return { type: ApplicationCommandOptionType.User, ...base };
    case 'channel': {
      const channel_types = channels.map((channel) => CHANNEL_TYPES[channel]);
      return { type: ApplicationCommandOptionType.Channel, ...base, channel_types };
    }
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
  return { ...named(name, words), value };
}

/** The last word of the command's name: what stands over it has its own. */
function nameOf({ name, names }: HelpEntry, words: PayloadWords) {
  const key = names.at(-1);
  return key === undefined ? { name } : named(key, words);
}

function named(key: MessageKey, words: PayloadWords) {
  const { text, translations } = said(key, words);
  return { name: text, ...(translations && { name_localizations: translations }) };
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
