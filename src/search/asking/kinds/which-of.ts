import type { Criteria } from '../../library.ts';
import { plainHit, saying } from '../answers.ts';
import { type Cue, type Kind, meaningIn } from '../kind.ts';
import { ORDERED_BY } from '../ordered-by.ts';

/** By what one of several named papers is chosen. */
export const WHICH_OF_CUES: readonly Cue<NonNullable<Criteria['order']>>[] = [
  {
    means: 'oldest',
    pattern: /\b(?:which|what|who)\b.*\b(?:first|older|oldest|earlier|earliest|before)\b/i,
    example: 'which of the two came first',
  },
  {
    means: 'newest',
    pattern: /\b(?:which|what)\b.*\b(?:newer|newest|later|latest|more recent|last)\b/i,
    example: 'which one is newer, A or B',
  },
  {
    means: 'votes',
    pattern: /\b(?:which|what)\b.*\b(?:more|most) (?:up)?(?:votes|voted|popular|liked)\b/i,
    example: 'which of them has more votes',
  },
  {
    means: 'citations',
    pattern:
      /\b(?:which|what)\b.*\b(?:(?:more|most) (?:often |frequently )?(?:cited|citations)|cited (?:more|most))\b/i,
    example: 'which of them is cited more',
  },
];

/** Numbers by size, dates by the calendar. */
const compared = (one: string | number = '', two: string | number = ''): number =>
  typeof one === 'number' && typeof two === 'number'
    ? one - two
    : String(one).localeCompare(String(two));

/** Which of the papers that are spoken of came first, is newer, has more votes: their records tell. */
export const whichOf: Kind = {
  answer({ plain, spokenOf, certainty }) {
    const order = spokenOf.length > 1 ? meaningIn(plain, WHICH_OF_CUES) : undefined;
    if (order === undefined) return undefined;
    const papers = spokenOf.map(({ paper }) => paper);
    const worth = ORDERED_BY[order];
    const told = papers.filter((paper) => worth(paper) !== undefined);
    const sorted = told.toSorted((a, b) => {
      const [one, two] = order === 'oldest' ? [b, a] : [a, b];
      return compared(worth(two), worth(one));
    });
    const unknown = papers.length - told.length;
    return saying(
      { about: 'list', criteria: { order }, total: told.length, unknown },
      { confidence: unknown > 0 ? 0 : Math.max(certainty, 0.9), hits: sorted.map(plainHit) },
    );
  },
};
