import type { Validators } from '../sources/source.ts';
import type { SourceBatchState } from '../stores/source-state.ts';

/** Two looks so far apart that find the same count are enough to call a batch complete. */
const STABLE_MS = 30 * 60_000;

export interface Look {
  readonly source: string;
  readonly day: string;
  /** Papers in the batch; undefined where the source says that nothing has changed. */
  readonly count: number | undefined;
  /** Epoch ms. */
  readonly at: number;
  /** When the batch counts as complete with what is there; epoch ms. */
  readonly cutOff: number;
  readonly validators?: Validators | undefined;
}

/**
 * What is known of a batch after another look. It is complete when its count is the same as half an
 * hour before, or when the cut-off has passed; never while it is empty, and it stays so.
 */
export function afterLook(before: SourceBatchState | undefined, look: Look): SourceBatchState {
  const { source, day, at, cutOff } = look;
  const count = look.count ?? before?.count ?? 0;
  const isSame = before?.count === count;
  const lastChanged = isSame ? before.lastChanged : at;
  const isStable = at >= cutOff || (isSame && at - lastChanged >= STABLE_MS);
  const validators = look.validators ?? before?.validators;
  return {
    source,
    day,
    count,
    firstSeen: before?.firstSeen ?? at,
    lastChanged,
    lastSeen: at,
    complete: before?.complete === true || (count > 0 && isStable),
    ...(validators && { validators }),
  };
}
