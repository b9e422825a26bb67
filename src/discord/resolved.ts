import {
  type APIChatInputApplicationCommandInteractionData,
  ApplicationCommandOptionType,
  PermissionFlagsBits,
} from 'discord.js';
import type { NamedRole, NamedUser } from '../commands/named.ts';

/** An option as it came. */
export interface Sent {
  readonly name: string;
}

const PINGING = PermissionFlagsBits.MentionEveryone | PermissionFlagsBits.Administrator;

/**
 * The roles that a command's options name. Whether the caller may ping them is decided in the channel that
 * the options name, else where the command is used.
 */
export function namedRoles(
  { resolved }: Pick<APIChatInputApplicationCommandInteractionData, 'resolved'>,
  permissionsHere = '0',
): Readonly<Record<string, NamedRole>> | undefined {
  const roles = Object.values(resolved?.roles ?? {});
  if (roles.length === 0) return undefined;
  const [channel] = Object.values(resolved?.channels ?? {});
  const permissions = channel?.permissions ?? permissionsHere;
  const mayPingAll = /^\d+$/.test(permissions) && (BigInt(permissions) & PINGING) !== 0n;
  return Object.fromEntries(
    roles.map(({ id, mentionable }) => [id, { mayPing: mentionable || mayPingAll }]),
  );
}

/** The people that a command's options name. */
export function namedUsers({
  resolved,
}: Pick<APIChatInputApplicationCommandInteractionData, 'resolved'>):
  | Readonly<Record<string, NamedUser>>
  | undefined {
  const users = Object.values(resolved?.users ?? {});
  if (users.length === 0) return undefined;
  const members = resolved?.members ?? {};
  return Object.fromEntries(
    users.map(({ id, bot = false }) => [id, { isBot: bot, isMember: Object.hasOwn(members, id) }]),
  );
}

/** Files come as ids; what they are stands beside the options. */
export function attached(
  options: readonly Sent[],
  { resolved }: Resolved,
): Readonly<Record<string, unknown>> {
  const files = resolved?.attachments ?? {};
  return Object.fromEntries(
    options.flatMap((option) =>
      'type' in option &&
      option.type === ApplicationCommandOptionType.Attachment &&
      'value' in option
        ? [[option.name, files[String(option.value)]]]
        : [],
    ),
  );
}

interface Resolved {
  readonly resolved?: { readonly attachments?: Readonly<Record<string, unknown>> };
}
