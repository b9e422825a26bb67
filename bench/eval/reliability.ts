import { THRESHOLDS } from '../../src/search/answering/confidence.ts';
import { mean } from './measures.ts';

/** A question asked, how sure the answer is, and how right. */
export interface Shown {
  readonly kind: string;
  readonly confidence: number;
  /** 0 … 1. */
  readonly right: number;
}

const BANDS = [1.01, 0.9, 0.8, 0.75, THRESHOLDS.answered, THRESHOLDS.maybe, 0];

/** Of each kind of question the share that was answered, that may be, and that was refused, as Markdown. */
export function statesOf(all: readonly Shown[]): string {
  const rows = Array.from(
    Map.groupBy(all, ({ kind }) => kind),
    ([kind, some]) => {
      const share = (low: number, high: number): string =>
        percent(
          mean(some.map(({ confidence }) => (confidence >= low && confidence < high ? 1 : 0))),
        );
      const { answered, maybe } = THRESHOLDS;
      return [kind, some.length, share(answered, 2), share(maybe, answered), share(-1, maybe)];
    },
  );
  return table(['kind', 'questions', 'answered', 'maybe', 'refused'], rows);
}

/** How many of what is shown with a certain confidence are right, as Markdown. */
export function reliabilityOf(all: readonly Shown[]): string {
  const rows = BANDS.slice(1).map((low, at) => {
    const high = BANDS[at] ?? 1;
    const some = all.filter(({ confidence }) => confidence >= low && confidence < high);
    return [`${low}–${Math.min(1, high)}`, some.length, percent(shareRight(some))];
  });
  const sure = all.filter(({ confidence }) => confidence >= SURE);
  return table(
    ['confidence', 'questions', 'right'],
    [...rows, [`${SURE} and more`, sure.length, percent(shareRight(sure))]],
  );
}

const SURE = 0.75;

const shareRight = (some: readonly Shown[]): number =>
  mean(some.map(({ right }) => (right >= 1 ? 1 : 0)));

export const percent = (share: number): string => share.toFixed(3);

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
