import { atOnce } from '../../shared/stages.ts';
import type { Criteria } from '../library.ts';
import type { Indexes } from '../ranking/indexes.ts';
import { analyse } from '../text/analyse.ts';
import {
  cutClause,
  cutCode,
  cutMonth,
  cutRecent,
  cutVotes,
  DATED,
  TITLED_CUES,
  WITHOUT_CUES,
  YEAR,
} from './criteria-cuts.ts';
import type { Desk } from './kind.ts';
import { papersMeeting } from './papers-meeting.ts';
import { placeIn } from './places.ts';

interface YearCue {
  readonly pattern: RegExp;
  readonly example: string;
  years(first: number, second: number): Pick<Criteria, 'since' | 'until'>;
}

/** In order: the first that fits decides. */
export const YEAR_CUES: readonly YearCue[] = [
  {
    pattern: new RegExp(
      `\\b${DATED}(?:between|from) ${YEAR} (?:and|to|until|till|-|–) ${YEAR}\\b`,
      'i',
    ),
    example: 'papers between 2015 and 2018',
    years: (first, second) => ({ since: Math.min(first, second), until: Math.max(first, second) }),
  },
  {
    pattern: new RegExp(`\\b${DATED}(?:before|prior to|older than|earlier than) ${YEAR}\\b`, 'i'),
    example: 'papers published before 2015',
    years: (year) => ({ until: year - 1 }),
  },
  {
    pattern: new RegExp(`\\b${DATED}(?:after|newer than|later than) ${YEAR}\\b`, 'i'),
    example: 'papers after 2020',
    years: (year) => ({ since: year + 1 }),
  },
  {
    pattern: new RegExp(`\\b${DATED}(?:since ${YEAR}|from ${YEAR} on(?:wards?)?)\\b`, 'i'),
    example: 'papers since 2022',
    years: (year) => ({ since: year }),
  },
  {
    pattern: new RegExp(`\\b${DATED}(?:until|till|up to|through) ${YEAR}\\b`, 'i'),
    example: 'papers until 2019',
    years: (year) => ({ until: year }),
  },
  {
    pattern: new RegExp(`\\b${DATED}(?:(?:from|in|of|during|for)(?: the year)? )?${YEAR}\\b`, 'i'),
    example: 'papers from 2024',
    years: (year) => ({ since: year, until: year }),
  },
];

const NAME = "((?:\\p{L}[\\p{L}.'-]*)(?: \\p{L}[\\p{L}.'-]*){0,3})";
/** How an author is named; `certain`: whatever stands there is meant as a person. */
export const AUTHOR_CUES: readonly { pattern: RegExp; example: string; certain: boolean }[] = [
  {
    pattern: new RegExp(`\\b(?:written|authored|co-?authored|published) by ${NAME}$`, 'iu'),
    example: 'written by Ada Lovelace',
    certain: true,
  },
  {
    pattern: new RegExp(
      `\\b(?:with|having|of|from) ${NAME} as (?:an? |the )?(?:first |last |co-?)?author$`,
      'iu',
    ),
    example: 'with Ada Lovelace as an author',
    certain: true,
  },
  {
    pattern: new RegExp(
      `^(?:did|has|have) ${NAME} (?:co-?)?(?:write|written|author(?:ed)?|publish(?:ed)?|wrote)\\b.*$`,
      'iu',
    ),
    example: 'did Ada Lovelace write any of these',
    certain: true,
  },
  {
    pattern: new RegExp(`\\bauthor:? ${NAME}$`, 'iu'),
    example: 'author Ada Lovelace',
    certain: true,
  },
  { pattern: new RegExp(`\\bby ${NAME}$`, 'iu'), example: 'by Ada Lovelace', certain: false },
  { pattern: new RegExp(`\\bfrom ${NAME}$`, 'iu'), example: 'from Ada Lovelace', certain: false },
];

/** Words around a wish that say nothing of what is wished for. */
/** In `in-context` and `do-calculus` no such word stands by itself. */
const AROUND =
  /(?<![-‐‑–])\b(?:papers?|articles?|works?|publications?|studies|preprints?|ones?|are there|are|is there|there|do you (?:have|know)(?: of)?|do we have|have you got|you have|you got|do|does|exist|(?:currently )?in (?:this|the|your|our) (?:corpus|collection|library|database|list|server)|in (?:here|total|all|it)|of (?:these|them|those)|(?:over|right )?here|any of (?:these|them)|please|altogether|so far|available|stored|loaded|known|indexed)\b(?![-‐‑–])/gi;
const LEADS =
  /^(?:(?:that|which|who|to|can|could|about|on|regarding|concerning|around|covering|dealing with|deal with|deals with|related to|relating to|relevant (?:to|for)|mention(?:s|ing|ed)?|discuss(?:es|ing|ed)?|address(?:es|ing)?|talk(?:s|ing)? about|treat(?:s|ing)?|cover(?:s)?|using|use(?:s)?|apply(?:ing)?|applies|stud(?:y|ies|ying)|investigat(?:e|es|ing)|propos(?:e|es|ing)|introduc(?:e|es|ing)|present(?:s|ing)?|with|for|in|of|the|topic|subject|field|area|are|is|concern(?:s)?)\b(?![-‐‑–])\s*)+/i;
const ENDS =
  /(?:[\s,;:.?!-]|(?<![-‐‑–])\b(?:and|or|by|from|in|of|on|about|the|any|did|has|have|with)\b)+$/i;

/** Reads which papers are meant from what stands behind “how many papers” or “papers”. */
export function readCriteria(
  said: string,
  { indexes, clock }: Pick<Desk, 'indexes' | 'clock'>,
): Criteria {
  const [without, wanted] = cutClause(said, WITHOUT_CUES);
  const [titled, untitled] = cutClause(wanted, TITLED_CUES);
  const [voted, unvoted] = cutVotes(untitled);
  const [coded, plain] = cutCode(unvoted);
  const [recent, past] = cutRecent(plain, clock());
  const [monthly, undated] = cutMonth(past);
  let rest = undated.replace(/\s+/g, ' ').trim();
  const dated = YEAR_CUES.map((cue) => ({ cue, match: cue.pattern.exec(rest) })).find(
    ({ match }) => match !== null,
  );
  let criteria: Criteria = {
    ...voted,
    ...coded,
    ...recent,
    ...monthly,
    ...saidOf('without', without),
    ...(titled !== undefined && { titled: titled.trim() }),
  };
  if (dated?.match) {
    const [first = 0, second = 0] = dated.match.slice(1).filter(Boolean).map(Number);
    criteria = { ...criteria, ...dated.cue.years(first, second) };
    rest = rest.replace(dated.match[0], ' ').replace(/\s+/g, ' ').trim();
  }
  const author = authorIn(rest, indexes);
  const place = author?.isKnown ? undefined : placeIn(rest, indexes);
  if (place) {
    criteria = { ...criteria, ...place.criteria };
    rest = rest.replace(place.clause, ' ');
  } else if (author) {
    criteria = { ...criteria, author: author.name };
    rest = rest.replace(author.clause, ' ');
  }
  return { ...criteria, ...saidOf('topic', rest) };
}

/** What is wished for, without the words around it; nothing where they are all. */
function saidOf(key: 'topic' | 'without', clause = ''): Pick<Criteria, 'topic' | 'without'> {
  const said = clause
    .replace(AROUND, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(LEADS, '')
    .replace(ENDS, '')
    .trim();
  return analyse(said).length > 0 ? { [key]: said } : {};
}

/** Words that follow a name without belonging to it. */
const AFTER_NAME =
  /\s+(?:(?:do|did) (?:you|we) (?:have|know)|are (?:there|here|in)|in (?:here|this|the)|here|there|please|write|wrote|written|publish(?:ed)?)\b.*$/i;

interface NamedAuthor {
  readonly name: string;
  readonly clause: string;
  /** Wrote a paper here. */
  readonly isKnown: boolean;
}

function authorIn(rest: string, indexes: Indexes): NamedAuthor | undefined {
  const text = rest.replace(AFTER_NAME, '').trim();
  for (const { pattern, certain } of AUTHOR_CUES) {
    const match = pattern.exec(certain ? rest : text) ?? pattern.exec(text);
    const name = match?.[1];
    if (match === null || name === undefined) continue;
    const isKnown = atOnce(papersMeeting({ author: name }, indexes)).ordinals.length > 0;
    if (certain || isKnown || isWrittenAsPerson(name)) return { name, clause: match[0], isKnown };
  }
  return undefined;
}

function isWrittenAsPerson(name: string): boolean {
  const words = name.split(' ');
  return words.length >= 2 && words.every((word) => /^\p{Lu}/u.test(word));
}
