/** A rate that all processes on one database keep to together. */
export interface SharedRate {
  /** Takes up to `wanted` of this second's shares and returns how many it got; 0 when none is left. */
  take(wanted: number): Promise<number>;
}
