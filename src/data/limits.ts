import type { ParsedPapers, SourceWarning } from './files/source.ts';

/** More than any real paper has; UTF-16 units. What reads papers may count on it. */
export const LONGEST_TITLE = 2_000;
export const LONGEST_ABSTRACT = 100_000;

const IDS_TOLD = 3;

/** Papers without the ends of titles and abstracts that no paper has, and one warning that says so. */
export function withinLimits({ papers, warnings }: ParsedPapers): ParsedPapers {
  const cut: string[] = [];
  const kept = papers.map((paper) => {
    const { id, title, abstract } = paper;
    if (title.length <= LONGEST_TITLE && abstract.length <= LONGEST_ABSTRACT) return paper;
    cut.push(id);
    return {
      ...paper,
      title: beginning(title, LONGEST_TITLE),
      abstract: beginning(abstract, LONGEST_ABSTRACT),
    };
  });
  return cut.length === 0
    ? { papers, warnings }
    : { papers: kept, warnings: [...warnings, tell(cut)] };
}

/** No character is cut in half. */
const beginning = (text: string, limit: number): string =>
  text.slice(0, limit).replace(/[\ud800-\udbff]$/, '');

function tell(ids: readonly string[]): SourceWarning {
  const some = ids.slice(0, IDS_TOLD).join(', ') + (ids.length > IDS_TOLD ? ', …' : '');
  const whose = ids.length === 1 ? '1 paper has' : `${ids.length} papers have`;
  const message = `${whose} a title above ${LONGEST_TITLE} or an abstract above ${LONGEST_ABSTRACT} characters; only the beginning was read: ${some}`;
  return { message, dropped: false };
}
