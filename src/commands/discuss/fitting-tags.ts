import type { Paper } from '../../data/paper.ts';
import { normaliseTitle } from '../../data/paper-id.ts';
import type { Library } from '../../search/library.ts';
import type { ForumTag, ThreadPlace } from './threads.ts';

/** Discord's limit for a post. */
const MOST = 5;

/** What forums call posts that are talked about, and those that are over; in the catalogue's languages. */
const OPEN = new Set(['open', 'active', 'offen', 'ouvert', 'abierto', '進行中', '讨论中']);
const OVER = new Set([
  'done',
  'closed',
  'solved',
  'fertig',
  'erledigt',
  'terminé',
  'hecho',
  '完了',
  '已完成',
]);

export interface Tags {
  readonly ids: readonly string[];
  /** None fits, but the forum wants one: this was taken. */
  readonly forced?: ForumTag;
}

/**
 * The tags of a forum that a post about a paper gets: that it is open, and what the paper is about. `undefined`
 * where one is wanted and only moderators may set any.
 */
export async function fittingTags(
  { tags, wantsTag }: Pick<ThreadPlace, 'tags' | 'wantsTag'>,
  paper: Paper,
  library: Pick<Library, 'about'>,
): Promise<Tags | undefined> {
  const ids: string[] = [];
  for (const tag of tags) {
    if (ids.length < MOST && (await fits(tag, paper, library))) ids.push(tag.id);
  }
  const [first] = tags;
  if (ids.length > 0 || !wantsTag) return { ids };
  return first && { ids: [first.id], forced: first };
}

async function fits(
  { name }: ForumTag,
  paper: Paper,
  library: Pick<Library, 'about'>,
): Promise<boolean> {
  const words = normaliseTitle(name);
  if (OPEN.has(words)) return true;
  if (words === '' || OVER.has(words)) return false;
  const { title, keywords = [], categories = [] } = paper;
  const told = [title, ...keywords, ...categories].map((text) => ` ${normaliseTitle(text)} `);
  if (told.some((text) => text.includes(` ${words} `))) return true;
  return (await library.about(name)).includes(paper.id);
}
