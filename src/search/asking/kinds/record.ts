import type { Paper } from '../../../data/paper.ts';
import { arxivIdOfPaper, paperPdfUrl, paperUrl } from '../../../data/paper-url.ts';
import { LINK } from '../../answering/answer-cues.ts';
import type { RecordFact } from '../../library.ts';
import { analyse } from '../../text/analyse.ts';
import { plainHit, saying } from '../answers.ts';
import type { Asked, Desk, Kind } from '../kind.ts';
import { meaningIn } from '../kind.ts';
import { paperMeant } from '../paper-meant.ts';
import { RECORD_CUES } from './record-cues.ts';

/** The authors as those who say something: their paper is asked, not its record. */
const AUTHORS_SAY =
  /\bauthors?\b.*\b(?:propos|claim|say|said|find|found|show|suggest|argu|conclud|report|use|used|do|did|think|mean|present|introduc|recommend|test|evaluat|compar|measur|observe|believe|state|demonstrat|train)\w*\b/i;
const AUTHORS_WORK = /\b(?:come from|work|affiliat|based)\b/i;

/** Words that a question for a record needs anyway; what is left describes the paper. */
const FRAME =
  /\b(?:who|whom|whose|which|what|when|where|how|many|much|did|does|do|is|are|was|were|has|have|had|can|could|i|we|you|me|us|find|get|give|show|tell|send|see|read|need|want|please|the|a|an|of|for|on|to|in|at|from|by|with|and|it|its|this|that|there|any|paper|papers|article|work|study|preprint|one|first|last|lead|senior|corresponding|main|wrote|written|write|authored|authors?|writers?|names?|published|publish|release[ds]?|appear(?:ed)?|come|came|out|presented|accepted|submitted|conference|journal|venue|workshop|year|date|month|number|votes?|upvotes?|likes|stars|comments|link|links|url|code|github|gitlab|repo|repository|implementation|official|source|pdf|bib ?tex|cite[sd]?|citations?|references?|referenced|bibliography|often|times|builds? on|extends?|entry|page|website|homepage|project|arxiv|available|public|online|organi[sz]ation|institution|institute|university|company|lab|group|team|made|make|behind|affiliations?|people|got|called|named|titled|about)\b|'s\b|[^\p{L}\p{N}]+/giu;

/** What a paper's record tells, or that it does not. */
export const record: Kind = {
  async answer(asked, desk) {
    const fact = factIn(asked);
    if (fact === undefined) return undefined;
    const meant = paperOf(asked, desk);
    if (meant === undefined) return undefined;
    const { paper, certainty } = meant;
    const known = knows(paper, fact);
    if (fact === 'code' && !known) {
      // An abstract may hold the address that the record lacks.
      const quoted = await desk.quote(asked.text, { paperId: paper.id }, desk.retriever);
      if (quoted.status === 'answered' && quoted.sentences.some(({ text }) => LINK.test(text))) {
        return quoted;
      }
    }
    return saying(
      { about: 'record', fact, paper, known },
      { confidence: known ? certainty : 0, hits: [plainHit(paper)] },
    );
  },
};

function factIn({ plain, rest, scope, isTitle }: Asked): RecordFact | undefined {
  if (isTitle) return undefined;
  if (AUTHORS_SAY.test(plain) && !AUTHORS_WORK.test(plain) && !/^who\b/i.test(plain)) {
    return meaningIn(
      rest,
      RECORD_CUES.filter(({ means }) => means === 'authorCount'),
    );
  }
  return meaningIn(scope === undefined ? plain : rest, RECORD_CUES);
}

/** The paper in question: named, asked, or described by the words that are left. */
function paperOf({ scope, certainty, plain }: Asked, { indexes }: Desk) {
  if (scope !== undefined) return { paper: scope, certainty };
  const described = plain.replace(FRAME, ' ').replace(/\s+/g, ' ').trim();
  return analyse(described).length === 0 ? undefined : paperMeant(described, indexes);
}

function knows(paper: Paper, fact: RecordFact): boolean {
  switch (fact) {
    case 'authors':
      return paper.authors.length > 0;
    case 'authorCount':
      return paper.authors.length > 0 || paper.authorCount !== undefined;
    case 'date':
      return paper.published !== undefined;
    case 'venue':
      return paper.venue !== undefined;
    case 'organisation':
      return paper.organisation !== undefined;
    case 'votes':
      return paper.votes !== undefined;
    case 'comments':
      return paper.comments !== undefined;
    case 'citations':
      return paper.citations !== undefined;
    case 'citedBy':
    case 'references':
      // No source tells them.
      return false;
    case 'code':
      return paper.codeUrl !== undefined;
    case 'page':
      return paperUrl(paper) !== undefined || arxivIdOfPaper(paper) !== undefined;
    case 'pdf':
      return paperPdfUrl(paper) !== undefined;
    case 'bibtex':
      return true;
  }
}
