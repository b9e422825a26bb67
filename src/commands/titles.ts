import { paperKey, travels } from '../data/paper-key.ts';
import type { Complete } from './command.ts';

const MAX_CHOICES = 25;

/** Papers by their titles; what comes back is the paper's key. */
export const completePaper: Complete = async (partial, { library }) =>
  (await library.suggest(partial, MAX_CHOICES)).map(({ id, title }) => ({
    name: title || id,
    value: paperKey(id),
  }));

/** Titles to search for; a title that does not fit comes back as the paper's key. */
export const completeQuery: Complete = async (partial, { library }) =>
  (await library.suggest(partial, MAX_CHOICES)).map(({ id, title }) => ({
    name: title || id,
    value: travels(title) ? title : paperKey(id),
  }));
