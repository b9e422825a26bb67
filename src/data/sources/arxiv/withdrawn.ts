const THING = '(?:paper|article|submission|manuscript|preprint|work|document)';

/** What arXiv's withdrawn papers say of themselves, in the comment or in place of the abstract. */
const SAYINGS: readonly RegExp[] = [
  // “This paper has been withdrawn by the author due to a crucial sign error in equation 1”
  new RegExp(`^\\W*th(?:is|e) ${THING} (?:has been|is|was)(?: \\w+)? withdrawn\\b`, 'i'),
  // “Withdrawn due to an error in Lemma 3”, “Paper withdrawn”, “Withdrawn.”
  new RegExp(
    `^\\W*(?:(?:the )?${THING} )?withdrawn(?: (?:by|due|because|for|since|as|until)\\b|\\W*$)`,
    'i',
  ),
  // “arXiv admin note: this paper has been withdrawn by arXiv due to disputed authorship”
  /\barXiv admin note: .{0,80}\bwithdrawn by arXiv\b/i,
  // “The authors have withdrawn this paper”, “We withdraw this paper”
  new RegExp(
    `^\\W*(?:the )?(?:authors?|we|i) (?:have |has |hereby )?withdr(?:aw|ew|awn) (?:this|the|our) ${THING}\\b`,
    'i',
  ),
];

export const isWithdrawn = (comment: string | undefined, abstract: string): boolean =>
  SAYINGS.some(
    (saying) => saying.test(abstract) || (comment !== undefined && saying.test(comment)),
  );
