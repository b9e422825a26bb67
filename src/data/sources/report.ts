import type { SourceHealth } from './health.ts';

/** A live source as people are told of it. */
export interface SourceReport {
  readonly name: string;
  /** Whose data it is. */
  readonly label: string;
  readonly health: SourceHealth;
  /** Papers here that have something from it. */
  readonly papers: number;
  /** Publication date of the newest of them. */
  readonly newest: string | undefined;
}
