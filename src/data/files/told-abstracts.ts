import type { ParsedPapers } from './source.ts';

/** Says once where no record has an abstract: perhaps it has another name, and there is nothing to quote. */
export function toldAbstracts({ papers, warnings }: ParsedPapers): ParsedPapers {
  if (papers.some(({ abstract }) => abstract.trim() !== '')) return { papers, warnings };
  const message = 'no record has an abstract, so questions cannot be answered from this file';
  return { papers, warnings: [...warnings, { message, dropped: false }] };
}
