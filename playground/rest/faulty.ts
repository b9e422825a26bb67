import type { Fault, FaultAnswer } from '../faults.ts';
import { type LimitedAnswer, rateLimited } from './limited-answer.ts';

const SERVER_ERROR = { message: '500: Internal Server Error', code: 0 };

/** The answer that a fault gives in place of doing what was asked; undefined where it is done. */
export function insteadOf({ status, drop, reset, rateLimit }: Fault): LimitedAnswer | undefined {
  if (status !== undefined) return planned(status);
  if (drop === 'before' || reset === 'before') return { status: 500 };
  if (rateLimit === undefined) return undefined;
  const { retryAfter, global = false } = rateLimit;
  return rateLimited({ retryAfter, global }, {});
}

/** A fault's answer: a bare status comes with what Discord says then. */
export const planned = (answer: number | FaultAnswer): LimitedAnswer =>
  typeof answer === 'number' ? { status: answer, body: SERVER_ERROR } : answer;

export const cutsOff = ({ drop, reset }: Fault): boolean => (drop ?? reset) !== undefined;

/** Whether the client sees something else than the playground's own answer. */
export const isFaulty = (fault: Fault): boolean =>
  [fault.status, fault.applyThen, fault.drop, fault.reset, fault.rateLimit].some(
    (each) => each !== undefined,
  );
