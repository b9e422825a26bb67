import { areOneWork } from '../../identity.ts';
import type { Paper } from '../../paper.ts';
import type { ParsedPapers, SourceWarning } from '../source.ts';
import { type PageRecord, toPaper } from './shared.ts';

/** Of results for one paper the first is kept; the others leave a warning. */
export function shownOnce(records: readonly PageRecord[]): ParsedPapers {
  const lineOf = new Map<string, { readonly paper: Paper; readonly line: number }>();
  const papers: Paper[] = [];
  const warnings: SourceWarning[] = [];
  for (const record of records) {
    const paper = toPaper(record);
    const earlier = lineOf.get(paper.id);
    if (earlier === undefined) lineOf.set(paper.id, { paper, line: record.line });
    if (earlier === undefined || !areOneWork(earlier.paper, paper)) papers.push(paper);
    else
      warnings.push({ line: record.line, message: again(paper.id, earlier.line), dropped: true });
  }
  return { papers, warnings };
}

const again = (id: string, earlier: number): string =>
  `the same paper as in line ${earlier} (${id.slice(0, 80)}), dropped`;
