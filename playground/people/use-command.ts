import { LIMIT } from '../limits.ts';
import type { UploadedFile } from '../state/files.ts';
import { INTERACTION, type Interaction, type Owners } from '../state/interaction.ts';
import type { Command, Member, Place } from '../state/model.ts';
import { PERMISSION } from '../state/permissions.ts';
import { ownersOf, permissionsIn, type World } from '../state/world.ts';
import { OPTION } from '../validate/command.ts';
import type { OptionValues, PageFile } from '../web/protocol.ts';
import { interact, placeOf } from './interact.ts';
import { fillOptions, type SentOption } from './options.ts';
import { RefusedError } from './refused.ts';
import { resolve } from './resolved.ts';

const CHAT = 1;
const MESSAGE_MENU = 3;

export interface CommandUse {
  readonly channelId: string;
  readonly path: readonly string[];
  readonly options: OptionValues;
  /** The option being typed: asks for choices instead of running the command. */
  readonly focused?: string | undefined;
}

export function useCommand(world: World, member: Member, use: CommandUse): Interaction {
  const place = placeOf(world, member, use.channelId);
  const [name = ''] = use.path;
  const command = usable(world, { member, place, name, type: CHAT });
  const attachments: object[] = [];
  const attach = (file: PageFile): string => {
    const attachment = upload(world, place, file);
    attachments.push(attachment);
    return attachment.id;
  };
  const { path, options: values, focused } = use;
  const options = fillOptions(command, { path, values, focused, attach });
  const resolved = resolve(world, place, { ...chosenIn(options), attachments });
  return interact(world, {
    member,
    channelId: place.id,
    type: focused === undefined ? INTERACTION.command : INTERACTION.autocomplete,
    commandName: use.path.join(' '),
    data: {
      ...outline(command),
      ...(options.length === 0 ? {} : { options }),
      ...(resolved === undefined ? {} : { resolved }),
    },
  });
}

export interface MenuUse {
  readonly channelId: string;
  readonly name: string;
  readonly messageId: string;
}

export function useMessageMenu(world: World, member: Member, use: MenuUse): Interaction {
  const place = placeOf(world, member, use.channelId);
  const command = usable(world, { member, place, name: use.name, type: MESSAGE_MENU });
  const stored = world.messages.get(place.id, use.messageId);
  if (stored === undefined) throw new RefusedError('There is no such message.');
  const { message } = stored;
  const resolved = resolve(world, place, { messages: [message] });
  return interact(world, {
    member,
    channelId: place.id,
    type: INTERACTION.command,
    commandName: command.name,
    message,
    data: { ...outline(command), target_id: message.id, resolved },
  });
}

const outline = ({ id, name, type, guild_id }: Command) => ({
  id,
  name,
  type,
  ...(guild_id === undefined ? {} : { guild_id }),
});

interface Wanted {
  readonly member: Member;
  readonly place: Place;
  readonly name: string;
  readonly type: number;
}

/** The command of that name that this person may use here. */
function usable(world: World, { member, place, name, type }: Wanted): Command {
  const command = usableCommands(world, member, place).find(
    (each) => each.name === name && each.type === type,
  );
  if (command === undefined) throw new RefusedError(`There is no command “${name}” here.`);
  return command;
}

/** What a client offers in a place: by installs, contexts and default member permissions. */
export function usableCommands(world: World, member: Member, place: Place): readonly Command[] {
  const bits = permissionsIn(world, member.user.id, place);
  const direct = place.kind === 'direct';
  const owners = ownersOf(world, member.user, place);
  return world.commands
    .visible(world.guild.id)
    .filter((command) => isInstalled(command, owners, direct))
    .filter(({ contexts }) => contexts == null || contexts.includes(direct ? 1 : 0))
    .filter(({ default_member_permissions: needed }) => {
      if (needed == null || direct) return true;
      const wanted = needed === '0' ? PERMISSION.ADMINISTRATOR : BigInt(needed);
      return (bits & wanted) === wanted;
    });
}

/** A server's own commands are there while it has the bot, the others by whoever installed it. */
function isInstalled(
  { guild_id, integration_types: types = [0] }: Command,
  owners: Owners,
  direct: boolean,
): boolean {
  if (guild_id !== undefined) return !direct && owners['0'] !== undefined;
  return types.some((type) => Object.hasOwn(owners, type));
}

/** Ids among the option values, by the kind of their option. */
function chosenIn(options: readonly SentOption[]) {
  const flat = options.flatMap(function inner(option): readonly SentOption[] {
    return option.options === undefined ? [option] : option.options.flatMap(inner);
  });
  const ids = (...types: readonly number[]): readonly string[] =>
    flat.filter(({ type }) => types.includes(type)).map(({ value }) => String(value));
  return {
    users: ids(OPTION.user, OPTION.mentionable),
    roles: ids(OPTION.role, OPTION.mentionable),
    channels: ids(OPTION.channel),
  };
}

function upload(world: World, place: Place, { filename, contentType, base64 }: PageFile) {
  const file: UploadedFile = {
    index: '0',
    filename,
    contentType,
    bytes: Buffer.from(base64, 'base64'),
  };
  if (file.bytes.byteLength > LIMIT.fileBytes) throw new RefusedError('The file is too large.');
  const id = world.newId();
  world.files.put(id, file);
  const url = `${world.origin}/attachments/${place.id}/${id}/${encodeURIComponent(filename)}`;
  return {
    id,
    filename,
    size: file.bytes.byteLength,
    url,
    proxy_url: url,
    content_type: contentType,
    ephemeral: true,
  };
}
