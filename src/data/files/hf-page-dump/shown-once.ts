import { areOneWork } from '../../identity.ts';
import { mergePapers } from '../../merge.ts';
import type { Paper } from '../../paper.ts';
import type { ParsedPapers, SourceWarning } from '../source.ts';
import { type PageRecord, toPaper } from './shared.ts';

/**
 * Of results for one paper the first counts, with what only the others know. Each leaves a warning,
 * unless the layout shows every paper twice.
 */
export function shownOnce(records: readonly PageRecord[]): ParsedPapers {
  const places = new Map<string, { readonly at: number; readonly line: number }>();
  const papers: Paper[] = [];
  const warnings: SourceWarning[] = [];
  for (const record of records) {
    const paper = toPaper(record);
    const earlier = places.get(paper.id);
    const first = earlier && papers[earlier.at];
    if (earlier && first && areOneWork(first, paper)) {
      papers[earlier.at] = mergePapers(paper, first);
      warnings.push({ line: record.line, message: again(paper.id, earlier.line), dropped: true });
    } else {
      if (!earlier) places.set(paper.id, { at: papers.length, line: record.line });
      papers.push(paper);
    }
  }
  const showsTwice = warnings.length > papers.length / 2 && papers.length > 1;
  return { papers, warnings: showsTwice ? [] : warnings };
}

const again = (id: string, earlier: number): string =>
  `the same paper as in line ${earlier} (${id.slice(0, 80)}), dropped`;
