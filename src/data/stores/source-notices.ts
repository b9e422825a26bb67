export const TOLD = ['well', 'stalled', 'failed'] as const;

/** How a source was, as a server was told last; `well` where nothing was ever told. */
export type Told = (typeof TOLD)[number];

export interface SourceNoticeStore {
  /** By the names of the sources that a server was told of. */
  told(guildId: string): Promise<ReadonlyMap<string, Told>>;
  put(guildId: string, told: ReadonlyMap<string, Told>): Promise<void>;
}
