import type { Paper } from '../../data/paper.ts';
import { presentHit } from '../finding/present.ts';
import type { Answer, Citation, Hit, Said } from '../library.ts';
import type { Sentence } from '../text/sentences.ts';

/** A paper as it is shown where no words ranked it. */
export const plainHit = (paper: Paper): Hit =>
  presentHit({ terms: [], idf: () => 0 }, { paper, score: 0 });

/** Something said without quotations. */
export function saying(
  said: Said,
  {
    confidence,
    hits = [],
    shown = hits.length,
  }: { confidence: number; hits?: readonly Hit[]; shown?: number },
): Answer {
  const status = confidence > 0 ? 'answered' : 'refused';
  const kind = said.about === 'tally' ? 'count' : said.about;
  return { status, kind, confidence, sentences: [], hits, shown, said };
}

/** Quotations chosen by a kind of its own; below one half they are the nearest that was found. */
export function quoting(
  quoted: readonly { readonly paper: Paper; readonly sentence: Sentence }[],
  { confidence, hits }: { confidence: number; hits: readonly Hit[] },
): Answer {
  const sentences = quoted.map(({ paper, sentence: { text, start } }): Citation => {
    return { text, start, paperId: paper.id, title: paper.title };
  });
  const status = confidence >= 0.5 ? 'answered' : 'maybe';
  return { status, kind: 'quotes', confidence, sentences, hits, shown: hits.length };
}
