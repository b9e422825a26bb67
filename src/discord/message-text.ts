import type { APIMessage } from 'discord.js';

type Said = Partial<Pick<APIMessage, 'content' | 'embeds' | 'message_snapshots'>>;

/** All that a message says: its own words, those of its embeds, and those of what it forwards. */
export function textOf({ content, embeds, message_snapshots: forwarded }: Said): string {
  const parts = (embeds ?? []).flatMap(({ author, title, description, fields, footer }) => [
    author?.name,
    title,
    description,
    ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
    footer?.text,
  ]);
  const inside = (forwarded ?? []).map(({ message }) => textOf(message));
  return [content, ...parts, ...inside].filter((part) => part).join('\n');
}
