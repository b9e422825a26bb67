import type { APIAttachment, APIEmbed, APIMessage } from 'discord-api-types/v10';
import { REFUSAL } from '../rest/errors.ts';
import type { Embed } from '../validate/embed.ts';
import type { MessageBody } from '../validate/message.ts';
import type { UploadedFile } from './files.ts';
import { storedForm } from './json.ts';
import type { World } from './world.ts';

type Components = NonNullable<APIMessage['components']>;

interface Content extends Pick<APIMessage, 'content' | 'embeds' | 'attachments'> {
  readonly components: Components;
}

/** Refuses a message that would show nothing. */
export function requireContent(content: Content): void {
  const parts = [content.content.trim(), content.embeds, content.components];
  if ([...parts, content.attachments].every(({ length }) => length === 0)) {
    throw REFUSAL.emptyMessage();
  }
}

export interface Draft {
  readonly body: MessageBody;
  readonly files: readonly UploadedFile[];
  readonly channelId: string;
  readonly ephemeral: boolean;
}

/**
 * The parts of a message as Discord stores them. For an edit, `before` is the message so far:
 * fields the body does not name stay, and so do its attachments unless the body lists others.
 */
export function compose(world: World, draft: Draft, before?: APIMessage): Content {
  const { body } = draft;
  const attachments = composeAttachments(world, draft, before?.attachments ?? []);
  return {
    content: body.content === undefined ? (before?.content ?? '') : (body.content ?? ''),
    embeds:
      body.embeds === undefined
        ? (before?.embeds ?? [])
        : (body.embeds ?? []).map((each) => storedEmbed(each, attachments)),
    components:
      body.components === undefined ? (before?.components ?? []) : numbered(body.components ?? []),
    attachments,
  };
}

function composeAttachments(
  world: World,
  { body, files, channelId, ephemeral }: Draft,
  before: readonly APIAttachment[],
): APIAttachment[] {
  const named = new Map((body.attachments ?? []).map((each) => [each.id, each]));
  const kept = before.filter(({ id }) => body.attachments === undefined || named.has(id));
  const added = files.map((file): APIAttachment => {
    const id = world.newId();
    world.files.put(id, file);
    const { filename, description } = named.get(file.index) ?? {};
    const name = filename ?? file.filename;
    const url = `${world.origin}/attachments/${channelId}/${id}/${encodeURIComponent(name)}`;
    return {
      id,
      filename: name,
      size: file.bytes.byteLength,
      url,
      proxy_url: url,
      content_type: file.contentType,
      ...(description == null ? {} : { description }),
      ...(ephemeral ? { ephemeral } : {}),
    };
  });
  return [...kept, ...added];
}

/** Without empty fields, with a type, and `attachment://name` resolved. */
function storedEmbed(embed: Embed, attachments: readonly APIAttachment[]): APIEmbed {
  const resolve = (url: string): string =>
    attachments.find(({ filename }) => url === `attachment://${filename}`)?.url ?? url;
  const media = (given: { readonly url: string } | undefined) =>
    given === undefined ? undefined : { url: resolve(given.url), proxy_url: resolve(given.url) };
  const icon = <T extends { readonly icon_url: string | undefined }>(given: T | undefined) =>
    given?.icon_url === undefined ? given : { ...given, icon_url: resolve(given.icon_url) };
  return storedForm<APIEmbed>({
    type: 'rich',
    ...embed,
    title: embed.title || undefined,
    description: embed.description || undefined,
    image: media(embed.image),
    thumbnail: media(embed.thumbnail),
    footer: icon(embed.footer),
    author: icon(embed.author),
    fields: embed.fields?.map((field) => ({ ...field, inline: field.inline ?? false })),
  });
}

/** Gives each component the number Discord gives it, top down. */
function numbered(components: NonNullable<MessageBody['components']>): Components {
  let next = 1;
  const visit = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(visit);
    if (typeof node !== 'object' || node === null) return node;
    const added =
      'type' in node && typeof node.type === 'number'
        ? { id: next++, ...defaultsOf(node.type) }
        : {};
    const fields = Object.entries(node).filter(([, value]) => value !== null);
    return { ...added, ...Object.fromEntries(fields.map(([key, value]) => [key, visit(value)])) };
  };
  return storedForm<Components>(components.map(visit));
}

const SELECTS: readonly unknown[] = [3, 5, 6, 7, 8];

/** A select without bounds takes one value. */
const defaultsOf = (type: unknown): object =>
  SELECTS.includes(type) ? { min_values: 1, max_values: 1 } : {};
