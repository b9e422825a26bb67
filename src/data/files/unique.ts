import type { Paper } from '../paper.ts';
import type { ParsedPapers, SourceWarning } from './source.ts';

export interface PlacedPaper {
  readonly line: number;
  readonly paper: Paper;
}

/** Of papers with the same id the first is kept; the others leave a warning. */
export function uniquePapers(placed: Iterable<PlacedPaper>): ParsedPapers {
  const lineOf = new Map<string, number>();
  const papers: Paper[] = [];
  const warnings: SourceWarning[] = [];
  for (const { line, paper } of placed) {
    const earlier = lineOf.get(paper.id);
    if (earlier === undefined) {
      lineOf.set(paper.id, line);
      papers.push(paper);
    } else warnings.push({ line, message: duplicate(paper.id, earlier), dropped: true });
  }
  return { papers, warnings };
}

export const duplicate = (id: string, earlier: number): string =>
  `the same paper as in line ${earlier} (${id.slice(0, 80)}), dropped`;
