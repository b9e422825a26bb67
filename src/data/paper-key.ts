import { createHash } from 'node:crypto';

const LONGEST = 100;

/**
 * A paper id in at most 100 characters, for places that hold no more (Discord's menus, buttons and
 * choices): the id itself, or for a longer one `key:` and a hash. `Library.find` takes both.
 */
export const paperKey = (id: string): string =>
  id.length <= LONGEST ? id : `key:${createHash('sha256').update(id).digest('hex').slice(0, 32)}`;
