import type { Paper } from '../data/paper.ts';
import type { Days, Subscription } from '../data/subscription.ts';
import { defined } from '../shared/defined.ts';
import { onceEach } from '../shared/once-each.ts';
import { inTurns } from '../shared/stages.ts';
import { allowedIn, EVERYTHING, type LimitsDesk } from './allowed.ts';
import { type Chosen, diverse, fitting, type Sent, type Wishes } from './choose.ts';
import type { Edition, EditionEntry, Skip } from './edition.ts';
import type { SourceMood } from './source-mood.ts';
import { tellingSentence } from './telling-sentence.ts';
import type { Trend, TrendWindow } from './trending.ts';

/** What editions are made from; the papers of a moment. */
export interface Desk extends LimitsDesk {
  /** Papers on their way up, the highest first; with what people of this server did, where one is named. */
  trends(window: TrendWindow, guildId: string | undefined): Promise<readonly Trend[]>;
  /** All papers, the newest first, in pages. */
  newest(page: number): Promise<readonly Paper[]>;
  /** Whether fresh papers can be expected at all. */
  sources(): Promise<SourceMood>;
  /** These servers are asked about next: reads what there is about them at once, and forgets others. */
  serve(guildIds: readonly string[]): Promise<void>;
}

export type Composed = { readonly edition: Edition } | { readonly skip: Skip };

/** From so many that fit the different ones are chosen. */
const ENOUGH_UNSENT = 40;
/** Beyond these pages of `newest` nobody looks. */
const MOST_PAGES = 20;

/**
 * The edition that a subscription gets on a day, given what its place was sent. What is on its way up comes
 * first; where nothing of that fits, papers that the place has not seen, different from each other.
 */
export async function composeEdition(
  desk: Desk,
  { wants, schedule, guildId, place }: Omit<Subscription, 'id' | 'ownerId' | 'createdAt'>,
  { day, sent }: { readonly day: string; readonly sent: Sent },
): Promise<Composed> {
  const about = new Map<string, ReadonlySet<string>>();
  const inServer = guildId !== undefined && place.kind === 'channel';
  const allowed = inServer ? await allowedIn(desk, guildId) : EVERYTHING;
  for (const topic of wants.topics) about.set(topic, await desk.about(topic));
  const wishes: Wishes = { wants, about, sent, allowed };
  const window = windowOf(schedule.days);
  const trends = await desk.trends(window, guildId);
  const rising = await inTurns(fitting(risingOf(trends), wishes, wants.count));
  if (rising.length > 0) {
    const entries = rising.map(entryOf);
    return { edition: { day, window, ranking: 'trending', entries, considered: trends.length } };
  }
  const { found, seen } = await unsentPapers(desk, wishes);
  const entries = diverse(found, wants.count).map(entryOf);
  if (entries.length === 0) return { skip: await reasonFor(desk, wishes) };
  return { edition: { day, window, ranking: 'unsent', entries, considered: seen } };
}

/** Thousands of editions look at the same trends. */
const risingOf = onceEach((trends: readonly Trend[]) =>
  trends.map((trend) => ({ paper: trend.paper, trend })),
);
const unrankedOf = onceEach((papers: readonly Paper[]) => papers.map((paper) => ({ paper })));

/** What comes every day is about the day, what comes once a week about the week. */
export function windowOf(days: Days): TrendWindow {
  if (days === 'monthly') return 'month';
  return days === 'daily' || days === 'weekdays' ? 'day' : 'week';
}

/** Some that fit and that the place has not seen, the newest first, and among how many they were found. */
export async function unsentPapers(
  desk: Desk,
  wishes: Wishes,
): Promise<{ readonly found: readonly Chosen[]; readonly seen: number }> {
  const found: Chosen[] = [];
  let seen = 0;
  for (let page = 0; page < MOST_PAGES && found.length < ENOUGH_UNSENT; page++) {
    const papers = await desk.newest(page);
    if (papers.length === 0) break;
    seen += papers.length;
    found.push(
      ...(await inTurns(fitting(unrankedOf(papers), wishes, ENOUGH_UNSENT - found.length))),
    );
  }
  return { found, seen };
}

async function reasonFor(desk: Desk, { wants, allowed }: Wishes): Promise<Skip> {
  const sources = await desk.sources();
  if (sources === 'stalled') return 'source stalled';
  const asks = wants.topics.length + wants.authors.length + wants.exclude.length > 0;
  if (asks || allowed.isLimited || wants.minVotes !== undefined) return 'nothing for these wishes';
  return sources === 'quiet' ? 'quiet day' : 'nothing unsent';
}

const AUTHORS_NAMED = 3;

const entryOf = ({ paper, why }: Chosen): EditionEntry => ({ ...tellingOf(paper), why });

/** What every edition tells of a paper; thousands of them tell of the same papers. */
const tellingOf = onceEach((paper: Paper): Omit<EditionEntry, 'why'> => {
  const { url, thumbnailUrl, published, votes, version, withdrawn, example } = paper;
  return {
    ...defined({ url, thumbnailUrl, published, votes, version, withdrawn, example }),
    paperId: paper.id,
    title: paper.title,
    authors: paper.authors.slice(0, AUTHORS_NAMED),
    authorCount: paper.authorCount ?? paper.authors.length,
    line: tellingSentence(paper),
  };
});
