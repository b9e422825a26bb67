import { type Clock, systemClock } from '../../shared/clock.ts';
import type { Pace } from '../stores/pace.ts';
import { ARXIV, announcements } from './arxiv/announcements.ts';
import { type Arxiv, openArxiv } from './arxiv/open-arxiv.ts';
import { openCrossref } from './crossref/open-crossref.ts';
import { openPaperFetcher } from './fetch-paper.ts';
import { lateHttpClient } from './http/late-http-client.ts';
import { openLocalPace } from './http/local-pace.ts';
import type { HttpClientOptions } from './http/open-http-client.ts';
import type { Patience } from './http/patience.ts';
import { dailyPapers } from './hugging-face/daily-papers.ts';
import { type HuggingFace, openHuggingFace } from './hugging-face/open-hugging-face.ts';
import { HUGGING_FACE } from './hugging-face/to-paper.ts';
import type { PaperFeedOptions } from './paper-feed.ts';
import { paperFeed } from './paper-feed.ts';
import { openSemanticScholar } from './semantic-scholar/open-semantic-scholar.ts';
import { SEMANTIC_SCHOLAR } from './semantic-scholar/to-paper.ts';
import type { Enricher, PaperFetcher, Source } from './source.ts';

/** Bases of the services, without a slash at the end; undefined where one is switched off. */
export interface SourceAddresses {
  readonly huggingFace: string | undefined;
  readonly arxiv: string | undefined;
  readonly arxivFeeds: string | undefined;
  readonly semanticScholar: string | undefined;
  readonly crossref: string | undefined;
}

export interface SourcesOptions {
  readonly addresses: SourceAddresses;
  /** arXiv's, such as `cs.CL`; none: its announcements are not read. */
  readonly categories: readonly string[];
  /** Addresses of feeds of papers (RSS, Atom, JSON Feed). */
  readonly feeds: readonly string[];
  readonly userAgent: string;
  /** Of arXiv, shared by everything that asks it. Default: this process's own. */
  readonly arxivPace?: Pace;
  readonly patience?: Partial<Patience>;
  readonly clock?: Clock;
  /** For tests: where requests to people's addresses may go. */
  readonly reach?: Pick<HttpClientOptions, 'rules' | 'resolve'>;
}

export interface Sources {
  /** Those that are switched on. */
  readonly sources: readonly Source[];
  readonly papers: PaperFetcher;
  readonly enrichers: readonly Enricher[];
  readonly huggingFace: HuggingFace | undefined;
  readonly arxiv: Arxiv | undefined;
}

/** arXiv's terms: one request every three seconds. */
export const ARXIV_INTERVAL_MS = 3_000;

/** All live sources as the settings have them; nothing is asked yet. */
export function openSources(options: SourcesOptions): Sources {
  const { addresses, categories, clock = systemClock } = options;
  const client = clients(options);
  const pace = options.arxivPace ?? openLocalPace(ARXIV_INTERVAL_MS, clock);
  const huggingFace = on(addresses.huggingFace, (base) =>
    openHuggingFace(client(HUGGING_FACE, { base }), base),
  );
  const arxiv = on(addresses.arxiv, (base) => openArxiv(client(ARXIV, { base, pace }), base));
  const feeds = on(addresses.arxivFeeds, (base) => ({ http: client(ARXIV, { base, pace }), base }));
  const semanticScholar = on(addresses.semanticScholar, (base) =>
    openSemanticScholar(client(SEMANTIC_SCHOLAR, { base }), base),
  );
  const crossref = on(addresses.crossref, (base) =>
    openCrossref(client('Crossref', { base }), base),
  );
  const announced = categories.length > 0 && (arxiv ?? feeds) !== undefined;
  return {
    sources: [
      ...(huggingFace ? [dailyPapers(huggingFace)] : []),
      ...(announced ? [announcements({ categories, feeds, arxiv, clock })] : []),
      ...options.feeds.map((address) => paperFeed(feedOptions(address, client, clock))),
    ],
    papers: openPaperFetcher({ huggingFace, arxiv, crossref, semanticScholar }),
    enrichers: semanticScholar ? [semanticScholar] : [],
    huggingFace,
    arxiv,
  };
}

type Client = ReturnType<typeof clients>;

const clients =
  ({ userAgent, patience = {}, clock = systemClock, reach = {} }: SourcesOptions) =>
  (from: string, own: Pick<HttpClientOptions, 'base' | 'pace'> = {}) =>
    lateHttpClient({ from, userAgent, patience, clock, ...reach, ...own });

/** Operators name feeds in the settings; what these lead on to is as any address from outside. */
function feedOptions(address: string, client: Client, clock: Clock): PaperFeedOptions {
  const url = new URL(address);
  return { url, http: client(url.host, { base: new URL(url.origin) }), clock };
}

const on = <T>(base: string | undefined, open: (base: URL) => T): T | undefined =>
  base === undefined ? undefined : open(new URL(base));

/** As services ask for it: who asks, and how to reach whoever runs it. */
export function userAgentOf(version: string, contact: string | undefined): string {
  const reach = contact?.includes('@') && !contact.includes(':') ? `mailto:${contact}` : contact;
  const safe = (reach ?? 'no contact given').replace(/[^\x20-\x7e]|[()]/g, '');
  return `Colloquy/${version} (paper desk of a Discord server; ${safe})`;
}
