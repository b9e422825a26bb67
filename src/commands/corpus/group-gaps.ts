import type { Asked } from '../../data/stores/asked.ts';
import { analyse } from '../../search/text/analyse.ts';
import { createBreather } from '../../shared/breathe.ts';

/** Questions that are about the same, and how often they were asked in vain, by how. */
export interface Gap {
  /** Of the newest of them. */
  readonly askedId: string;
  /** As it was typed. */
  readonly text: string;
  readonly refused: number;
  readonly maybe: number;
  /** Marks as not right, of all of them. */
  readonly wrong: number;
  /** How often they were asked. */
  readonly times: number;
}

/** Of the terms of two questions that are about the same, this share is common to them. */
const ALIKE = 0.6;

type Grouped = { -readonly [K in keyof Gap]: Gap[K] } & { readonly terms: ReadonlySet<string> };

/**
 * What was not got (not found, found maybe, or marked as not right), most asked first; of equals the
 * newest. Questions come newest first, each one with the marks as not right that it has.
 */
export async function groupGaps(
  asked: readonly Pick<Asked, 'id' | 'text' | 'status'>[],
  wrong: ReadonlyMap<string, number>,
): Promise<readonly Gap[]> {
  const breathe = createBreather();
  const gaps: Grouped[] = [];
  const byTerm = new Map<string, Grouped[]>();
  for (const { id, text, status } of asked) {
    await breathe();
    const marked = wrong.get(id) ?? 0;
    if (status === 'answered' && marked === 0) continue;
    const gap = likeOf(text, byTerm) ?? begin({ askedId: id, text }, gaps, byTerm);
    gap.times += 1;
    gap.wrong += marked;
    if (status !== 'answered') gap[status] += 1;
  }
  return gaps.toSorted((one, two) => two.times - one.times).map(({ terms: _terms, ...gap }) => gap);
}

type ByTerm = Map<string, Grouped[]>;

function begin(first: Pick<Gap, 'askedId' | 'text'>, gaps: Grouped[], byTerm: ByTerm): Grouped {
  const terms = termsOf(first.text);
  const gap: Grouped = { ...first, refused: 0, maybe: 0, wrong: 0, times: 0, terms };
  gaps.push(gap);
  for (const term of terms) byTerm.set(term, [...(byTerm.get(term) ?? []), gap]);
  return gap;
}

function likeOf(text: string, byTerm: ByTerm): Grouped | undefined {
  const terms = termsOf(text);
  const candidates = new Set([...terms].flatMap((term) => byTerm.get(term) ?? []));
  return [...candidates].find((gap) => {
    const common = terms.intersection(gap.terms).size;
    return common / terms.union(gap.terms).size >= ALIKE;
  });
}

/** A question of stop words alone is its own words. */
function termsOf(text: string): ReadonlySet<string> {
  const terms = new Set(analyse(text));
  return terms.size > 0 ? terms : new Set([text.trim().toLowerCase()]);
}
