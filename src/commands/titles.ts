import { paperKey } from '../data/paper-key.ts';
import type { Suggestion } from '../search/library.ts';
import { clip } from '../shared/clip.ts';
import { readable } from '../shared/readable.ts';
import type { Choice, Complete } from './command.ts';

const MAX_CHOICES = 25;
const MAX_TEXT = 100;

/** Papers by their titles; what comes back is the paper's key. */
export const completePaper: Complete = async (partial, { library }) =>
  (await library.suggest(partial, MAX_CHOICES)).map((suggestion) =>
    choiceOf(suggestion, paperKey(suggestion.id)),
  );

/** Titles to search for; a title that does not fit comes back as the paper's key. */
export const completeQuery: Complete = async (partial, { library }) =>
  (await library.suggest(partial, MAX_CHOICES)).map((suggestion) => {
    const { id, title } = suggestion;
    const fits = title.length <= MAX_TEXT && title.trim() !== '';
    return choiceOf(suggestion, fits ? title : paperKey(id));
  });

function choiceOf({ id, title }: Suggestion, value: string): Choice {
  return { name: clip(readable(title).trim() || id, MAX_TEXT), value };
}
