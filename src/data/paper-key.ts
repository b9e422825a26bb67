import { createHash } from 'node:crypto';

const LONGEST = 100;

/**
 * A paper id for places that hold 100 characters and trim them (Discord's menus, buttons and
 * choices): the id itself where it survives that and is no longer than `longest`, else `key:` and a hash. `Library.find` takes both.
 */
export const paperKey = (id: string, longest = LONGEST): string =>
  travels(id) && id.length <= longest
    ? id
    : `key:${createHash('sha256').update(id).digest('hex').slice(0, 32)}`;

/** Whether a text comes back from such a place unchanged: short, nothing to trim, nothing invisible. */
export const travels = (id: string): boolean =>
  id !== '' && id.length <= LONGEST && id === id.trim() && !/\p{C}/u.test(id);
