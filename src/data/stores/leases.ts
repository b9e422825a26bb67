/** Who of all processes on one database does a thing that one does for all, for some time. */
export interface LeaseStore {
  /**
   * Takes the lease for `ms`, or prolongs it where this process has it. Whether it is this process's
   * now: false while another one has it. A lease that has expired is anybody's.
   */
  claim(name: string, ms: number): Promise<boolean>;
  /** Prolongs it; false where this process has lost it, even if nobody has it now. */
  renew(name: string, ms: number): Promise<boolean>;
  /** Gives it back at once; nothing happens where this process has lost it. */
  release(name: string): Promise<void>;
}
