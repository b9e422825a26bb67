/** A rate that all processes on one database keep to together. */
export interface SharedRate {
  /** Takes up to `wanted` of the shares there are just now and returns how many it got; 0 when none is left. */
  take(wanted: number): Promise<number>;
}
