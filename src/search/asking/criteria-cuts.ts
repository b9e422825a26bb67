import type { Criteria } from '../library.ts';

/** What was read off a text, and what is left of the text. */
export type Cut = readonly [Criteria, string];

interface CutCue {
  readonly pattern: RegExp;
  readonly example: string;
}

const OF_TOPIC =
  '(?:about|on|using|with|mentioning|involving|related to|relating to|dealing with|regarding|concerning|covering|applied to)';
/** Who wrote them and when are said otherwise; `learning without labels` is a topic. */
const NO_TOPIC = '(?!by |from |(?:before|after|since|until|in|of) (?:19|20)\\d\\d|older|newer)';
const THOSE = '(?:(?:those|the ones|ones|any|the|papers?|anything|stuff) )*';

/** What the papers should not be about: group 1. */
export const WITHOUT_CUES: readonly CutCue[] = [
  {
    pattern: new RegExp(
      `[,;]?(?:^| )(?:but |and |that are |which are )?(?:not|nothing) ${THOSE}${OF_TOPIC} (.+)$`,
      'i',
    ),
    example: 'about tides, not about harbours',
  },
  {
    pattern: new RegExp(`[,;]? (?:that|which) (?:are|is) (?:not|no) ${NO_TOPIC}${THOSE}(.+)$`, 'i'),
    example: 'about tides that are not surveys',
  },
  {
    pattern: new RegExp(
      `[,;]? (?:but|and) (?:not|no|without|never|excluding|except) ${NO_TOPIC}${THOSE}(?:${OF_TOPIC} )?(.+)$`,
      'i',
    ),
    example: 'about tides but no harbours',
  },
  {
    pattern: new RegExp(
      `[,;] ?(?:not|no|without|minus) ${NO_TOPIC}${THOSE}(?:${OF_TOPIC} )?(.+)$`,
      'i',
    ),
    example: 'about tides, without harbours',
  },
  {
    pattern: new RegExp(
      `(?:^|[,;]? )(?:except(?: for)?|excluding|other than|apart from|aside from|besides) ${NO_TOPIC}${THOSE}(?:${OF_TOPIC} )?(.+)$`,
      'i',
    ),
    example: 'about tides except harbours',
  },
];

/** Words that the titles must have: group 1. */
export const TITLED_CUES: readonly CutCue[] = [
  {
    pattern:
      /(?:^|\b(?:that |which )?(?:with|have|has|having|contain(?:s|ing)?|mention(?:s|ing)?|includ(?:es?|ing)|us(?:es?|ing)|by) )(?:the )?(?:words?|terms?|phrase)? ?["']?([^"']+?)["']? in (?:the|its|their) titles?\b/i,
    example: 'with "tides" in the title',
  },
  {
    pattern:
      /\b(?:whose|where the|with a) titles? (?:contains?|mentions?|says?|includes?|has|have|that (?:contains?|mentions?|says?|includes?|has|have)|containing|mentioning) (?:the )?(?:words?|terms?|phrase)? ?["']?([^"']+?)["']?$/i,
    example: 'whose title mentions tides',
  },
];

export const YEAR = '((?:19|20)\\d\\d)';
export const DATED =
  '(?:(?:that |which )?(?:were |was |are |is )?(?:published|released|written|dated|submitted|came out|come out|appeared|appearing) )?';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = new RegExp(
  `\\b${DATED}(?:from|in|of|during|for)?\\s*(${MONTHS.join('|')})[a-z]*\\.?,? ${YEAR}\\b`,
  'i',
);
const HAVING = '(?:(?:that |which )?(?:with|have|has|having|got|get) )?';
const VOTES = '(?:up)?(?:votes?|likes)';

/** How many votes papers must have, or may: group 1, a number or none. */
export const VOTES_CUES: readonly (CutCue & { votes(count: number): Criteria })[] = [
  {
    pattern: new RegExp(`\\b${HAVING}(?:more than|over|above|>) ?(\\d+) ${VOTES}\\b`, 'i'),
    example: 'with more than 20 votes',
    votes: (count) => ({ minVotes: count + 1 }),
  },
  {
    pattern: new RegExp(`\\b${HAVING}(?:at least|minimum|>=) ?(\\d+) ${VOTES}\\b`, 'i'),
    example: 'with at least 20 votes',
    votes: (count) => ({ minVotes: count }),
  },
  {
    pattern: new RegExp(`\\b${HAVING}(\\d+)(?: or more ${VOTES}| ${VOTES} or more)\\b`, 'i'),
    example: 'with 20 votes or more',
    votes: (count) => ({ minVotes: count }),
  },
  {
    pattern: new RegExp(
      `\\b${HAVING}(?:fewer than|less than|under|below|<) ?(\\d+) ${VOTES}\\b`,
      'i',
    ),
    example: 'with fewer than 5 votes',
    votes: (count) => ({ maxVotes: Math.max(0, count - 1) }),
  },
  {
    pattern: new RegExp(`\\b${HAVING}(?:at most|up to|<=) ?(\\d+) ${VOTES}\\b`, 'i'),
    example: 'with at most 5 votes',
    votes: (count) => ({ maxVotes: count }),
  },
  {
    pattern: new RegExp(
      `\\b(?:${HAVING}(?:no|zero|0)|without(?: any)?|(?:that |which )?(?:did not|didn't|do not|don't) (?:get|have)(?: any)?)() ${VOTES}\\b`,
      'i',
    ),
    example: 'with zero votes',
    votes: () => ({ maxVotes: 0 }),
  },
];

export function cutMonth(text: string): Cut {
  const match = MONTH.exec(text);
  const [clause, month, year] = match ?? [];
  if (clause === undefined || month === undefined) return [{}, text];
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  return [{ month: `${year}-${String(number).padStart(2, '0')}` }, text.replace(clause, ' ')];
}

export function cutVotes(text: string): Cut {
  for (const { pattern, votes } of VOTES_CUES) {
    const match = pattern.exec(text);
    if (match !== null) return [votes(Number(match[1])), text.replace(match[0], ' ')];
  }
  return [{}, text];
}

const WITH_CODE =
  /\b(?:that |which )?(?:with|have|has|having|release[sd]?|publish(?:ed)?|provide[sd]?|come with|share[sd]?) (?:a |an |their |its |the |any |some |public |open |available |official |source )*(?:code(?!\s*(?:generation|review|search|completion|smells?|book|s\b))|implementations?|github(?: repo(?:sitory)?s?)?|repos?(?:itory|itories)?|codebases?)(?: (?:on|at|in) (?:github|gitlab))?(?: (?:publicly |openly |freely )?(?:available|released|online))?\b/i;

const WITHOUT_CODE =
  /\b(?:that |which )?(?:(?:with|have|has|having) no|without|lack(?:s|ing)?|(?:do|does) not (?:have|release|share|provide)|don't (?:have|release|share)) (?:any |public |open |available |released )*(?:code|implementations?|github(?: repo)?|repos?(?:itory)?)\b/i;

export function cutCode(text: string): Cut {
  const [lacking] = WITHOUT_CODE.exec(text) ?? [];
  if (lacking !== undefined) return [{ code: false }, text.replace(lacking, ' ')];
  const [clause] = WITH_CODE.exec(text) ?? [];
  return clause === undefined ? [{}, text] : [{ code: true }, text.replace(clause, ' ')];
}

const DAY_MS = 24 * 60 * 60 * 1000;
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 };
const RECENT =
  /\b(?:(?:that |which )?(?:were |was )?(?:published|released|new|from|in|of|during|within|over|since|added) )*(?:(today|yesterday)|(this|last) (month|year)|(?:the |this |these )?(?:last |past |current )?(?:(\d{1,4}) )?(day|week|month|year)s?)(?='s\b|$|[ ,.])/i;

/** `this week`, `the last 30 days`, `last month`: by the calendar of UTC. */
export function cutRecent(text: string, now: number): Cut {
  const match = RECENT.exec(text);
  const [clause, day, which, span, count, unit] = match ?? [];
  if (clause === undefined || !/\b(?:today|yesterday|this|last|past|these|current)\b/i.test(clause))
    return [{}, text];
  const rest = text.replace(clause, ' ');
  if (span !== undefined) return [calendarSpan(span, which, now), rest];
  const days = day === undefined ? Number(count ?? 1) * (DAYS[unit?.toLowerCase() ?? ''] ?? 1) : 0;
  const back = day?.toLowerCase() === 'yesterday' ? 1 : days;
  return [{ sinceDay: isoDay(now - back * DAY_MS) }, rest];
}

/** The month or the year that it is, or the one before. */
function calendarSpan(span: string, which = '', now: number): Criteria {
  const date = new Date(now);
  const back = which.toLowerCase() === 'last' ? 1 : 0;
  const year = date.getUTCFullYear();
  if (span.toLowerCase() === 'year') return { since: year - back, until: year - back };
  return { month: isoDay(Date.UTC(year, date.getUTCMonth() - back, 1)).slice(0, 7) };
}

const isoDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** Whole clauses, as they were said: the caller cleans them as it does the topic. */
export function cutClause(
  text: string,
  cues: readonly CutCue[],
): readonly [clause: string | undefined, rest: string] {
  for (const { pattern } of cues) {
    const match = pattern.exec(text);
    if (match?.[1] !== undefined) return [match[1], text.replace(match[0], ' ')];
  }
  return [undefined, text];
}
