import type { Clock } from '../../../shared/clock.ts';
import { dueAnnouncement, submissionsOf } from '../batch-days.ts';
import type { HttpClient } from '../http/http-client.ts';
import { addDays, inNewYork } from '../new-york.ts';
import type { FetchOptions, Source, SourceBatch } from '../source.ts';
import { under } from '../under.ts';
import type { Arxiv } from './open-arxiv.ts';
import { readEntries } from './open-arxiv.ts';
import { readAtom } from './read-atom.ts';

export const ARXIV = 'arXiv';

export interface AnnouncementsOptions {
  /** Such as `cs.CL`. */
  readonly categories: readonly string[];
  /** The feeds of today's announcements, with new versions and cross lists. */
  readonly feeds: { readonly http: HttpClient; readonly base: URL } | undefined;
  /** The query API, for days that are past. */
  readonly arxiv: Pick<Arxiv, 'search'> | undefined;
  readonly clock: Clock;
}

/**
 * arXiv's announcements as a source: a batch for each day after an announcement. The feed holds the
 * newest batch alone; an earlier one is put together from the times of submission.
 */
export function announcements({ categories, feeds, arxiv, clock }: AnnouncementsOptions): Source {
  const newest = async ({ validators, signal }: FetchOptions) => {
    if (feeds === undefined) return undefined;
    const url = under(feeds.base, `/atom/${categories.join('+')}`);
    const conditional = validators ? { validators } : {};
    const background = { signal, urgency: 'background', expect: 'xml' } as const;
    const answer = await feeds.http.get({ url, ...background, ...conditional });
    if (answer.status === 304) return 'unchanged';
    const { entries, updated } = await readAtom(answer.text, feeds.http.from);
    return { day: dayOf(updated), ...readEntries(entries), validators: answer.validators };
  };
  const past = (day: string, { signal }: FetchOptions, api: Pick<Arxiv, 'search'>) =>
    api.search(submittedFor(day, categories), { signal, urgency: 'background' });

  return {
    name: 'arxiv',
    label: ARXIV,
    due: dueAnnouncement,
    fetchDay: async (day, options) => {
      const fromFeed = arxiv === undefined || day >= newestDay(clock());
      const feed = fromFeed ? await newest(options) : undefined;
      if (feed === 'unchanged') return feed;
      if (feed === undefined) return arxiv === undefined ? NOTHING : past(day, options, arxiv);
      const { day: dated = day, ...batch } = feed;
      return dated === day ? batch : { ...batch, day: dated };
    },
  };
}

/** That of the last announcement; where there was none last night, the feed of today is empty. */
const newestDay = (now: number): string =>
  dueAnnouncement(now)?.day ?? addDays(inNewYork(now).day, 1);

const NOTHING: SourceBatch = { papers: [], dropped: 0, warnings: [] };

/** Feeds are made shortly after midnight in New York, for that day. */
function dayOf(updated: string | undefined): string | undefined {
  const at = Date.parse(updated ?? '');
  return Number.isNaN(at) ? undefined : inNewYork(at).day;
}

function submittedFor(day: string, categories: readonly string[]): string {
  const { from, to } = submissionsOf(day);
  const any = categories.map((category) => `cat:${category}`).join(' OR ');
  return `(${any}) AND submittedDate:[${stamp(from)} TO ${stamp(to)}]`;
}

/** `202606121800`, by Greenwich. */
const stamp = (at: number): string => new Date(at).toISOString().replace(/\D/g, '').slice(0, 12);
