import { decodeEntities } from './entities.ts';
import { readTags } from './tags.ts';

const ENTITY = /&(?:#|[A-Za-z])/;
const TAG = /<[/!]?[A-Za-z[-]/;

/**
 * Text with the tags and character references of HTML and JATS as what they mean: `CO<sub>2</sub>` →
 * CO₂, `Ni&ndash;Fe` → Ni–Fe. `p < 0.05` and a bare `&` stay. Linear time.
 */
export function readMarkup(text: string): string {
  const decoded = ENTITY.test(text) ? decodeEntities(text) : text;
  if (!TAG.test(decoded)) return decoded;
  const read = readTags(decoded);
  return read === decoded ? read : read.replace(/[^\S\n]+/g, ' ').trim();
}
