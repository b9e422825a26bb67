import type { Paper } from '../data/paper.ts';

/** Over how many days a trend is looked at, and after how many a signal counts half. */
export const WINDOWS = {
  day: { days: 2, halfLife: 1 },
  week: { days: 7, halfLife: 3 },
  month: { days: 30, halfLife: 10 },
} as const;

export type TrendWindow = keyof typeof WINDOWS;
export const TREND_WINDOWS = ['day', 'week', 'month'] as const satisfies readonly TrendWindow[];

/** What a source said of a paper on one day; totals as they stood. */
export interface SourceTotals {
  /** `2026-11-26` */
  readonly day: string;
  readonly votes?: number | undefined;
  readonly stars?: number | undefined;
  readonly comments?: number | undefined;
}

/** What people of one server did with a paper on one day; counts. */
export interface OwnCounts {
  readonly day: string;
  readonly kind: OwnSignal;
  readonly count: number;
}

export const OWN_SIGNALS = ['upvotes', 'saves', 'opened', 'asked', 'messages'] as const;
export type OwnSignal = (typeof OWN_SIGNALS)[number];
export type Signal = 'votes' | 'stars' | 'comments' | OwnSignal;

/**
 * What one more of a signal is worth. Stars come by the hundred where votes come by the dozen, and a
 * logarithm takes both; what the server's own people do says more about what they want to read than what
 * strangers do; opening a card costs nothing and says little.
 */
const WORTH: Readonly<Record<Signal, number>> = {
  votes: 1,
  stars: 0.5,
  comments: 0.5,
  upvotes: 1.5,
  saves: 1.5,
  opened: 0.3,
  asked: 0.7,
  messages: 0.4,
};

/** One signal's part of a score. */
export interface TrendPart {
  readonly signal: Signal;
  /** How many came within the window. */
  readonly gained: number;
  /** What it adds to the score. */
  readonly adds: number;
}

/** A paper's momentum; every part of the score is there to be shown. */
export interface Trend {
  readonly paper: Paper;
  /** Sum of the parts; more than nothing. */
  readonly score: number;
  /** The one that adds most first. */
  readonly parts: readonly TrendPart[];
  /** Votes that came on each of the last `VOTE_DAYS` days, the last one today. */
  readonly votesByDay: readonly number[];
}

/** Signals as people are told of them: the server's own are one. */
export const TOLD_SIGNALS = ['votes', 'stars', 'comments', 'own'] as const;
export type ToldSignal = (typeof TOLD_SIGNALS)[number];

/** How many of each came; none of them is nothing. */
export type Gained = { readonly [S in ToldSignal]?: number };

/** What came to a paper within the window. */
export function gainedBy({ parts }: Pick<Trend, 'parts'>): Gained {
  const gained: { [S in ToldSignal]?: number } = {};
  for (const { signal, gained: count } of parts) {
    const told = isOfSource(signal) ? signal : 'own';
    gained[told] = (gained[told] ?? 0) + count;
  }
  return gained;
}

/** What came to all of them. */
export const gainedInAll = (trends: readonly Trend[]): Gained =>
  gainedBy({ parts: trends.flatMap(({ parts }) => parts) });

const isOfSource = (signal: Signal): signal is Exclude<Signal, OwnSignal> =>
  !OWN_SIGNALS.some((own) => own === signal);

export interface Signals {
  readonly totals: readonly SourceTotals[];
  readonly own: readonly OwnCounts[];
}

export const VOTE_DAYS = 7;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * How much a paper is on its way up on a day: of every signal what came within the window, each day's part
 * halved for every half-life that it is old, its logarithm weighed and summed. Undefined where nothing came.
 */
export function trendOf(
  paper: Paper,
  signals: Signals,
  { today, window }: { readonly today: string; readonly window: TrendWindow },
): Trend | undefined {
  const { days, halfLife } = WINDOWS[window];
  const gains = gainsOf(paper, signals);
  const bySignal = Map.groupBy(gains, ({ signal }) => signal);
  const parts = [...bySignal].flatMap(([signal, all]) => {
    const recent = all.filter(({ day }) => isWithin(ageOf(day, today), days));
    const gained = recent.reduce((sum, { count }) => sum + count, 0);
    if (gained === 0) return [];
    const weighed = recent.reduce(
      (sum, { day, count }) => sum + count * 0.5 ** (ageOf(day, today) / halfLife),
      0,
    );
    return [{ signal, gained, adds: WORTH[signal] * Math.log1p(weighed) }];
  });
  if (parts.length === 0) return undefined;
  const votes = gains.filter(({ signal }) => signal === 'votes');
  return {
    paper,
    score: parts.reduce((sum, { adds }) => sum + adds, 0),
    parts: parts.toSorted((a, b) => b.adds - a.adds),
    votesByDay: Array.from({ length: VOTE_DAYS }, (_, at) => {
      const age = VOTE_DAYS - 1 - at;
      const then = votes.filter(({ day }) => ageOf(day, today) === age);
      return then.reduce((sum, { count }) => sum + count, 0);
    }),
  };
}

interface Gain {
  readonly signal: Signal;
  readonly day: string;
  readonly count: number;
}

function gainsOf(paper: Paper, { totals, own }: Signals): readonly Gain[] {
  const inOrder = totals.toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const ofSources = (['votes', 'stars', 'comments'] as const).flatMap((signal) =>
    growth(
      inOrder.flatMap(({ day, [signal]: total }) => (total === undefined ? [] : [{ day, total }])),
      paper,
    ).map((gain) => ({ signal, ...gain })),
  );
  const ofServer = own.map(({ kind, ...rest }) => ({ signal: kind, ...rest }));
  return [...ofSources, ...ofServer].filter(({ count }) => count > 0);
}

/**
 * What came between one look and the next, on the later day. What was there at the first look came when
 * the paper did, if that is known to be no longer ago than a month before; nobody knows when older ones came.
 */
function growth(
  looks: readonly { readonly day: string; readonly total: number }[],
  { published }: Paper,
): readonly Omit<Gain, 'signal'>[] {
  const [first] = looks;
  if (first === undefined) return [];
  const grown = looks.slice(1).map(({ day, total }, at) => ({
    day,
    count: Math.max(0, total - (looks[at]?.total ?? total)),
  }));
  const isNew = published?.length === 10 && isWithin(ageOf(published, first.day), 31);
  return isNew ? [{ day: first.day, count: first.total }, ...grown] : grown;
}

const isWithin = (age: number, days: number): boolean => age >= 0 && age < days;

/** Whole days from a day to another. */
const ageOf = (day: string, today: string): number =>
  Math.round((Date.parse(today) - Date.parse(day)) / DAY_MS);

const BLOCKS = '▁▂▃▄▅▆▇█';

/** Numbers as a line of blocks, the highest as the highest: `▁▂▅▇`. Empty where there is nothing to draw. */
export function sparkline(counts: readonly number[]): string {
  const most = Math.max(0, ...counts);
  if (most === 0) return '';
  return counts
    .map((count) => BLOCKS[Math.round((count / most) * (BLOCKS.length - 1))] ?? '')
    .join('');
}
