import { analyse } from '../text/analyse.ts';

/** What would count as an answer; `anything` where the words do not say. */
export type Wanted =
  | 'link'
  | 'number'
  | 'name'
  | 'person'
  | 'venue'
  | 'date'
  | 'reason'
  | 'outside'
  | 'anything';

export interface QuestionShape {
  readonly wanted: Wanted;
  /** The thing asked for, analysed: `token` in “how many tokens …”, `confer` in “at which conference …”. */
  readonly asked: string | undefined;
  /** “How many …”: the number of what is asked for. */
  readonly counting: boolean;
  /** Lists and comparisons are answered by several papers. */
  readonly several: boolean;
  /** Asks for the gist of a paper: only the paper's name, if anything, can be looked up. */
  readonly gist: boolean;
}

const PROPER =
  'data ?sets?|corpus|corpora|benchmarks?|llms?|gpus?|hardware|librar(?:y|ies)|frameworks?|tools?|' +
  'languages?|universit(?:y|ies)|compan(?:y|ies)|hospitals?|countr(?:y|ies)|cit(?:y|ies)|' +
  'optimi[sz]ers?|tokeni[sz]ers?|players?|robots?|cloud providers?';
const MEASURES =
  'accuracy|perplexity|bleu|rouge(?:-\\w+)?|f1|mae|mse|rmse|auc|r2|r\\^2|hota|mota|wer|score|' +
  'error rate|speed-?up|percentage|percent|share|fraction|proportion|number|size|rate|factor|budget|' +
  'learning rate|batch size|temperature|p-value|exponent|correlation|cost|price|ratio|bound|regret|version|seed|dropout|rank';

/** In order: the first that fits decides. What an abstract never tells is `outside`. */
const SHAPES: readonly (readonly [Wanted, RegExp])[] = [
  [
    'outside',
    /^(?:hi|hello|hey|thanks|thank you|good (?:morning|evening|night|day))\b[^?]*$|\bhow are you\b/,
  ],
  [
    'outside',
    /\bwho (?:is|are|was|were) the authors?\b|^(?:the )?authors? of\b|\bwhere (?:do|are) the authors\b|\b(?:how many|which|what) authors\b|\bwho (?:wrote|authored|funded|paid)\b|\b(?:e-?mail|funded|funding|grants?|licen[sc]ed?|affiliations?)\b/,
  ],
  [
    'link',
    /\b(?:github|gitlab|repo|repository|urls?|homepage|website|project page|download(?:ed)?)\b|\blinks? (?:to|for|of)\b|\bwhere\b.*\b(?:code|implementation|weights|checkpoints|videos?|data ?sets?|demo)\b|\b(?:demo|code) (?:of|for|on)\b/,
  ],
  [
    'venue',
    /\b(?:conference|journal|venue|workshop|proceedings)\b|\bwhere\b.*\b(?:published|presented|accepted)\b/,
  ],
  [
    'date',
    /\b(?:which|what) (?:year|month|date)\b|\bwhen (?:was|were|did)\b.*\b(?:publish\w*|release\w*|submit\w*|appear\w*|arxiv|written|posted|presented)\b/,
  ],
  [
    'number',
    /^(?:(?!\b(?:which|what|who|why)\b).)*\bhow (?:many|much|big|large|long|fast|often|cheap|expensive|deep|wide|small|tall|far|high|low|accurate|few)\b/,
  ],
  ['number', new RegExp(`\\b(?:what|which)(?: [\\p{L}\\p{N}-]+){0,2} (?:${MEASURES})s?\\b`, 'u')],
  ['number', new RegExp(`^(?:[\\p{L}\\p{N}-]+ ){0,2}(?:${MEASURES})s? (?:of|for|on)\\b`, 'u')],
  ['person', /^who\b|\bwho (?:is|are|was|were|did|has)\b/],
  ['name', new RegExp(`\\b(?:which|what)(?: [\\p{L}\\p{N}-]+){0,2} (?:${PROPER})\\b`, 'u')],
  ['reason', /^why\b|\b(?:reasons?|causes?) (?:for|of)\b/],
];

/** In “how many fewer …” the number is one of a change. */
const COUNTING = /\bhow (?:many|few)\b(?! (?:fewer|less|more)\b)/;
/** And in “how many … does it save”. */
const SAVES = /\b(?:sav(?:e[sd]?|ing)|cuts?|reduc(?:e[sd]?|ing)|spare[sd]?|remove[sd]?)\b/;

const SEVERAL =
  /\b(?:papers|works|studies|analyses|articles)\b|\b(?:compare|comparison|versus|vs|contrast)\b|\bdifferences? between\b|^(?:which|what) (?:models|methods|approaches|techniques|algorithms)\b|^what (?:are|were) (?:the )?(?:\p{L}+ )?(?:ways|approaches|methods|techniques)\b|^(?:list|survey|overview)\b/u;

/** Whatever else is said in it, such a question wants papers. */
const LISTS_PAPERS = /\b(?:which|what) (?:papers|works|studies|articles|analyses)\b/;

const GIST =
  /\b(?:tl;?dr|summary|summari[sz]e|gist|in short|main (?:idea|point|result|finding|contribution|claim)s?|key (?:idea|result|finding|contribution|takeaway)s?)\b|\bwhat (?:is|does|do) (?:it|this|the|they|this paper|the paper)\b.*\b(?:about|propose|show|find|do)\b/;

const ASKED =
  /\b(?:how many|how much|which|what(?: (?:is|are|was|were) the)?)\s+(?:(?:kinds?|types?|sorts?|share|percentage|percent|fraction|proportion|number|amount) of (?:the )?)?/u;
/** Words that stand before the thing asked for without naming it, and verbs that end it. */
const BEFORE = /^(?:one|two|three|four|five|existing|new|other|more|fewer|less|\p{L}+er)$/u;
const AFTER =
  /^(?:happens?|does|do|did|is|are|was|were|has|have|had|can|could|will|would|should|may|might|of|in|on|at|for|to|from|by|with|than|the|a|an|and|or|that|it|they|we|you|i|be|been|makes?|takes?|took|gets?|got|says?|uses?|used|works?|worked|serves?|replaces?|explains?|shows?|kinds?)$/u;
const LONGEST_ASKED = 3;
/**
 * No thing that a sentence would name: papers are what the corpus is made of, and changes are told by verbs
 * and comparatives (what a speed-up is, a sentence says with “faster”), a percentage by its sign.
 */
const NO_THING =
  /^(?:papers?|works?|studies|analyses|articles?|speed-?ups?|gains?|improvements?|increases?|reductions?|decreases?|savings?|boosts?|differences?|percentages?|percent|factors?|margins?|amounts?)$/;

/** Reads off the words of a question what kind of answer it wants. */
export function shapeOf(question: string): QuestionShape {
  const text = question
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/\bdata set/g, 'dataset')
    .trim();
  const wanted = LISTS_PAPERS.test(text)
    ? 'anything'
    : (SHAPES.find(([, pattern]) => pattern.test(text))?.[0] ?? 'anything');
  return {
    wanted,
    asked: askedIn(text),
    counting: COUNTING.test(text) && !SAVES.test(text),
    several: SEVERAL.test(text),
    gist: GIST.test(text),
  };
}

function askedIn(text: string): string | undefined {
  const cue = ASKED.exec(text);
  if (!cue) return undefined;
  const phrase: string[] = [];
  for (const word of text.slice(cue.index + cue[0].length).match(/[\p{L}\p{N}-]+/gu) ?? []) {
    if (AFTER.test(word) || phrase.length === LONGEST_ASKED) break;
    if (phrase.length > 0 || !BEFORE.test(word)) phrase.push(word);
  }
  const counted = cue[0].startsWith('how many')
    ? phrase.findLast((word) => word.endsWith('s'))
    : undefined;
  const asked = counted ?? phrase.at(-1) ?? '';
  return NO_THING.test(asked) ? undefined : analyse(asked).at(-1);
}
