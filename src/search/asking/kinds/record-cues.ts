import type { RecordFact } from '../../library.ts';
import type { Cue } from '../kind.ts';

const OUT =
  '(?:published|released|submitted|posted|uploaded|written|presented|accepted|introduced|announced|out)';

/** One idea a row, with a question that it is for; in order: the first that fits decides. */
const ROWS: readonly (readonly [RecordFact, RegExp, string])[] = [
  ['authorCount', /\b(?:how many|number of) (?:co-?)?authors\b/i, 'how many authors does X have'],
  [
    'authorCount',
    /\bhow many (?:people|persons|researchers|scientists) (?:wrote|authored|co-?authored|worked on|are behind|made|published|signed)\b/i,
    'how many people wrote X',
  ],
  [
    'citations',
    /\b(?:how many|number of) (?:times )?(?:citations?|cites)\b/i,
    'how many citations has X',
  ],
  [
    'citations',
    /\bhow (?:often|many times|much|well|highly)\b.*\bcited\b/i,
    'how often was X cited',
  ],
  ['citations', /\bcitation counts?\b/i, 'citation count of X'],
  [
    'citedBy',
    /^(?:who|what|which (?:other )?(?:papers?|articles?|works?)|what (?:other )?papers?)(?: all)? (?:cites?|cited|references?|referenced|builds? (?:up)?on|extends?)\b/i,
    'who cites X',
  ],
  [
    'citedBy',
    /\b(?:papers?|articles?|works?) (?:that|which) (?:cite|reference)\b/i,
    'papers that cite X',
  ],
  [
    'references',
    /\b(?:what|which|who|whom)(?: (?:other )?(?:papers?|articles?|works?))? (?:does|do|did) .*\b(?:cite|reference)$/i,
    'what does X cite',
  ],
  [
    'references',
    /\b(?:references|bibliography|reference list)\b(?: (?:of|in|for)\b|$)/i,
    'references of X',
  ],
  ['bibtex', /\bbib ?tex\b/i, 'bibtex for X'],
  ['bibtex', /\bbib entry\b/i, 'bib entry of X'],
  ['bibtex', /\b(?:how (?:do|can|should|would|to) (?:i|we|you)?\s*cite)\b/i, 'how do I cite X'],
  ['bibtex', /^cite\b/i, 'cite X'],
  ['bibtex', /\b(?:citation|reference) (?:for|of|entry)\b/i, 'reference for X'],
  ['authors', /\bauthors?(?:'s|')? names?\b/i, 'author names of X'],
  ['authors', /\bnames? of the authors?\b/i, 'names of the authors'],
  [
    'authors',
    /^who (?:wrote|authored|co-?authored|published|made|created|developed|proposed|invented|built|came up with|is behind|are behind|is the|are the|was the|were the)?\s*(?:first |last |lead |senior |corresponding |main )?(?:authors?|behind|writers?)?\s*(?:of|for|on|behind)?\s*(?:the|this|that|it)?\s*(?:paper|article|work|study|preprint|one)?$/i,
    'who is behind this paper',
  ],
  ['authors', /\bwho (?:wrote|authored|co-?authored)\b/i, 'who wrote X'],
  [
    'authors',
    /\b(?:who(?:'s| is| are| were| was)?|which|list|name|names of|tell me|what(?:'s| is| are)) (?:the )?(?:\w+ )?(?:authors?|writers?)\b/i,
    'which authors stand behind X',
  ],
  [
    'authors',
    /^(?:the )?(?:first |last |lead |senior )?authors?(?: (?:of|for|on)\b.*)?$/i,
    'authors of X',
  ],
  [
    'authors',
    /^(?:is|was|are|were)\b.* (?:an? |the |one of the |among the )(?:first |last |lead |senior )?(?:co-?)?authors?\b/i,
    'is Ada Lovelace an author of X',
  ],
  [
    'authors',
    /^(?:is|was)\b.* (?:written|authored) by\b/i,
    'was the paper X written by Ada Lovelace',
  ],
  [
    'authors',
    /^did (?!the authors?\b).+ (?:co-?)?(?:write|author)(?: \S+)?$/i,
    'did Ada Lovelace write X',
  ],
  ['authors', /\bby whom\b/i, 'by whom is X'],
  ['authors', /\bwritten by who(?:m)?\b/i, 'X was written by whom'],
  ['authors', /\b(?:first|last|lead|senior|corresponding) author\b/i, 'the lead author'],
  [
    'organisation',
    /\b(?:which|what) (?:organi[sz]ations?|institutions?|institutes?|universit(?:y|ies)|compan(?:y|ies)|labs?|laborator(?:y|ies)|groups?|teams?|departments?|schools?|countr(?:y|ies))\b.*\b(?:made|make|wrote|published?|released?|behind|from|affiliated|did|developed?|created?|built|build|at|come|comes|is|are|proposed)\b/i,
    'which organisation made X',
  ],
  ['organisation', /\baffiliations?\b/i, 'affiliations of X'],
  [
    'organisation',
    /\bwhere (?:do|does|did|are|were) (?:the |its |their )?authors?\b.*\b(?:work|come|from|based|affiliated)\b/i,
    'where do the authors of X work',
  ],
  ['organisation', /\bwhat lab\b/i, 'what lab is X of'],
  [
    'date',
    new RegExp(
      `\\bwhen (?:was|were|is|did|has)\\b.*\\b(?:${OUT}|publish|appear|come out|came out|release|be published|made|proposed|put|submit)\\b`,
      'i',
    ),
    'when was X published',
  ],
  [
    'date',
    new RegExp(
      `\\b(?:which|what) (?:year|month|date|day)\\b(?:.*\\b(?:${OUT}|from|appear|come|is|was)\\b|$)`,
      'i',
    ),
    'which year is X from',
  ],
  [
    'date',
    /^(?:is|was)\b.* (?:from|in|of|since|before|after)(?: the year)? (?:19|20)\d\d$/i,
    'was X published in 2012',
  ],
  ['date', /\b(?:publication|release|submission) (?:date|year)\b/i, 'release date of X'],
  ['date', /^(?:date|year)(?: of)?\b/i, 'year of X'],
  ['date', /\bhow (?:old|recent|new) is\b/i, 'how old is X'],
  ['date', /^when (?:was|is)(?: it| that| this)?(?: (?:from|by|the paper))?$/i, 'when was it'],
  ['date', /^from when\b/i, 'from when is X'],
  ['date', /^when did (?:it|that|this)? ?(?:come out|appear)$/i, 'when did it come out'],
  [
    'venue',
    /\bwhere (?:was|were|is|did|has)\b.*\b(?:published|presented|accepted|appear(?:ed)?|printed|submitted|publish)\b/i,
    'where was X published',
  ],
  [
    'venue',
    /\b(?:which|what|at what|at which|in which|in what) (?:conference|journal|venue|workshop|proceedings|publisher|symposium)\b/i,
    'at which conference was X',
  ],
  [
    'venue',
    /^(?:is|was|has)\b.* (?:published|presented|accepted|appear(?:ed|ing)?|printed) (?:at|in|by) (?=\S)/i,
    'was X published in the Journal of Ports',
  ],
  ['venue', /\b(?:venue|conference|journal)(?: of| for)?$/i, 'X conference'],
  ['venue', /^(?:the )?(?:venue|conference|journal) (?:of|for)\b/i, 'the journal of X'],
  ['venue', /\bwhich (?:neurips|iclr|icml|acl|cvpr)\b/i, 'which neurips had X'],
  [
    'votes',
    /\b(?:how many|number of|what(?:'s| is| are) the) (?:up)?(?:votes?|likes|thumbs up|points)\b/i,
    'how many upvotes did X get',
  ],
  ['votes', /^(?:up)?votes?\b(?: of| for| on)?/i, 'upvotes of X'],
  ['votes', /\bhow (?:popular|upvoted)\b/i, 'how popular is X'],
  ['votes', /\bhow often\b.*\bupvoted\b/i, 'how often was X upvoted'],
  ['comments', /\b(?:how many|number of) comments\b/i, 'how many comments does X have'],
  ['pdf', /\bpdf\b/i, 'pdf of X'],
  [
    'code',
    /\b(?:github|gitlab|repo(?:sitory)?|source code|codebase|code base)\b/i,
    'github link of X',
  ],
  ['code', /\b(?:what|which|any) code (?:does|do|has|have|is|was)\b/i, 'what code does X have'],
  ['code', /\b(?:link|url|where)\b.*\b(?:code|implementation)\b/i, 'where is the code of X'],
  [
    'code',
    /^(?:the )?(?:official )?(?:code|implementation)(?: (?:of|for|to|link|url|available|please)\b.*)?$/i,
    'official code of X',
  ],
  [
    'code',
    /\b(?:is|are|does|do|has|have|did)\b.*\b(?:code|implementation)\b.*\b(?:available|public|open|released?|published|online|somewhere)\b/i,
    'is the implementation of X available',
  ],
  [
    'code',
    /\b(?:does|do|has|have|is there|got)\b.*\b(?:any )?(?:public |open |official )?(?:code|implementation)$/i,
    'does X have code',
  ],
  ['code', /\bopen[- ]?sourced?\b/i, 'is X open source'],
  [
    'page',
    /\b(?:link|url|web ?page|web ?site|home ?page|project page|arxiv (?:link|page|id|number)|arxiv)\b(?:.*\b(?:of|for|to|please)\b|$)/i,
    'link to X',
  ],
  [
    'page',
    /\bwhere (?:can|could|do|may) (?:i|we|you|one) (?:read|find|get|download|access|see)\b(?:.*\b(?:it|this|that|paper|article)\b|$)/i,
    'where can I read the paper X',
  ],
  ['page', /^arxiv id\b/i, 'arxiv id of X'],
];

/** What is asked of the record; the pattern is found in the question without the paper's name. */
export const RECORD_CUES = ROWS.map(
  ([means, pattern, example]): Cue<RecordFact> => ({ means, pattern, example }),
);
