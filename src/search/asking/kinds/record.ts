import type { Paper } from '../../../data/paper.ts';
import { arxivIdOfPaper, paperPdfUrl, paperUrl } from '../../../data/paper-url.ts';
import type { RecordFact } from '../../library.ts';
import { analyse } from '../../text/analyse.ts';
import { plainHit, saying } from '../answers.ts';
import type { Asked, Cue, Desk, Kind } from '../kind.ts';
import { meaningIn } from '../kind.ts';
import { paperMeant } from '../paper-meant.ts';

const OUT =
  '(?:published|released|submitted|posted|uploaded|written|presented|accepted|introduced|announced|out)';

/** What is asked of the record; the pattern is found in the question without the paper's name. */
export const RECORD_CUES: readonly Cue<RecordFact>[] = [
  {
    means: 'authorCount',
    pattern:
      /\b(?:how many|number of) (?:co-?)?authors\b|\bhow many (?:people|persons|researchers|scientists) (?:wrote|authored|co-?authored|worked on|are behind|made|published|signed)\b/i,
    example: 'how many authors does X have',
  },
  {
    means: 'bibtex',
    pattern:
      /\bbib ?tex\b|\bbib entry\b|\b(?:how (?:do|can|should|would|to) (?:i|we|you)?\s*cite)\b|^cite\b|\b(?:citation|reference) (?:for|of|entry)\b/i,
    example: 'bibtex for X',
  },
  {
    means: 'authors',
    pattern:
      /\bauthors?(?:'s|')? names?\b|\bnames? of the authors?\b|^who (?:wrote|authored|co-?authored|published|made|created|developed|proposed|invented|built|came up with|is behind|are behind|is the|are the|was the|were the)?\s*(?:first |last |lead |senior |corresponding |main )?(?:authors?|behind|writers?)?\s*(?:of|for|on|behind)?\s*(?:the|this|that|it)?\s*(?:paper|article|work|study|preprint|one)?$|\bwho (?:wrote|authored|co-?authored)\b|\b(?:who(?:'s| is| are| were| was)?|which|list|name|names of|tell me|what(?:'s| is| are)) (?:the )?(?:\w+ )?(?:authors?|writers?)\b|^(?:the )?(?:first |last |lead |senior )?authors?(?: (?:of|for|on)\b.*)?$|\bby whom\b|\bwritten by who(?:m)?\b|\b(?:first|last|lead|senior|corresponding) author\b/i,
    example: 'who wrote X',
  },
  {
    means: 'organisation',
    pattern:
      /\b(?:which|what) (?:organi[sz]ations?|institutions?|institutes?|universit(?:y|ies)|compan(?:y|ies)|labs?|laborator(?:y|ies)|groups?|teams?|departments?|schools?|countr(?:y|ies))\b.*\b(?:made|make|wrote|published?|released?|behind|from|affiliated|did|developed?|created?|built|build|at|come|comes|is|are|proposed)\b|\baffiliations?\b|\bwhere (?:do|does|did|are|were) (?:the |its |their )?authors?\b.*\b(?:work|come|from|based|affiliated)\b|\bwhat lab\b/i,
    example: 'which organisation made X',
  },
  {
    means: 'date',
    pattern: new RegExp(
      `\\bwhen (?:was|were|is|did|has)\\b.*\\b(?:${OUT}|publish|appear|come out|came out|release|be published|made|proposed|put|submit)\\b|\\b(?:which|what) (?:year|month|date|day)\\b(?:.*\\b(?:${OUT}|from|appear|come|is|was)\\b|$)|\\b(?:publication|release|submission) (?:date|year)\\b|^(?:date|year)(?: of)?\\b|\\bhow (?:old|recent|new) is\\b|^when (?:was|is)(?: it| that| this)?(?: (?:from|by|the paper))?$|^from when\\b|^when did (?:it|that|this)? ?(?:come out|appear)$`,
      'i',
    ),
    example: 'when was X published',
  },
  {
    means: 'venue',
    pattern:
      /\bwhere (?:was|were|is|did|has)\b.*\b(?:published|presented|accepted|appear(?:ed)?|printed|submitted|publish)\b|\b(?:which|what|at what|at which|in which|in what) (?:conference|journal|venue|workshop|proceedings|publisher|symposium)\b|\b(?:venue|conference|journal)(?: of| for)?$|^(?:the )?(?:venue|conference|journal) (?:of|for)\b|\bwhich (?:neurips|iclr|icml|acl|cvpr)\b/i,
    example: 'where was X published',
  },
  {
    means: 'votes',
    pattern:
      /\b(?:how many|number of|what(?:'s| is| are) the) (?:up)?(?:votes?|likes|thumbs up|stars|points)\b|^(?:up)?votes?\b(?: of| for| on)?|\bhow (?:popular|upvoted)\b|\bhow often\b.*\bupvoted\b/i,
    example: 'how many upvotes did X get',
  },
  {
    means: 'comments',
    pattern: /\b(?:how many|number of) comments\b/i,
    example: 'how many comments does X have',
  },
  { means: 'pdf', pattern: /\bpdf\b/i, example: 'pdf of X' },
  {
    means: 'code',
    pattern:
      /\b(?:github|gitlab|repo(?:sitory)?|source code|codebase|code base)\b|\b(?:link|url|where)\b.*\b(?:code|implementation)\b|^(?:the )?(?:official )?(?:code|implementation)(?: (?:of|for|to|link|url|available|please)\b.*)?$|\b(?:is|are|does|do|has|have|did)\b.*\b(?:code|implementation)\b.*\b(?:available|public|open|released?|published|online|somewhere)\b|\b(?:does|do|has|have|is there|got)\b.*\b(?:any )?(?:public |open |official )?(?:code|implementation)$|\bopen[- ]?sourced?\b/i,
    example: 'github link of X',
  },
  {
    means: 'page',
    pattern:
      /\b(?:link|url|web ?page|web ?site|home ?page|project page|arxiv (?:link|page|id|number)|arxiv)\b(?:.*\b(?:of|for|to|please)\b|$)|\bwhere (?:can|could|do|may) (?:i|we|you|one) (?:read|find|get|download|access|see)\b(?:.*\b(?:it|this|that|paper|article)\b|$)|^(?:doi|arxiv id)\b/i,
    example: 'link to X',
  },
];

/** The authors as those who say something: their paper is asked, not its record. */
const AUTHORS_SAY =
  /\bauthors?\b.*\b(?:propos|claim|say|said|find|found|show|suggest|argu|conclud|report|use|used|do|did|think|mean|present|introduc|recommend|test|evaluat|compar|measur|observe|believe|state|demonstrat|train)\w*\b/i;
const AUTHORS_WORK = /\b(?:come from|work|affiliat|based)\b/i;

/** Words that a question for a record needs anyway; what is left describes the paper. */
const FRAME =
  /\b(?:who|whom|whose|which|what|when|where|how|many|much|did|does|do|is|are|was|were|has|have|had|can|could|i|we|you|me|us|find|get|give|show|tell|send|see|read|need|want|please|the|a|an|of|for|on|to|in|at|from|by|with|and|it|its|this|that|there|any|paper|papers|article|work|study|preprint|one|first|last|lead|senior|corresponding|main|wrote|written|write|authored|authors?|writers?|names?|published|publish|release[ds]?|appear(?:ed)?|come|came|out|presented|accepted|submitted|conference|journal|venue|workshop|year|date|month|number|votes?|upvotes?|likes|stars|comments|link|links|url|code|github|gitlab|repo|repository|implementation|official|source|pdf|bib ?tex|cite|citation|reference|entry|page|website|homepage|project|arxiv|available|public|online|organi[sz]ation|institution|institute|university|company|lab|group|team|made|make|behind|affiliations?|people|got|called|named|titled|about)\b|'s\b|[^\p{L}\p{N}]+/giu;

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
      if (
        quoted.status === 'answered' &&
        quoted.sentences.some(({ text }) => HAS_ADDRESS.test(text))
      ) {
        return quoted;
      }
    }
    return saying(
      { about: 'record', fact, paper, known },
      { confidence: known ? certainty : 0, hits: [plainHit(paper)] },
    );
  },
};

const HAS_ADDRESS = /https?:\/\/|www\.|\b[\w-]+\.(?:com|org|io|net|edu|ai|dev)\b/i;

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
