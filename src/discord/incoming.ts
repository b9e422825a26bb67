import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIChatInputApplicationCommandInteractionData,
  type APIInteraction,
  type APIMessage,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionType,
  PermissionFlagsBits,
} from 'discord.js';
import type { Call, Command } from '../commands/command.ts';
import { textOf } from './message-text.ts';
import { attached, namedRoles, namedUsers, type Sent } from './resolved.ts';

/** Where an answer goes: one interaction. */
export interface Address {
  readonly id: string;
  readonly token: string;
  readonly applicationId: string;
  /** Epoch ms, by our own clock. */
  readonly receivedAt: number;
}

type Values = Readonly<Record<string, unknown>>;

interface Received {
  readonly to: Address;
  readonly call: Call;
}

/** What a person did, read from Discord's own JSON. */
export type Incoming = Received &
  (
    | {
        readonly kind: 'command';
        readonly name: string;
        /** Undefined for a kind of command that the bot has none of. */
        readonly type: Command['kind'] | undefined;
        readonly values: Values;
      }
    | {
        readonly kind: 'autocomplete';
        readonly name: string;
        readonly option: string;
        readonly partial: string;
      }
    | {
        readonly kind: 'click';
        readonly customId: string;
        readonly chosen: string | undefined;
        /** What was written into a form, by the names of its inputs. */
        readonly written: Readonly<Record<string, string>>;
      }
  );

/** Undefined for a kind of interaction that the bot does not take part in. */
export function readInteraction(interaction: APIInteraction, now: number): Incoming | undefined {
  const received = { to: addressOf(interaction, now), call: callOf(interaction, now) };
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      return readCommand(interaction, received);
    case InteractionType.ApplicationCommandAutocomplete:
      return readAutocomplete(interaction, received);
    case InteractionType.MessageComponent:
    case InteractionType.ModalSubmit:
      return readClick(interaction, received);
    default:
      return undefined;
  }
}

const addressOf = (
  { id, token, application_id: applicationId }: APIInteraction,
  receivedAt: number,
): Address => ({ id, token, applicationId, receivedAt });

function callOf(interaction: APIInteraction, at: number): Call {
  const user = interaction.member?.user ?? interaction.user;
  const inServer = isAdded(interaction);
  return {
    userId: user?.id ?? '',
    guildId: inServer ? interaction.guild_id : undefined,
    channelId: interaction.channel?.id ?? interaction.channel_id,
    rights: inServer ? rightsOf(interaction) : new Set(),
    ...(inServer &&
      interaction.guild_locale !== undefined && { guildLocale: interaction.guild_locale }),
    locale: ('locale' in interaction && interaction.locale) || 'en-US',
    at,
  };
}

/**
 * Whether the server has added the bot. Where a person alone brought it along, in a server or not, only
 * this person is answered, and nothing is of the server.
 */
function isAdded({ authorizing_integration_owners: owners }: APIInteraction): boolean {
  const byServer = owners?.[ApplicationIntegrationType.GuildInstall];
  return byServer !== undefined || owners?.[ApplicationIntegrationType.UserInstall] === undefined;
}

const { Administrator, ManageGuild, SendMessages, SendMessagesInThreads } = PermissionFlagsBits;
const THREADS: ReadonlySet<ChannelType | undefined> = new Set([
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
]);

/** Permissions come as they are in the channel of the interaction. */
function rightsOf({ member, channel }: APIInteraction): Call['rights'] {
  const { permissions = '0' } = member ?? {};
  const held = /^\d+$/.test(permissions) ? BigInt(permissions) : 0n;
  const sending = THREADS.has(channel?.type) ? SendMessagesInThreads : SendMessages;
  const may = (bit: bigint): boolean => (held & (bit | Administrator)) !== 0n;
  return new Set([
    ...(may(ManageGuild) ? ['manageServer' as const] : []),
    ...(may(sending) ? ['sendMessages' as const] : []),
  ]);
}

/** What Discord says is always there is looked for all the same: an answer is better than none. */
function readCommand(
  { data, member }: APIApplicationCommandInteraction,
  received: Received,
): Incoming {
  const command = { ...received, kind: 'command', name: data.name } as const;
  if (isSlash(data)) {
    const roles = namedRoles(data, member?.permissions);
    const users = namedUsers(data);
    const { name, options } = innermost(data.name, data.options ?? []);
    return {
      ...command,
      call: { ...received.call, ...(roles && { roles }), ...(users && { users }) },
      type: 'slash',
      name,
      values: { ...valuesOf(options), ...attached(options, data) },
    };
  }
  if (data.type !== ApplicationCommandType.Message) {
    return { ...command, type: undefined, values: {} };
  }
  const message = data.resolved?.messages?.[data.target_id];
  const call = { ...received.call, ...(message && pointedAt(message)) };
  return { ...command, call, type: 'message', values: {} };
}

const isSlash = (
  data: APIApplicationCommandInteraction['data'],
): data is APIChatInputApplicationCommandInteractionData =>
  (data.type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput;

/** Webhooks are programs, too. */
function pointedAt(message: Partial<APIMessage>): Pick<Call, 'message' | 'messageText'> {
  const { id, author, webhook_id } = message;
  const messageText = textOf(message);
  if (id === undefined || author === undefined) return { messageText };
  const isBots = author.bot === true || webhook_id !== undefined;
  return { messageText, message: { id, authorId: author.id, isBots } };
}

/** `/settings show` comes as the command `settings` with the one option `show`, which holds the options. */
function innermost(
  name: string,
  options: readonly Sent[],
): { readonly name: string; readonly options: readonly Sent[] } {
  const [inner] = options;
  if (inner === undefined || !('type' in inner) || !isPart(inner.type)) return { name, options };
  const own = 'options' in inner && Array.isArray(inner.options) ? inner.options : [];
  return innermost(`${name} ${inner.name}`, own);
}

const isPart = (type: unknown): boolean =>
  type === ApplicationCommandOptionType.Subcommand ||
  type === ApplicationCommandOptionType.SubcommandGroup;

const valuesOf = (options: readonly Sent[]): Values =>
  Object.fromEntries(
    options.map((option) => [option.name, 'value' in option ? option.value : undefined]),
  );

function readAutocomplete(
  { data }: APIApplicationCommandAutocompleteInteraction,
  received: Received,
): Incoming {
  const { name, options } = innermost(data.name, data.options ?? []);
  const focused = options.find((each) => 'focused' in each && each.focused);
  const partial = focused && 'value' in focused ? String(focused.value ?? '') : '';
  const option = focused?.name ?? '';
  return { ...received, kind: 'autocomplete', name, option, partial };
}

/** A form that is sent is a click with texts. */
function readClick(
  { data }: APIMessageComponentInteraction | APIModalSubmitInteraction,
  received: Received,
): Incoming {
  const chosen = 'values' in data ? data.values?.[0] : undefined;
  const written = 'components' in data ? textsOf(data.components) : {};
  return { ...received, kind: 'click', customId: data.custom_id, chosen, written };
}

/** An input stands in a row or under a label of its own. */
function textsOf(parts: APIModalSubmitInteraction['data']['components']): Record<string, string> {
  const inputs = (parts ?? []).flatMap((part) => {
    if ('components' in part) return part.components;
    return 'component' in part ? [part.component] : [];
  });
  return Object.fromEntries(
    inputs.flatMap((input) =>
      'value' in input && typeof input.value === 'string' ? [[input.custom_id, input.value]] : [],
    ),
  );
}
