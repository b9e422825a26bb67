import type { APIMessage } from 'discord-api-types/v10';
import { FLAG, type MessageBody } from '../validate/message.ts';
import { compose, requireContent } from './compose.ts';
import type { UploadedFile } from './files.ts';
import type { Interaction } from './interaction.ts';
import { mentionsOf } from './mentions.ts';
import type { Place, StoredMessage, User } from './model.ts';
import { PERMISSION } from './permissions.ts';
import { userShape } from './shapes.ts';
import { noteMessage } from './threads.ts';
import { isoTime, permissionsIn, type World } from './world.ts';

export interface Post {
  readonly place: Place;
  readonly author: User;
  readonly body: MessageBody;
  readonly files?: readonly UploadedFile[];
  /** Of the message itself, where it is not a plain one or a reply. */
  readonly type?: number;
  /** Where the id is given beforehand: the first message of a forum post. */
  readonly id?: string;
  /** The interaction it answers; its author is then the bot. */
  readonly interaction?: Interaction;
  /** For Discord's own messages, which may be without content: what they tell of. */
  readonly reference?: NonNullable<APIMessage['message_reference']>;
  /** A deferred answer: nothing to show yet. */
  readonly loading?: boolean;
}

/** What a bot or person may set; the others are the server's. */
const SETTABLE =
  FLAG.suppressEmbeds | FLAG.ephemeral | FLAG.suppressNotifications | FLAG.componentsV2;

/** Writes a new message, or refuses an empty one. */
export function postMessage(world: World, post: Post): StoredMessage {
  const { place, author, body, interaction, files = [], loading = false } = post;
  const flags = newFlags(world, post);
  const ephemeral = (flags & FLAG.ephemeral) !== 0;
  const content = compose(world, { body, files, channelId: place.id, ephemeral });
  if (!loading && post.reference === undefined) requireContent(content);
  const message: APIMessage = {
    id: post.id ?? world.newId(),
    channel_id: place.id,
    author: userShape(author),
    type: post.type ?? (body.message_reference == null ? 0 : REPLY),
    timestamp: isoTime(world.clock()),
    edited_timestamp: null,
    tts: false,
    pinned: false,
    flags,
    ...content,
    ...mentionsOf(world, body, { author, place, viaWebhook: interaction !== undefined }),
    ...(body.nonce == null ? {} : { nonce: body.nonce }),
    ...referenceTo(world, place, body),
    ...(post.reference === undefined ? {} : { message_reference: post.reference }),
    ...(interaction === undefined ? {} : answeredInteraction(world, interaction)),
  };
  const stored: StoredMessage = {
    message,
    visibleTo: ephemeral ? interaction?.userId : undefined,
    interactionId: interaction?.id,
    reactors: new Map(),
  };
  if (!ephemeral) noteMessage(world, place, message);
  world.messages.add(stored);
  return stored;
}

const REPLY = 19;

/** Only an answer to an interaction can be private, and one of an app from elsewhere may have to be. */
function newFlags(world: World, { body, interaction, place, loading = false }: Post): number {
  const asked = (body.flags ?? 0) & SETTABLE;
  const hidden = interaction !== undefined && isHidden(world, interaction, place);
  const allowed = interaction === undefined ? asked & ~FLAG.ephemeral : asked;
  return allowed | (loading ? FLAG.loading : 0) | (hidden ? FLAG.ephemeral : 0);
}

/** A person's own app in a server where they may not show its replies to others. */
function isHidden(world: World, { owners, userId }: Interaction, place: Place): boolean {
  if (place.kind === 'direct' || owners['0'] !== undefined) return false;
  return (permissionsIn(world, userId, place) & PERMISSION.USE_EXTERNAL_APPS) === 0n;
}

/** Edits a message; a thinking one becomes a real one, and then must show something. */
export function editMessage(
  world: World,
  stored: StoredMessage,
  { body, files }: { readonly body: MessageBody; readonly files: readonly UploadedFile[] },
): void {
  const { message } = stored;
  const flags = message.flags ?? 0;
  const draft = {
    body,
    files,
    channelId: message.channel_id,
    ephemeral: (flags & FLAG.ephemeral) !== 0,
  };
  const content = compose(world, draft, message);
  requireContent(content);
  const wasLoading = (flags & FLAG.loading) !== 0;
  world.messages.edit(stored, {
    ...content,
    flags: (flags & ~FLAG.loading) | ((body.flags ?? 0) & EDITABLE),
    edited_timestamp: wasLoading ? null : isoTime(world.clock()),
  });
}

const EDITABLE = FLAG.suppressEmbeds | FLAG.componentsV2;

function referenceTo(world: World, place: Place, { message_reference }: MessageBody) {
  if (message_reference == null) return {};
  const { message_id } = message_reference;
  const guild = place.kind === 'direct' ? {} : { guild_id: world.guild.id };
  return {
    message_reference: { type: 0, message_id, channel_id: place.id, ...guild },
    referenced_message: withoutReference(world.messages.get(place.id, message_id)?.message),
  };
}

/** Discord tells what a message answers, not what that one answered. */
function withoutReference(message: APIMessage | undefined): APIMessage | null {
  if (message === undefined) return null;
  const { referenced_message: _earlier, ...shown } = message;
  return shown;
}

/** The line above an answer: who used which command. */
function answeredInteraction({ bot, guild }: World, interaction: Interaction) {
  const user = guild.members.get(interaction.userId)?.user;
  if (user === undefined) return {};
  const { id, commandName } = interaction;
  return {
    application_id: bot.id,
    webhook_id: bot.id,
    interaction_metadata: metadataOf(interaction, userShape(user)),
    ...(commandName === undefined
      ? {}
      : { interaction: { id, type: 2, name: commandName, user: userShape(user) } }),
  };
}

/** Whose use of what, and for a form that was sent, of what opened it. */
function metadataOf(
  { id, type, messageId, openedBy, owners }: Interaction,
  user: ReturnType<typeof userShape>,
): object {
  return {
    id,
    type,
    user,
    authorizing_integration_owners: owners,
    ...(type === 3 && messageId !== undefined && { interacted_message_id: messageId }),
    ...(openedBy && { triggering_interaction_metadata: metadataOf(openedBy, user) }),
  };
}
