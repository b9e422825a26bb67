import type { TallyOf } from '../../library.ts';
import type { Cue } from '../kind.ts';

const PAPERS = '(?:papers?|articles?|publications?|works?|preprints?|entries)';
const PLACE_HERE =
  '(?:(?:in|of|from|among) (?:this|the|your|our|these|all) (?:corpus|collection|library|database|list|catalogue|server|papers|records)|(?:in )?(?:here|total|there|all|it))';
/** Where they are looked for, and nothing else. */
const HERE = `(?:(?: (?:all|exist|do (?:you|we) (?:have|know)|are there|there are|(?:are )?${PLACE_HERE}|(?:are )?(?:represented|covered|included|listed|altogether|overall)))*)`;
/** What narrows the papers: group \`which\`. */
const WHICH =
  '(?<which>(?: (?:do you have|here|overall|on|about|in|for|of|from|among|since|before|after|between|at|by|with)\\b.*)?)';

/** What is counted by: how it is called, who or what does it, and an example of one and of several. */
interface Thing {
  readonly of: TallyOf;
  readonly thing: string;
  readonly subject: string;
  readonly example: string;
}

const THINGS: readonly Thing[] = [
  {
    of: 'author',
    thing: '(?:authors?|writers?|researchers?|scientists?)',
    subject: '(?:who|(?:which|what) (?:authors?|writers?|researchers?|scientists?|person|people))',
    example: 'author',
  },
  {
    of: 'venue',
    thing: '(?:venues?|journals?|conferences?|workshops?|publishers?)',
    subject: '(?:which|what|where) ?(?:venues?|journals?|conferences?|workshops?|publishers?)?',
    example: 'venue',
  },
  {
    of: 'organisation',
    thing:
      '(?:organi[sz]ations?|institutions?|institutes?|universit(?:y|ies)|compan(?:y|ies)|labs?|affiliations?)',
    subject:
      '(?:which|what) (?:organi[sz]ations?|institutions?|institutes?|universit(?:y|ies)|compan(?:y|ies)|labs?)',
    example: 'organisation',
  },
  {
    of: 'year',
    thing: 'years?',
    subject: '(?:which|what|in which|in what) years?',
    example: 'year',
  },
];

/** Five ways in which each is asked for. */
const WAYS: readonly ((thing: Thing) => readonly [pattern: string, example: string])[] = [
  ({ subject, example }) => [
    `^${subject} (?:has|have|had|wrote|writes|published|publishes|authored|made|with|produced|saw|(?:were|are) there) (?:the )?(?:most|largest number of|highest number of)(?: ${PAPERS})?${WHICH}$`,
    `which ${example} has the most papers`,
  ],
  ({ thing, example }) => [
    `^(?:(?:who|which|what)(?:'s| is| are)? )?(?:the )?(?:most (?:common|frequent|prolific|productive|active|published|represented)|commonest|busiest|top(?: \\d+)?) ${thing}${WHICH}$`,
    `most common ${example}`,
  ],
  ({ subject, example }) => [
    `^${subject} (?:is|are|was|were|comes?|appears?|occurs?|turns? up|shows? up)(?: up)? (?:the )?most(?: (?:common|often|frequent|frequently|prolific|productive|active|represented))?${WHICH}$`,
    `which ${example} is most common`,
  ],
  ({ thing, example }) => [
    `^(?:(?:list|show|name|give)(?: me| us)? )?(?:(?:which|what|all|the|every|who|are|different|list of) )*${thing}${HERE}$`,
    `which ${example}s are here`,
  ],
  ({ thing, example }) => [
    `^(?:how many|(?:the )?number of)(?: (?:different|distinct|unique|various))* ${thing}${HERE}$`,
    `how many different ${example}s are here`,
  ],
  ({ thing, example }) => [
    `^(?:(?:how many|the number of|number of|count) )?(?:the )?${PAPERS}(?: are there| do (?:you|we) have| were published| came out)? (?:per|by|for each|for every|in each|each) ${thing}$`,
    `how many papers per ${example}`,
  ],
];

/** What the papers are counted by; who asks for a single name and means a paper's does not ask so. */
export const TALLY_CUES = WAYS.flatMap((way) =>
  THINGS.map((thing): Cue<TallyOf> => {
    const [pattern, example] = way(thing);
    return { means: thing.of, pattern: new RegExp(pattern, 'i'), example };
  }),
);
