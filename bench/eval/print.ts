import type { AsksReport } from './asks/report-asks.ts';
import type { JudgedReport } from './judged-report.ts';
import type { QuestionReport, TypeFigures } from './question-report.ts';
import { reliabilityOf, type Shown, statesOf } from './reliability.ts';

/** What was measured on one set, system by system. */
export type SetReport =
  | {
      readonly form: 'questions';
      readonly set: string;
      readonly systems: readonly (QuestionReport & {
        /** Questions for facts without their answer. */
        readonly nearMisses?: readonly Shown[];
      })[];
    }
  | { readonly form: 'asks'; readonly set: string; readonly embedders: readonly AsksReport[] }
  | {
      readonly form: 'judged';
      readonly set: string;
      readonly systems: readonly JudgedReport[];
    };

/** The report as Markdown, fit for docs/benchmarks.md. */
export function markdownOf(report: SetReport): string {
  return [`### ${report.set}`, '', ...linesOf(report), ''].join('\n');
}

function linesOf(report: SetReport): readonly string[] {
  if (report.form === 'judged') return judgedLines(report.systems);
  if (report.form === 'asks') return report.embedders.flatMap(asksLines);
  return questionLines(report.systems);
}

function asksLines({ embedder, kinds, shown }: AsksReport): string[] {
  const total = kinds.reduce((sum, { passed }) => sum + passed, 0);
  const asked = kinds.reduce((sum, { questions }) => sum + questions, 0);
  const rows = [...kinds, { kind: 'all', questions: asked, passed: total }];
  return [
    ...table(
      [`kind (${embedder})`, 'questions', 'as expected'],
      rows.map(({ kind, questions, passed }) => [kind, String(questions), String(passed)]),
    ),
    '',
    reliabilityOf(shown),
    '',
  ];
}

function judgedLines(systems: Extract<SetReport, { form: 'judged' }>['systems']): string[] {
  return table(
    ['', 'queries', 'nDCG@10', 'R@100', 'p50 ms', 'p95 ms'],
    systems.map(({ system, queries, ndcgAt10, recallAt100, ms }) => [
      system,
      String(queries),
      ...[ndcgAt10, recallAt100].map(share),
      ...[ms.p50, ms.p95].map(milliseconds),
    ]),
  );
}

function questionLines(systems: Extract<SetReport, { form: 'questions' }>['systems']): string[] {
  const rows = systems.flatMap(({ system, types }) => types.map((type) => typeRow(system, type)));
  const head = ['type', 'system', 'questions', 'hit@1', 'recall@5', 'recall@10', 'MRR'];
  return [
    ...table(
      [...head, 'evidence first', 'evidence shown', 'answered', 'maybe', 'gold quoted'],
      rows.toSorted(byType),
    ),
    '',
    ...systems.flatMap(({ system, refusals, shown, nearMisses, searchMs, askMs }) => [
      `${system}: search p50 ${milliseconds(searchMs.p50)} ms, p95 ${milliseconds(searchMs.p95)} ms` +
        (askMs ? `; ask p50 ${milliseconds(askMs.p50)} ms, p95 ${milliseconds(askMs.p95)} ms` : ''),
      ...(refusals
        ? [
            `${system}: unanswerable refused ${share(refusals.recall)}, refusals right ${share(refusals.precision)}, ` +
              `answerable wrongly refused ${share(refusals.wronglyRefused)}`,
          ]
        : []),
      ...(shown ? ['', reliabilityOf(shown)] : []),
      ...(nearMisses ? ['', statesOf(nearMisses), ''] : []),
    ]),
  ];
}

const typeRow = (system: string, figures: TypeFigures): string[] => [
  figures.type,
  system,
  String(figures.questions),
  ...[figures.hitAt1, figures.recallAt5, figures.recallAt10, figures.mrr].map(share),
  ...[figures.evidenceAt1, figures.evidenceShown].map(share),
  ...[figures.answered, figures.maybe, figures.goldQuoted].map(share),
];

const byType = ([a = '']: readonly string[], [b = '']: readonly string[]) =>
  a < b ? -1 : +(a > b);

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);

const share = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(3));
const milliseconds = (value: number): string => value.toFixed(1);
