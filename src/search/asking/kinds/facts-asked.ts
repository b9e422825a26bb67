import type { RecordFact } from '../../library.ts';
import type { Asked, Cue } from '../kind.ts';
import { meaningIn } from '../kind.ts';
import { ACCOUNT_CUES } from './account-cues.ts';
import { FOREIGN_CUES } from './foreign-cues.ts';
import { RECORD_CUES } from './record-cues.ts';

/** What a question asks of a record, and the parts of it that ask something else. */
export interface FactsAsked {
  readonly facts: readonly RecordFact[];
  readonly rest: readonly string[];
}

/** What a part of a question may be short for where the paper is known: `and when`. */
export const SHORT_CUES: readonly Cue<RecordFact>[] = [
  {
    means: 'date',
    pattern:
      /^(?:when|(?:in |from |of )?(?:what|which) year|(?:the |its )?(?:date|year)(?: of| for)?)$/i,
    example: 'in which year',
  },
  {
    means: 'venue',
    pattern: /^(?:(?:and )?where|(?:the |its )?(?:venue|journal|conference)(?: of| for)?)$/i,
    example: 'where',
  },
  {
    means: 'authors',
    pattern:
      /^(?:by whom|by who|(?:who|what) (?:is|was|are) (?:the )?(?:first|last|lead|senior)(?: one)?|(?:the |its )?authors?(?: of| for)?)$/i,
    example: 'who is the first',
  },
  {
    means: 'organisation',
    pattern:
      /^(?:from where|(?:from |at |by )?(?:(?:what|which|the|its) )?(?:organi[sz]ation|institution|university|lab|company)(?: of| for)?)$/i,
    example: 'from which lab',
  },
  {
    means: 'votes',
    pattern: /^(?:the |its )?(?:up)?votes?(?: of| for| on)?$/i,
    example: 'votes',
  },
  { means: 'stars', pattern: /^(?:the |its |github )?stars(?: of| for)?$/i, example: 'stars' },
  {
    means: 'comments',
    pattern: /^(?:the |its )?comments(?: of| for| on)?$/i,
    example: 'comments for',
  },
  {
    means: 'citations',
    pattern: /^(?:the |its )?citations?(?: of| for)?$/i,
    example: 'citations of',
  },
];

/** Stands in a question for the name of a paper, which may hold an “and” of its own. */
const NAME = '\uE000';
const BETWEEN = /\s*[,;&]\s*(?:and )?|\s+(?:and|plus|as well as|or|und|et|y)\s+/i;
const AGAIN = /^(?:and|also|then|or|please|tell me|give me|(?:do|can) you (?:know|tell me))\s+/i;
/** Begins as questions do: what else a part says is taken for a word of the part before it. */
const A_QUESTION =
  /^(?:what|why|how|which|who|when|where|does|do|did|is|are|was|can|will|explain|summari[sz]e|describe|compare)\b.*\S/i;

/** The authors as those who say something: their paper is asked, not its record. */
const AUTHORS_SAY =
  /\bauthors?\b.*\b(?:propos|claim|say|said|find|found|show|suggest|argu|conclud|report|use|used|do|did|think|mean|present|introduc|recommend|test|evaluat|compar|measur|observe|believe|state|demonstrat|train)\w*\b/i;
const AUTHORS_WORK = /\b(?:come from|work|affiliat|based)\b/i;

/** What is asked of a record: `who wrote X and when` asks two things, each part is read by itself. */
export function factsAsked(asked: Asked): FactsAsked {
  if (asked.isTitle) return { facts: [], rest: [] };
  const parts = partsOf(asked);
  const read = parts.map((part) => ({ part, fact: factIn(part, asked, parts.length > 1) }));
  const facts = read.flatMap(({ fact }) => fact ?? []);
  if (parts.length > 1 && facts.length > 0) {
    const rest = read.filter(
      ({ part, fact }) => fact === undefined && A_QUESTION.test(plain(part)),
    );
    return { facts: [...new Set(facts)], rest: rest.map(({ part }) => named(part, asked)) };
  }
  const whole = factIn(parts.join(' and '), asked, false);
  return { facts: whole === undefined ? [] : [whole], rest: [] };
}

/** The question without what names its paper, in the parts between “and” and commas. */
function partsOf({ plain: text, named: papers }: Asked): readonly string[] {
  const masked = papers.reduceRight(
    (read, { start, end }) => `${read.slice(0, start)}${NAME}${read.slice(end)}`,
    text,
  );
  const parts = masked.split(BETWEEN).map((part) => part.replace(AGAIN, '').trim());
  return parts.filter((part) => plain(part) !== '' || part.includes(NAME));
}

/** Without the name and the marks around it. */
const plain = (part: string): string =>
  part
    .replaceAll(NAME, ' ')
    .replace(/["']s\b|["]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const named = (part: string, { scope }: Asked): string =>
  part.replaceAll(NAME, scope === undefined ? '' : `“${scope.title}”`);

function factIn(part: string, { scope }: Asked, isPart: boolean): RecordFact | undefined {
  const said = plain(part);
  if (AUTHORS_SAY.test(said) && !AUTHORS_WORK.test(said) && !/^who\b/i.test(said)) {
    return meaningIn(
      said,
      RECORD_CUES.filter(({ means }) => means === 'authorCount'),
    );
  }
  const told =
    meaningIn(said, ACCOUNT_CUES) ??
    meaningIn(said, RECORD_CUES) ??
    (scope === undefined ? undefined : meaningIn(said, FOREIGN_CUES));
  return told ?? (isPart || scope !== undefined ? meaningIn(said, SHORT_CUES) : undefined);
}
