import { THRESHOLDS } from '../../src/search/answering/confidence.ts';
import type { Answer } from '../../src/search/library.ts';
import { mean } from './measures.ts';

/** A question asked, how sure the answer is, and how right. */
export interface Shown {
  readonly kind: string;
  readonly status: Answer['status'];
  readonly confidence: number;
  /** 0 … 1. */
  readonly right: number;
}

const SURE = 0.75;
/** Lower ends of the bands that are told apart, highest first. */
const BANDS = [0.9, 0.8, SURE, THRESHOLDS.answered];

/** Of each kind of question the share that was answered, that may be, and that was refused, as Markdown. */
export function statesOf(all: readonly Shown[]): string {
  const rows = Array.from(
    Map.groupBy(all, ({ kind }) => kind),
    ([kind, some]) => {
      const share = (wanted: Shown['status']): string =>
        percent(mean(some.map(({ status }) => (status === wanted ? 1 : 0))));
      return [kind, some.length, share('answered'), share('maybe'), share('refused')];
    },
  );
  return table(['kind', 'questions', 'answered', 'maybe', 'refused'], rows);
}

/** How many of the answers of each confidence are right, as Markdown; refusals show nothing. */
export function reliabilityOf(all: readonly Shown[]): string {
  const shown = all.filter(({ status }) => status !== 'refused');
  const answered = BANDS.map((low, at) => {
    const high = BANDS[at - 1] ?? Number.POSITIVE_INFINITY;
    const some = shown.filter(({ confidence }) => confidence >= low && confidence < high);
    return rowOf(at === 0 ? `${low} and more` : `${low} to ${high}`, some);
  });
  const sure = shown.filter(({ confidence }) => confidence >= SURE);
  const maybe = shown.filter(({ status }) => status === 'maybe');
  return table(
    ['shown with', 'answers', 'right'],
    [...answered, rowOf(`${SURE} and more`, sure), rowOf('maybe', maybe)],
  );
}

const rowOf = (what: string, some: readonly Shown[]): readonly (string | number)[] => [
  what,
  some.length,
  some.length === 0 ? '–' : percent(mean(some.map(({ right }) => (right >= 1 ? 1 : 0)))),
];

export const percent = (share: number): string => share.toFixed(3);

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
