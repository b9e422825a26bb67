import { atOnce } from '../../shared/stages.ts';
import type { Indexes } from '../ranking/indexes.ts';
import { analyse } from '../text/analyse.ts';
import { papersMeeting } from './papers-meeting.ts';
import { isShortForPlace } from './places.ts';

/** A name that the records know and that no title or abstract uses for something else. */
export function isPerson(name: string, indexes: Indexes): boolean {
  const terms = analyse(name);
  const isSaid = terms.length === 0 || terms.every((term) => indexes.keywords.frequency(term) > 0);
  if (isSaid) return false;
  return atOnce(papersMeeting({ author: name }, indexes)).ordinals.length > 0;
}

/** `how many iros papers about X`, `Lovelace papers`: the name, before the papers and after them. */
const OWNED =
  /^((?:(?:how many|number of|count|list|show|find|give|me|us|any|all|the|some|do you have|are there|is there) )*)((?:[\p{L}.'&-]+ ){1,3})(papers?|articles?|publications?)\b(?! by\b)(.*)$/iu;

/** `iros papers` → `papers from iros`, `Lovelace papers` → `papers by Lovelace`, where the records know the name. */
export function withOwner(plain: string, indexes: Indexes): string {
  const [, opening = '', before = '', papers = '', rest = ''] = OWNED.exec(plain) ?? [];
  const name = before.trim();
  if (name === '') return plain;
  // The name stands last: it ends a clause there.
  if (isShortForPlace(name, indexes)) return `${opening}${papers}${rest} from ${name}`;
  return isPerson(name, indexes) ? `${opening}${papers}${rest} by ${name}` : plain;
}
