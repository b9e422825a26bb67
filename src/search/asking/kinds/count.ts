import { createBreather } from '../../../shared/breathe.ts';
import { inTurns } from '../../../shared/stages.ts';
import { saying } from '../answers.ts';
import { readCriteria } from '../criteria.ts';
import type { Kind } from '../kind.ts';
import { withOwner } from '../owner.ts';
import { firstOf, papersMeeting } from '../papers-meeting.ts';

const PAPERS =
  '(?:papers?|articles?|publications?|preprints?|abstracts?|(?:of (?:these|them|those|the papers)))';
const OPENING =
  '^(?:(?:so|and|ok|roughly|about|approximately|exactly|in total|overall|altogether)[, ]+)*';
/** `how many papers are about X`; group 1 is what they have in common. */
export const COUNT_CUES: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  {
    pattern: new RegExp(
      `${OPENING}how many(?: of the)?(?: other| different)?(?: (?<kind>[\\p{L}/ -]{1,40}?))? ${PAPERS}\\b(?<rest>.*)$`,
      'iu',
    ),
    example: 'how many papers are about X',
  },
  {
    pattern: new RegExp(
      `${OPENING}(?:what(?:'s| is|s) )?(?:the )?(?:total )?(?:number|count|amount) of (?:the )?${PAPERS}\\b(.*)$`,
      'i',
    ),
    example: 'number of papers about X',
  },
  {
    pattern: new RegExp(`^count (?:the |all )*${PAPERS}\\b(.*)$`, 'i'),
    example: 'count the papers about X',
  },
  {
    pattern: new RegExp(
      `${OPENING}how many (?:of (?:them|these|those) )?((?:are )?(?:about|on|deal(?:ing)? with|mention(?:ing)?|discuss(?:ing)?|cover(?:ing)?|talk(?:ing)? about|by|from)\\b.*)$`,
      'i',
    ),
    example: 'how many deal with X',
  },
  {
    pattern:
      /\bhow many (?:papers|articles)(?: (?:are (?:there|here|in (?:here|it|this|the) ?\w*)|do you (?:have|know)))?( ?)$/i,
    example: 'how big is it, how many papers',
  },
];
/** What papers did, which is a fact about one of them: `how many papers did the survey review`. */
const A_FACT =
  /^\s*(?:(?:were|was|are) (?:included|reviewed|surveyed|analy[sz]ed|selected|considered|screened|identified|examined|collected|cited)|(?:did|does|do) (?:the|this|that|they|it|these)\b|(?:cite|cites|cited)\b)/i;
/** From defended rules over words and records; a topic's edge is a matter of reading. */
const CONFIDENCE = { records: 0.95, topic: 0.8 };
const SHOWN = 3;

/** `reinforcement learning papers here` is `about reinforcement learning here`. */
function restOf(match: RegExpExecArray | null): string | undefined {
  const { kind, rest } = match?.groups ?? {};
  if (rest === undefined) return match?.[1];
  return kind === undefined ? rest : ` about ${kind}${rest}`;
}

const isThere = (rest: string | undefined): rest is string => rest !== undefined;

/** How many papers there are: of all, about something, by somebody, of a time. */
export const count: Kind = {
  async answer({ plain, named, limit }, desk) {
    const { indexes } = desk;
    const text = withOwner(plain, indexes);
    const rest = COUNT_CUES.map(({ pattern }) => restOf(pattern.exec(text))).find(isThere);
    if (rest === undefined || named.length > 0 || A_FACT.test(rest)) return undefined;
    const breathe = createBreather();
    const criteria = readCriteria(rest, desk);
    await breathe();
    const meeting = await inTurns(papersMeeting(criteria, indexes));
    await breathe();
    const total = meeting.ordinals.length;
    const said = { about: 'count', criteria, total, unknown: meeting.unknown } as const;
    const isAll = Object.keys(criteria).length === 0;
    const hits = isAll ? [] : await inTurns(firstOf(meeting, criteria, { indexes, limit }));
    // A name that wrote nothing here may be no author's at all, and records may not tell of code.
    const isOfRecords = (criteria.author ?? (criteria.code || undefined)) !== undefined;
    const knowsNone = total === 0 && (meeting.unknown > 0 || isOfRecords);
    const confidence = criteria.topic === undefined ? CONFIDENCE.records : CONFIDENCE.topic;
    return saying(said, {
      confidence: knowsNone ? 0 : confidence,
      hits,
      shown: Math.min(SHOWN, hits.length),
    });
  },
};
