import { type Persistence, persist } from '../persist.ts';
import type { ThreadTools } from './opening.ts';

const WITHIN_MS = 20_000;
const PATIENCE: Persistence = { delays: [250, 500, 1_000, 2_000], attemptMs: 8_000, attempts: 5 };

/**
 * What Discord answers to a request that may be repeated, asked again while it is away. Throws what it refuses,
 * and the last failure.
 */
export async function steadily<T>(
  request: (signal: AbortSignal) => Promise<unknown>,
  { clock, until }: Pick<ThreadTools, 'clock' | 'until'>,
): Promise<T> {
  let answer: unknown;
  const attempt = async (signal: AbortSignal): Promise<void> => {
    answer = await request(signal);
  };
  const deadline = Math.min(clock() + WITHIN_MS, until);
  const { outcome, error } = await persist(attempt, PATIENCE, deadline, clock);
  if (outcome !== 'delivered') throw error;
  // Discord's answer is typed by its route.
  return answer as T;
}
