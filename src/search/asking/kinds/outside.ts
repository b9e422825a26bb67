import { saying } from '../answers.ts';
import { type Kind, meaningIn } from '../kind.ts';
import { OUTSIDE_CUES } from './outside-cues.ts';

/** Sums, weather, jokes, opinions: no paper says, so none is offered. A paper that is named is meant after all. */
export const outside: Kind = {
  answer: ({ text, plain, scope }) => {
    if (scope !== undefined && !/^(?:which|what)\b.*\bbest\b/i.test(plain) && !isOrder(text))
      return undefined;
    const isOutside = meaningIn(plain, OUTSIDE_CUES) ?? meaningIn(text.trim(), OUTSIDE_CUES);
    return isOutside && saying({ about: 'small_talk', talk: 'outside' }, { confidence: 0 });
  },
};

/** Words for a machine, not for a librarian: a paper's name inside does not make it a question. */
const isOrder = (text: string): boolean =>
  /<\/?(?:context|system)>|^\s*(?:system|assistant) ?:/i.test(text);
