/** A service that wants at most one request in an interval, over all uses and processes. */
export interface Pace {
  /**
   * Resolves when the request may be made. A person's takes the next slot that is not promised yet,
   * ahead of all background work, which gets one only when it is free now and no person waits for it.
   * Rejects with the signal's reason when that is aborted first.
   */
  take(urgency: Urgency, signal: AbortSignal): Promise<void>;
}

export type Urgency = 'person' | 'background';
