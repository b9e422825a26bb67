import { inTurns } from '../../../shared/stages.ts';
import { saying } from '../answers.ts';
import { readCriteria } from '../criteria.ts';
import type { Kind } from '../kind.ts';
import { papersMeeting } from '../papers-meeting.ts';
import { tallyOf } from '../tally-of.ts';
import { TALLY_CUES } from './tally-cues.ts';

/** By how many of the papers the records tell it, all of them or a few. */
const CONFIDENCE = { most: 0.95, some: 0.7 };
const MOST_KNOWN = 0.9;

/** Who wrote the most, which venues, organisations and years there are: counted over the records. */
export const tally: Kind = {
  async answer({ plain, named, spokenOf, scope }, desk) {
    const text = plain.replace(/ +/g, ' ');
    const cue = TALLY_CUES.find(({ pattern }) => pattern.test(text));
    if (cue === undefined || named.length + spokenOf.length > 0 || scope !== undefined) {
      return undefined;
    }
    const { which = '' } = cue.pattern.exec(text)?.groups ?? {};
    const criteria = readCriteria(which, desk);
    const { ordinals } = await inTurns(papersMeeting(criteria, desk.indexes));
    const counted = await inTurns(tallyOf(cue.means, ordinals, desk.indexes));
    const { distinct, unknown } = counted;
    const known = 1 - unknown / Math.max(1, ordinals.length);
    const confidence = known >= MOST_KNOWN ? CONFIDENCE.most : CONFIDENCE.some;
    return saying(
      { about: 'tally', criteria, tally: counted },
      { confidence: distinct === 0 ? 0 : confidence },
    );
  },
};
