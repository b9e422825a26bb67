import { setTimeout as pause } from 'node:timers/promises';
import type { Paper } from '../../data/paper.ts';
import type { Attempt, Claim, Discussion } from '../../data/stores/discussions.ts';
import { cardOf } from '../card.ts';
import type { Call, Context } from '../command.ts';
import { UserError } from '../user-error.ts';
import { fittingTags, type Tags } from './fitting-tags.ts';
import { questionsOn } from './questions-of.ts';
import { LostReplyError, type Starter, type ThreadPlace } from './threads.ts';

/** Longer than all requests of an attempt together may take. */
const LEASE_MS = 60_000;
const AGAIN_AFTER_MS = 150;

interface Opening {
  readonly paper: Paper;
  readonly guildId: string;
  readonly place: ThreadPlace;
  readonly context: Context;
  readonly call: Call;
}

export interface Opened {
  readonly discussion: Discussion;
  /** False: somebody else has opened it meanwhile. */
  readonly isNew: boolean;
}

/**
 * Opens the one thread of a paper in a server. Of several who ask at once, also in other processes, one does
 * and the others wait for it. Throws a UserError that says what Discord does not let it do.
 */
export async function openDiscussion(opening: Opening): Promise<Opened> {
  const { paper, guildId, place, context } = opening;
  const { channelId } = place;
  const holder = context.newId();
  const attempt = { guildId, paperId: paper.id, holder, channelId, ms: LEASE_MS };
  const giveUpAt = context.clock() + LEASE_MS;
  for (;;) {
    const claim = await context.discussions.claim(attempt);
    if (claim.state === 'open') return { discussion: claim.discussion, isNew: false };
    if (claim.state === 'mine') {
      const discussion = await carryOut(attempt, claim, opening);
      if (discussion) return { discussion, isNew: true };
    }
    if (context.clock() >= giveUpAt) throw new UserError('error.discuss.busy');
    await pause(AGAIN_AFTER_MS);
  }
}

type Mine = Extract<Claim, { readonly state: 'mine' }>;

/** Undefined where the attempt took too long, and another one has its place. */
async function carryOut(
  attempt: Attempt,
  { earlier }: Mine,
  opening: Opening,
): Promise<Discussion | undefined> {
  const { discussions } = opening.context;
  try {
    const threadId = await threadOf(attempt, earlier, opening);
    if (!(await discussions.opened(attempt, threadId))) return undefined;
    const { guildId, paperId, channelId } = attempt;
    return { guildId, paperId, threadId, channelId, doneAt: undefined };
  } catch (error) {
    await discussions.failed(attempt, error instanceof UserError ? 'nothing' : 'unknown');
    throw error instanceof LostReplyError ? new UserError('error.discuss.noAnswer') : error;
  }
}

/** What an earlier attempt made is looked for before anything is posted. */
async function threadOf(
  { holder }: Attempt,
  earlier: Mine['earlier'],
  opening: Opening,
): Promise<string> {
  const { place, context } = opening;
  const tags = await tagsOf(opening);
  const starter = await starterOf({ ...opening, tags, nonce: holder });
  const there = earlier && (await findEarlier(earlier, starter, opening));
  if (there !== undefined) return there;
  const threadId = await context.threads.open(starter);
  if (tags.forced) await tellTag(tags.forced.name, place, opening);
  return threadId;
}

async function findEarlier(
  { at, channelId }: NonNullable<Mine['earlier']>,
  starter: Starter,
  { context: { threads }, guildId, place }: Opening,
): Promise<string | undefined> {
  if (channelId === place.channelId) return threads.find(starter, at);
  const before = await threads.placeOf(channelId, guildId);
  if (before === undefined || before === 'no threads') return undefined;
  return threads.find({ ...starter, place: before }, at);
}

async function tagsOf({ place, paper, context }: Opening): Promise<Tags> {
  if (place.kind !== 'forum') return { ids: [] };
  const tags = await fittingTags(place, paper, context.library);
  if (tags === undefined) throw new UserError('error.discuss.tags', { channel: place.channelId });
  return tags;
}

async function starterOf({
  place,
  paper,
  guildId,
  context,
  call,
  tags,
  nonce,
}: Opening & { readonly tags: Tags; readonly nonce: string }): Promise<Starter> {
  const { discuss: _, ...card } = await cardOf(paper, context, call);
  const mark = questionsOn(paper);
  const locale = await localeOf(guildId, context, call);
  const start = { guildId, place, card: { ...card, questions: mark }, mark };
  return { ...start, tagIds: tags.ids, locale, nonce };
}

/** Of what is posted in a server. */
export async function localeOf(
  guildId: string,
  { guildSettings }: Pick<Context, 'guildSettings'>,
  { guildLocale = 'en-US' }: Pick<Call, 'guildLocale'>,
): Promise<string> {
  return (await guildSettings.get(guildId)).language ?? guildLocale;
}

/** Once for each forum. */
async function tellTag(
  tag: string,
  { channelId: forum }: ThreadPlace,
  { guildId, paper, context, call }: Opening,
): Promise<void> {
  const { adminChannel, tagToldOf } = await context.guildSettings.get(guildId);
  if (adminChannel === undefined || tagToldOf === forum) return;
  const params = { forum, tag, title: paper.title || paper.id };
  const locale = await localeOf(guildId, context, call);
  const note = { message: { key: 'discussion.tagTold', params }, locale } as const;
  if (await context.threads.tell(adminChannel, note)) {
    await context.guildSettings.set(guildId, { tagToldOf: forum });
  }
}
