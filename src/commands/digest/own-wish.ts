import type { Call, Context } from '../command.ts';
import type { Wish } from './keep.ts';
import { readWishes, type WishValues } from './wishes.ts';

/** What a person wishes for themselves: in their language; the time zone is the server's where none is named. */
export async function readOwnWish(
  wishes: WishValues,
  { guildSettings }: Pick<Context, 'guildSettings'>,
  { guildId, locale }: Call,
): Promise<Wish> {
  const settings = guildId === undefined ? {} : await guildSettings.get(guildId);
  return { ...readWishes(wishes, settings), locale };
}
