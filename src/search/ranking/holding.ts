import { bitsOf } from '../keywords/keyword-index.ts';
import type { Way } from '../keywords/look-up.ts';
import type { PreparedQuestion } from './question.ts';

/** The bits by which a holding (`Signals.holdings`) tells of all terms of a way; 0 where it cannot tell of one. */
export function bitsOfWay(way: Way, bits: ReadonlyMap<string, number>): number {
  const each = way.map(({ term }) => bits.get(term) ?? 0);
  return each.includes(0) ? 0 : each.reduce((all, bit) => all | bit, 0) >>> 0;
}

/** Whether all bits of one of the ways are set. */
export const holds = (held: number, ways: readonly number[]): boolean =>
  ways.some((bits) => bits !== 0 && (held & bits) >>> 0 === bits);

/** The share of a question's terms that a holding has in any way, rare ones counting more: 0 … 1. */
export function shareHeld({
  terms,
  weighted,
  lookUps,
  idf,
}: PreparedQuestion): (held: number) => number {
  const bits = bitsOf(weighted.map(({ term }) => term));
  const wanted = terms.map((term, at) => ({
    rarity: idf(term),
    ways: (lookUps[at]?.ways ?? []).map((way) => bitsOfWay(way, bits)),
  }));
  const whole = wanted.reduce((sum, { rarity }) => sum + rarity, 0);
  return (held) => {
    const had = wanted.filter(({ ways }) => holds(held, ways));
    return whole > 0 ? had.reduce((sum, { rarity }) => sum + rarity, 0) / whole : 0;
  };
}
