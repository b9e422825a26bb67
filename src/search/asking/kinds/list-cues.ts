import type { Criteria } from '../../library.ts';
import type { Cue } from '../kind.ts';

const PAPERS =
  '(?:papers?|articles?|works?|publications?|preprints?|studies|research|literature|stuff)';

/** Superlatives; what else is said narrows them. */
export const ORDER_CUES: readonly Cue<NonNullable<Criteria['order']>>[] = [
  {
    means: 'fewestVotes',
    pattern:
      /\b(?:least|fewest|lowest|worst)[ -]?(?:number of )?(?:up)?(?:votes?|voted|likes|liked|popular)\b/i,
    example: 'which paper has the fewest votes',
  },
  {
    means: 'authors',
    pattern: /\b(?:most|largest number of|highest number of|longest list of) (?:co-?)?authors\b/i,
    example: 'which paper has the most authors',
  },
  {
    means: 'votes',
    pattern: new RegExp(
      `\\b(?:most|highest|top|best)[ -]?(?:up)?(?:voted|votes|number of (?:up)?votes|liked|likes|popular)(?: of all| here| ${PAPERS})?\\b|\\bmost (?:up)?votes\\b|\\btrending\\b`,
      'i',
    ),
    example: 'which paper has the most votes',
  },
  {
    means: 'citations',
    pattern: new RegExp(
      `\\b(?:most|best|highest|top)[ -]?(?:often |frequently |highly |number of )?(?:cited|citations)(?: of all| here| ${PAPERS})?\\b|\\bmost citations\\b|\\bcited (?:the )?most(?: often| frequently)?\\b`,
      'i',
    ),
    example: 'which paper has the most citations',
  },
  {
    means: 'newest',
    pattern: new RegExp(
      `\\b(?:newest|latest|most recent|recent|youngest|last|new)(?: \\d+| few| couple of)?(?: [\\p{L}-]+){0,3} (?:${PAPERS}|ones?)\\b|^(?:what(?:'s| is) )?(?:the )?(?:newest|latest|most recent)(?: here| one| thing)?$|\\b${PAPERS}\\b.*\\b(?:newest|latest|most recent)(?: first)?$|\\b(?:is|are) (?:the )?(?:newest|latest|most recent)$`,
      'iu',
    ),
    example: "what's the newest paper here",
  },
  {
    means: 'oldest',
    pattern: new RegExp(
      `\\b(?:oldest|earliest|first)(?: \\d+)? (?:${PAPERS}|ones?)\\b|\\b(?:is|are) (?:the )?(?:oldest|earliest)$`,
      'i',
    ),
    example: 'what is the oldest paper you have',
  },
];

/** Asks what somebody has written, if group 1 is a person who has. */
export const PERSON_CUES: readonly Cue<'person'>[] = [
  {
    means: 'person',
    pattern: /^(?:who(?:'s| is| was) )?([\p{L}.'-]+(?: [\p{L}.'-]+){0,3})$/iu,
    example: 'who is Ada Lovelace',
  },
  {
    means: 'person',
    pattern:
      /^what (?:does|did|has|is|was) (.+?) (?:work(?:ed|s|ing)? on|do(?:ne|ing)?|research(?:ed|ing)?|study|studied|published?|writ(?:e|ten|ing)(?: about)?)$/i,
    example: 'what did Ada Lovelace work on',
  },
];

/** Wishes for all that is here. */
export const ALL_CUES: readonly Cue<'all'>[] = [
  {
    means: 'all',
    pattern: new RegExp(
      `^(?:(?:list|show|give|name|display|print|summari[sz]e|see)(?: me| us)? )?(?:all|every)(?: of)?(?: the| your| these)? ${PAPERS}(?: (?:here|please|you have|in (?:here|the corpus|this corpus)))*$`,
      'i',
    ),
    example: 'list all papers',
  },
  {
    means: 'all',
    pattern: new RegExp(
      `^(?:(?:list|show|give)(?: me| us)? (?:the|your) ${PAPERS}|(?:what|which) ${PAPERS} (?:are (?:there|here|in (?:here|the corpus|this corpus))|do (?:you|we) have)|what(?:'s| is)? (?:does |is )?(?:in )?(?:the|this|your) (?:corpus|library|collection)(?: (?:contain|have|about))?)(?: (?:here|please|all))*$`,
      'i',
    ),
    example: 'what papers are here',
  },
];

/** Wishes for several papers; group 1 is what they have in common. */
export const LIST_CUES: readonly Cue<'list'>[] = [
  {
    means: 'list',
    pattern:
      /^(?:what(?:'s| is| was| are)?|anything|something|papers?|show me what(?:'s| is)|is there anything) (?:new|recent|fresh|out|published|released)( (?:this|today|in|on|about|from|since|here)\b.*)$/i,
    example: "what's new this week",
  },
  {
    means: 'list',
    pattern: new RegExp(
      `^(?:(?:list|show|find|give)(?: me)? )?(?:all |any |the |some )*(today's|yesterday's|(?:this|last) (?:week|month|year)'s) ${PAPERS}$`,
      'i',
    ),
    example: "this week's papers",
  },
  {
    means: 'list',
    pattern:
      /^(?:recommend|suggest)(?: me| us)? (?:something|anything|some(?: good)? reading|a (?:good )?(?:read|paper|start|starting point|introduction))(?: to read)?(?: for (?:an? )?(?:absolute |complete )?(?:beginners?|newcomers?|starters?|students?|someone new))? (?:in|to|on|about|for|with|from)(?: the (?:area|field|topic) of)? (.+)$/i,
    example: 'recommend something for a beginner in tides',
  },
  {
    means: 'list',
    pattern:
      /^(?:what|which papers?) (?:should|could|can|do) (?:i|we|one|somebody|a beginner) (?:need to |have to )?(?:read|start with|look at)(?: first)? (?:(?:to (?:learn|understand|get into|know)|if (?:i|we) want to (?:learn|understand|get into))(?: more)?(?: about)?|on|about|for|in) (.+)$/i,
    example: 'what should I read to learn about tides',
  },
  {
    means: 'list',
    pattern:
      /^(?:what(?:'s| is| was) )?(?:the )?(?:title|name) of (?:the|that|a|this) (?:papers?|article|one|study) ((?:on|about|that|which|where|with|by|using)\b.+)$/i,
    example: 'what is the title of the paper on tides',
  },
  {
    means: 'list',
    pattern: new RegExp(
      `^(?:(?:please )?(?:list|show|find|give|get|search|fetch|bring|name|recommend|suggest|display|tell)(?: me| us| for)?(?: about)? )?(?:(?:all|any|every|some|a few|several|more|other|the|good|relevant|your|\\d+) (?:of )?(?:the )?)*${PAPERS} ((?:on|about|by|from|in|with|without|that|which|who|regarding|concerning|related|relating|dealing|covering|discussing|mentioning|using|written|authored|published|released|before|after|since|between|until|of|for|where|whose|to read|at|this|last|have|today|yesterday|accepted|presented|appearing|not|except|other than|excluding)\\b.*)$`,
      'i',
    ),
    example: 'list papers on mixture of experts',
  },
  {
    means: 'list',
    pattern: new RegExp(
      `^(?:which|what)(?: other| kind of| of the| of these)? ${PAPERS} ((?!.*\\b(?:is|are) (?:this|that|it)$).+)$`,
      'i',
    ),
    example: 'which papers are about multi-object tracking',
  },
  {
    means: 'list',
    pattern: new RegExp(
      `^(?:(?:is|are) there|do (?:you|we) have|have you(?: got)?|got|any|anything|something|everything|all|show(?: me)?|find(?: me)?|give(?: me)?|list|search(?: for)?|look for|i need|i want|i(?:'m| am) looking for|looking for)(?: (?:there|any|anything|something|everything|all|some|more|a|an|the|me))*(?: ${PAPERS})? ((?:on|about|by|from|regarding|concerning|related to|dealing with|covering|mentioning)\\b.+)$`,
      'i',
    ),
    example: 'anything about GUI testing here',
  },
  {
    means: 'list',
    pattern:
      /^what (?:do you have|have you(?: got)?|is there|do we have|can you find|do you know) ((?:on|about|by|regarding|concerning)\b.+)$/i,
    example: 'what do you have on neural architecture search',
  },
  {
    means: 'list',
    pattern:
      /^((?:did|has|have) .+ (?:co-?)?(?:write|written|author(?:ed)?|publish(?:ed)?)\b.*\b(?:any|some|papers?|these|this|something|anything|here)\b.*)$/i,
    example: 'did Ada Lovelace write any of these',
  },
  {
    means: 'list',
    pattern:
      /^what (?:else )?((?:did|has|have) .+ (?:co-?)?(?:write|written|author(?:ed)?|publish(?:ed)?)\b.*)$/i,
    example: 'what has Ada Lovelace written',
  },
  {
    means: 'list',
    pattern:
      /^(?:(?:please|list|show|find|give|get|search|fetch|any|all|some|me|us|for|more|other|the|your|is there|are there|do you have|have you got|gimme|got|i need|i want|a|an|few) )*((?:[\p{L}\p{N}+#-]+ ){1,4}?)(?:papers|articles|publications|preprints|works|studies)(?: (?:please|here|in (?:here|this corpus)|there|available|you (?:have|know)))*$/iu,
    example: 'any reinforcement learning papers',
  },
  {
    means: 'list',
    pattern: /^(?:all )?(.+(?:'s|s') (?:papers|works|publications|articles))(?: here)?$/i,
    example: "Ada Lovelace's papers",
  },
];
