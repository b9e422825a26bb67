import type { ParsedPapers } from '../files/source.ts';
import type { Paper } from '../paper.ts';
import type { Urgency } from '../stores/pace.ts';
import type { SourceFailure } from './failure.ts';

/** A live source: the port that ingest and health see. Base URLs and clients are behind it. */
export interface Source {
  readonly name: SourceName;
  /** Whose data it is, for people: `Hugging Face`, `arXiv`, a feed's host. */
  readonly label: string;
  /**
   * The batch that is of this moment (epoch ms); undefined where nothing is due: a weekend, a holiday,
   * a feed without days of its own. Asked about an earlier moment it names that moment's batch.
   */
  due(now: number): DueBatch | undefined;
  /**
   * The papers of a day's batch as they stand now; an empty batch is no failure. `unchanged`: nothing
   * is new since the validators. Rejects with a SourceFailure, or with the signal's reason.
   */
  fetchDay(day: string, options: FetchOptions): Promise<SourceBatch | 'unchanged'>;
}

export type SourceName = 'hf-daily' | 'arxiv' | `feed:${string}`;

export interface DueBatch {
  /** `2026-06-12`, as the source names its batches. */
  readonly day: string;
  /** When its first papers may be there; epoch ms. */
  readonly at: number;
  /** When it counts as complete with what is there, and as overdue with nothing; epoch ms. */
  readonly cutOff: number;
}

export interface FetchOptions {
  readonly signal: AbortSignal;
  /** Of the last answer that was taken in. */
  readonly validators?: Validators;
}

/** What a server calls the state of its answer; sent back, it says whether anything has changed. */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

export interface SourceBatch extends ParsedPapers {
  /** Records that were left out; the warnings say why, each kind of fault once. */
  readonly dropped: number;
  readonly validators?: Validators;
  /** Where they are of another day than was asked for: the source is behind, these are no batch of the day. */
  readonly day?: string;
}

export interface LookupOptions {
  readonly signal: AbortSignal;
  /** A person waits and goes first, within seconds; the background has time. */
  readonly urgency: Urgency;
  /** When it is no longer worth waiting: the source counts as slow then. Default: a person's patience. */
  readonly late?: AbortSignal;
}

/** One paper that was asked for: there, known not to be there, or not to be had now. */
export type Fetched =
  | { readonly paper: Paper }
  | { readonly missing: true }
  | { readonly failed: SourceFailure };

/** Single papers from whichever source has them. Rejects only with the signal's reason. */
export interface PaperFetcher {
  /** Without its version. */
  byArxivId(arxivId: string, options: LookupOptions): Promise<Fetched>;
  byDoi(doi: string, options: LookupOptions): Promise<Fetched>;
  /** Whatever an id, DOI or address names; undefined where it names no paper that a source could have. */
  byLink(link: string, options: LookupOptions): Promise<Fetched | undefined>;
  /**
   * Papers that may be the one of this title, for completing its record: candidates, which the caller
   * compares. Rejects with a SourceFailure where no source could be asked.
   */
  byTitle(title: string, options: LookupOptions): Promise<readonly Paper[]>;
}

/** What a source adds to papers that are there. */
export interface Enricher {
  readonly name: string;
  readonly label: string;
  /**
   * New fields by paper id, for those that the source knows. Rejects with a SourceFailure where no
   * answer came.
   */
  enrich(
    papers: readonly Paper[],
    options: LookupOptions,
  ): Promise<ReadonlyMap<string, Partial<Paper>>>;
}
