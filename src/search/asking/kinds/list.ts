import { inTurns } from '../../../shared/stages.ts';
import type { Answer, Citation, Criteria, Hit, Said } from '../../library.ts';
import { saying } from '../answers.ts';
import { AUTHOR_CUES, readCriteria, YEAR_CUES } from '../criteria.ts';
import type { Asked, Desk, Kind } from '../kind.ts';
import { meaningIn } from '../kind.ts';
import { ORDERED_BY } from '../ordered-by.ts';
import { isPerson, withOwner } from '../owner.ts';
import { firstOf, papersMeeting } from '../papers-meeting.ts';
import { ALL_CUES, LIST_CUES, ORDER_CUES, PERSON_CUES } from './list-cues.ts';

const CONFIDENCE = { records: 0.95, topic: 0.75 };
const SHOWN = 5;
const MOST_QUOTED = 3;

/** Papers by somebody, on something, of a time; the newest, the most voted for. */
export const list: Kind = {
  answer(asked, desk) {
    const { named } = asked;
    const plain = withOwner(asked.plain, desk.indexes);
    if (named.length > 0 && !asksByRecord(plain)) return undefined;
    const order = meaningIn(plain, ORDER_CUES);
    if (order !== undefined) return ordered(asked, order, desk);
    if (named.length === 0 && meaningIn(plain, ALL_CUES) !== undefined)
      return listed(asked, {}, desk);
    const person = named.length > 0 ? undefined : personIn(plain, desk);
    if (person !== undefined) return listed(asked, { author: person }, desk);
    const rest = LIST_CUES.map(({ pattern }) => pattern.exec(plain)?.[1]).find(Boolean);
    const criteria = rest === undefined ? {} : readCriteria(possessive(rest), desk);
    return Object.keys(criteria).length === 0 ? undefined : listed(asked, criteria, desk);
  },
};

/** Asks for what somebody has written, and the records know the name. */
function personIn(plain: string, { indexes }: Desk): string | undefined {
  const name = PERSON_CUES.map(({ pattern }) => pattern.exec(plain)?.[1]).find(Boolean);
  return name !== undefined && isPerson(name, indexes) ? name : undefined;
}

/** “Papers by X since 2020” is asked of the records, whatever else may be called X. */
const asksByRecord = (plain: string): boolean =>
  AUTHOR_CUES.some(({ pattern, certain }) => certain && pattern.test(plain)) ||
  (LIST_CUES.some(({ pattern }) => pattern.test(plain)) &&
    YEAR_CUES.some(({ pattern }) => pattern.test(plain)));

/** `Ada Lovelace's papers` → `by Ada Lovelace`. */
const possessive = (rest: string): string =>
  rest.replace(/^(.+?)(?:'s|(?<=s)') (?:papers|works|publications|articles)$/i, 'by $1');

/** `… and who wrote it`: the papers are shown with their authors, dates and votes. */
const ALSO = /[, ]+and (?:who|when|where|by whom|how many)\b.*$/i;
/** Words of the superlative itself. */
const SUPERLATIVE =
  /^(?:(?:which|what)(?: years?| dates?| months?)?(?:'s| is| are| was| were)?|when (?:was|were|did)|show(?: me)?|list|give(?: me)?|find(?: me)?)\s+|\b(?:the|newest|latest|most recent|recent|youngest|last|new|oldest|earliest|first|most|highest|top|best|least|fewest|lowest|worst|authors?|(?:up)?voted|(?:up)?votes|liked|likes|popular|trending|cited|citations?|added|number of|has|have|is|are|was|were|(?:published|released|written|come out|appear)$|with|got|\d+)\b/gi;

async function ordered(
  asked: Asked,
  order: NonNullable<Criteria['order']>,
  desk: Desk,
): Promise<Answer | undefined> {
  const rest = asked.plain.replace(ALSO, '').replace(SUPERLATIVE, ' ').replace(/\s+/g, ' ').trim();
  const criteria = { ...readCriteria(rest, desk), order };
  const meeting = await inTurns(papersMeeting(criteria, desk.indexes));
  const total = meeting.ordinals.length;
  if (total === 0 && meeting.unknown === 0) return undefined;
  const wantsOne = !/\b(?:papers|articles|works|publications|ones)\b/i.test(asked.plain);
  const { indexes } = desk;
  const hits = await inTurns(firstOf(meeting, criteria, { indexes, limit: asked.limit }));
  return saying(
    { about: 'list', criteria, total, unknown: meeting.unknown },
    {
      confidence: total === 0 ? 0 : CONFIDENCE.records,
      hits,
      shown: Math.min(wantsOne ? sameAsFirst(hits, order) : wantedIn(asked.plain), hits.length),
    },
  );
}

/** `top 3`, `give me 2 papers`: no more than that, nor than a list shows. */
function wantedIn(plain: string): number {
  const [, first, second] =
    /\b(?:top|latest|newest|oldest|first|last|best|most recent) (\d{1,2})\b|^(?:(?:list|show|find|give|name|recommend)(?: me| us)? )?(\d{1,2}) /i.exec(
      plain,
    ) ?? [];
  return Math.min(SHOWN, Number(first ?? second ?? SHOWN) || SHOWN);
}

/** The first, and those that tie with it. */
function sameAsFirst(hits: Answer['hits'], order: NonNullable<Criteria['order']>): number {
  const worth = ({ paper }: Answer['hits'][number]) => ORDERED_BY[order](paper);
  const [first] = hits;
  const ties = first === undefined ? 0 : hits.filter((hit) => worth(hit) === worth(first)).length;
  return Math.min(SHOWN, Math.max(1, ties));
}

async function listed(asked: Asked, criteria: Criteria, desk: Desk): Promise<Answer | undefined> {
  const { indexes } = desk;
  const meeting = await inTurns(papersMeeting(criteria, indexes));
  const total = meeting.ordinals.length;
  const said = { about: 'list', criteria, total, unknown: meeting.unknown } as const;
  if (total === 0) {
    // What no paper is about may still be said in a sentence.
    const isTopicAlone = Object.keys(criteria).join() === 'topic';
    return isTopicAlone ? undefined : saying(said, { confidence: 0 });
  }
  const hits = await inTurns(firstOf(meeting, criteria, { indexes, limit: asked.limit }));
  if (criteria.topic === undefined) {
    const shown = Math.min(wantedIn(asked.plain), hits.length);
    return saying(said, { confidence: CONFIDENCE.records, hits, shown });
  }
  return withSentences({ said, hits, isAll: hits.length === total }, asked, desk);
}

interface Listing {
  readonly said: Said & { readonly about: 'list' };
  readonly hits: readonly Hit[];
  /** Nothing is left out of `hits`. */
  readonly isAll: boolean;
}

/** A list by topic: what the papers say of it, and papers that say it in words of their own. */
async function withSentences(
  { said, hits, isAll }: Listing,
  { text, plain, limit }: Asked,
  { quote, retriever }: Desk,
): Promise<Answer> {
  // What is not wanted is not to be quoted.
  const wish = said.criteria.without === undefined ? text : (said.criteria.topic ?? text);
  const quoted = await quote(wish, { limit }, retriever);
  const listed = new Set(hits.map(({ paper }) => paper.id));
  const saysSo = new Set(
    quoted.status === 'answered' ? quoted.sentences.map(({ paperId }) => paperId) : [],
  );
  const { topic, ...others } = said.criteria;
  const mayAdd = isAll && topic !== undefined && Object.keys(others).length === 0;
  const added = mayAdd
    ? quoted.hits.filter(({ paper: { id } }) => saysSo.has(id) && !listed.has(id))
    : [];
  const all = [...hits, ...added].slice(0, limit);
  const shown = Math.min(wantedIn(plain), all.length);
  const listing = saying(
    { ...said, total: said.total + added.length },
    { confidence: CONFIDENCE.topic, hits: all, shown },
  );
  return { ...listing, sentences: sentencesFor(all.slice(0, shown), quoted) };
}

/** What the papers listed say of it: one sentence of each, of three at most. */
function sentencesFor(hits: readonly Hit[], { sentences }: Answer): readonly Citation[] {
  return hits
    .flatMap(({ paper, why }) => {
      const quoted = sentences.find(({ paperId }) => paperId === paper.id);
      if (quoted) return [quoted];
      const start = why.sentence === undefined ? -1 : paper.abstract.indexOf(why.sentence);
      return why.sentence === undefined || start < 0
        ? []
        : [{ text: why.sentence, start, paperId: paper.id, title: paper.title }];
    })
    .slice(0, MOST_QUOTED);
}
