import type { Paper } from '../data/paper.ts';

/** What a server has set for what its channels show; an absent list allows everything. */
export interface Limits {
  /** Names of sources: papers of these alone. */
  readonly sources?: readonly string[] | undefined;
  /** Papers about one of these alone. */
  readonly topics?: readonly string[] | undefined;
}

/** What limits are read with. */
export interface LimitsDesk {
  limits(guildId: string): Promise<Limits>;
  /** The ids of the papers that are about a topic. */
  about(topic: string): Promise<ReadonlySet<string>>;
}

/** Which papers may be shown. */
export interface Allowed {
  /** Whether anything is left out at all. */
  readonly isLimited: boolean;
  allows(paper: Paper): boolean;
}

export const EVERYTHING: Allowed = { isLimited: false, allows: () => true };

/** Which papers a server lets its channels show. */
export async function allowedIn(desk: LimitsDesk, guildId: string): Promise<Allowed> {
  const { sources, topics } = await desk.limits(guildId);
  if (sources === undefined && topics === undefined) return EVERYTHING;
  const about = topics && (await Promise.all(topics.map((topic) => desk.about(topic))));
  return {
    isLimited: true,
    allows: ({ id, origins = {} }) => {
      const from = new Set(Object.values(origins));
      if (sources && !sources.some((source) => from.has(source))) return false;
      return about === undefined || about.some((ids) => ids.has(id));
    },
  };
}
