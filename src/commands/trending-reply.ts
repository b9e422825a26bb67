import type { Paper } from '../data/paper.ts';
import type { Gained, Trend, TrendWindow } from '../digest/trending.ts';

export interface TrendingReply {
  readonly view: 'trending';
  readonly window: TrendWindow;
  /** The first of those that are on their way up; none where nothing tells. */
  readonly trends: readonly Trend[];
  /** How many papers are on their way up. */
  readonly considered: number;
  /** What came to all of them within the window. */
  readonly gained: Gained;
  /** Not yet shown here, different from each other; where nothing is on its way up. */
  readonly unsent: readonly Paper[];
  /** Whether the server shows some sources or topics alone. */
  readonly isLimited: boolean;
}
