import type { RecordFact } from '../../library.ts';
import type { Cue } from '../kind.ts';

/** One idea a row, with a question that it is for: what stands around a paper, by itself or in the world. */
const ROWS: readonly (readonly [RecordFact, RegExp, string])[] = [
  [
    'stars',
    /\b(?:how many|number of|what(?:'s| is| are) the)\b.*\bstars\b/i,
    'how many stars has X',
  ],
  ['stars', /^(?:github )?stars\b/i, 'github stars of X'],
  ['doi', /\bdoi\b/i, 'what is the doi of X'],
  [
    'categories',
    /\barxiv (?:categor(?:y|ies)|class)\b|\b(?:which|what) (?:categor(?:y|ies)|subject class) (?:is|was|of)\b.*\b(?:arxiv|of|in)\b/i,
    'what arxiv category is X in',
  ],
  [
    'keywords',
    /^(?:(?:what|which|list|give me|show) )?(?:are )?(?:the |its )?key ?words(?: (?:of|for)\b|$| (?:does|has|are)\b.*\b(?:have|given|told|listed)$)/i,
    'keywords of X',
  ],
  [
    'submitter',
    /^who (?:submitted|posted|uploaded|shared|added)\b/i,
    'who submitted X to Hugging Face',
  ],
  [
    'updated',
    /\b(?:last|recently|ever) (?:updated|revised|changed)\b|\b(?:how many|latest|last|which) versions?\b/i,
    'when was X last updated',
  ],
  ['withdrawn', /\b(?:withdrawn|retracted|retraction)\b/i, 'was X retracted'],
  [
    'review',
    /^(?:is|was|has|are|were|did|does)\b.*\b(?:peer[- ]?review(?:ed)?|refereed|reviewed by)\b/i,
    'is X peer reviewed',
  ],
  ['review', /\b(?:rejected|desk reject)\b/i, 'when was X rejected'],
  [
    'judgement',
    /\b(?:any good|worth (?:reading|it)|trustworthy|reputable|legit)\b|\b(?:can|should|could) (?:i|we|one|you) (?:trust|believe|rely on)\b/i,
    'is X any good',
  ],
  [
    'judgement',
    /\b(?:reviewers?|critics?|experts)\b.*\b(?:say|think|said|thought)\b/i,
    'what did reviewers say about X',
  ],
  [
    'judgement',
    /\b(?:been|was|were|anyone|anybody|somebody|someone) (?:independently |ever )?(?:replicated?|reproduced?|criticised|criticized|debunked)\b/i,
    'has X been replicated',
  ],
  [
    'pages',
    /\b(?:how many|number of) (?:pages|words|figures)\b|\bpage (?:count|numbers?)\b/i,
    'how many pages has X',
  ],
  [
    'pages',
    /^how long (?:is|was)(?: the| this| that)?(?: full| whole)?(?: paper| article| text| pdf| it| one)?$/i,
    'how long is the paper',
  ],
  [
    'licence',
    /\b(?:licen[cs]e[ds]?|copyright(?:ed)?|open[- ]access|paywall(?:ed)?)\b/i,
    'what licence has X',
  ],
  [
    'impact',
    /\b(?:impact factor|h-?index|i10|acceptance rate|(?:core|journal|conference) rank(?:ing)?|issn|isbn|altmetric)\b/i,
    'what is the impact factor of X',
  ],
  [
    'funding',
    /\b(?:who|what|which)\b.*\b(?:fund(?:ed|s|ing)|sponsor(?:ed|s)?|financed|paid for|grants?)\b/i,
    'who funded X',
  ],
  ['funding', /\b(?:conflicts? of interest|competing interests?)\b/i, 'conflicts of interest in X'],
  [
    'downloads',
    /\bhow (?:many|often)\b.*\b(?:downloaded|downloads|page views|readers)\b/i,
    'how many downloads has X',
  ],
  [
    'contact',
    /\be-?mails?\b|\bcontact (?:the |its )?(?:authors?|them)\b/i,
    'email of the authors of X',
  ],
];

export const ACCOUNT_CUES = ROWS.map(
  ([means, pattern, example]): Cue<RecordFact> => ({ means, pattern, example }),
);
