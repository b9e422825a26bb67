import { paperKey, travels } from '../data/paper-key.ts';
import type { Complete } from './command.ts';
import { paperHere } from './discuss/discussion-here.ts';

const MAX_CHOICES = 25;

/**
 * Papers by their titles; what comes back is the paper's key. In a paper's thread that paper is offered first,
 * before anything is typed.
 */
export const completePaper: Complete = async (partial, context, call) => {
  const here = partial.trim() === '' ? await paperHere(context, call) : undefined;
  const suggested = await context.library.suggest(partial, MAX_CHOICES);
  const others = suggested.filter(({ id }) => id !== here?.id);
  return (here ? [here, ...others] : others).slice(0, MAX_CHOICES).map(({ id, title }) => ({
    name: title || id,
    value: paperKey(id),
  }));
};

/** Titles to search for; a title that does not fit comes back as the paper's key. */
export const completeQuery: Complete = async (partial, { library }) =>
  (await library.suggest(partial, MAX_CHOICES)).map(({ id, title }) => ({
    name: title || id,
    value: travels(title) ? title : paperKey(id),
  }));
